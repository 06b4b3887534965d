import type { DonneePersonnelle, GenreDeDonnee } from './donnees-personnelles.rules.ts';

/** Ce que c'est, dit à qui l'écrit : « un numéro de sécurité sociale ». */
export const genreDeDonneeDit: Readonly<Record<GenreDeDonnee, string>> = {
  nir: 'un numéro de sécurité sociale',
  courriel: 'une adresse de courriel',
  telephone: 'un numéro de téléphone',
  naissance: 'une date de naissance',
  personne: 'le nom d’une personne',
};

/** « un numéro de téléphone (« 06 12 34 56 78 ») » : ce que l'on a trouvé, et où. */
export const direLaDonnee = (texte: string, { debut, fin, genre }: DonneePersonnelle): string =>
  `${genreDeDonneeDit[genre]} («\u00A0${texte.slice(debut, fin)}\u00A0»)`;
