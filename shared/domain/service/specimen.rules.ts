/** D'où vient un fichier qui n'est pas vrai : l'exemple livré, ou une copie faite pour la formation ; faux : il est vrai. */
export type Specimen = boolean | 'formation';

/** La mention que portent les documents d'un fichier qui n'est pas vrai. */
export const mentionsDeSpecimen = (exemple: Specimen): readonly ('SPÉCIMEN' | 'FORMATION')[] => {
  if (exemple === 'formation') return ['FORMATION'];
  return exemple ? ['SPÉCIMEN'] : [];
};
