import type { Categorie, College } from './instance.schema.ts';

/** Une ligne de composition, telle qu’un texte ou l’usage la donne. */
export type Ligne = readonly [
  numero: Categorie,
  libelle: string,
  bref: string,
  propose: string | null,
  college: College,
  marques: string,
];
