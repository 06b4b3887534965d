/** Dit ce qui est effacé ; faute de place, le fichier se récrit à l'ouverture suivante. */
export const direEfface = (phrase: string, achevee: boolean): string =>
  achevee
    ? phrase
    : `${phrase} La place manque pour récrire le fichier\u00a0: libérez-en, puis fermez et rouvrez l’application.`;
