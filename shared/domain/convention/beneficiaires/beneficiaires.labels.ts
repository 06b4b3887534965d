import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Pas, Quoi } from './beneficiaires.schema.ts';
import type { DixMilliemes } from '../argent/centimes.rules.ts';

/** À quel pas l'organisme rend ses effectifs. */
export const pasLibelle: Readonly<Record<Pas, string>> = { mois: 'Mois', trimestre: 'Trimestre', annee: 'Année' };

/** Ce que la grille montre et écrit. */
export const quoiLibelle: Readonly<Record<Quoi, string>> = {
  declare: 'Déclaré',
  controle: 'Contrôlé',
  retenu: 'Retenu',
  objectif: 'Objectifs',
};

/** Un effectif lu : ce que personne n'a dit est « n.d. », jamais zéro. */
export const effectifDit = (nombre: number | null): string => (nombre === null ? 'n.d.' : nombreFr(nombre));

/** Un effectif tel qu'il sort du service : « n.c. » s'il se tait (I11). */
export const effectifCommuniqueDit = (nombre: number | null, tu: boolean): string =>
  tu && nombre !== null ? 'n.c.' : effectifDit(nombre);

/** Jours d'un mois, en moyenne. */
const JOURS_PAR_MOIS = 30.4375;

/** « 158 jours, environ 5,2 mois » ; « n.d. » si elle n'est pas dite. */
export const dureeDite = (jours: number | null): string =>
  jours === null
    ? 'n.d.'
    : `${pluriel(jours, 'jour', 'jours')}, environ ${nombreFr(Math.round((jours / JOURS_PAR_MOIS) * 10) / 10)} mois`;

/** « 86 % », arrondi à l'unité ; « n.d. » sans dénominateur (I4). */
export const tauxDit = (taux: DixMilliemes | null): string =>
  taux === null ? 'n.d.' : `${nombreFr(Math.round(taux / 100))}${INSECABLE}%`;
