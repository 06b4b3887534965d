import type { Pas, Quoi } from './beneficiaires.schema.ts';

/** À quel pas l'organisme rend ses effectifs. */
export const pasLibelle: Readonly<Record<Pas, string>> = { mois: 'Mois', trimestre: 'Trimestre', annee: 'Année' };

/** Ce que la grille montre et écrit. */
export const quoiLibelle: Readonly<Record<Quoi, string>> = {
  declare: 'Déclaré',
  controle: 'Contrôlé',
  retenu: 'Retenu',
  objectif: 'Objectifs',
};
