import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { NatureIndicateur, Sexe, TerritoireMesure } from '../../feuille-de-route/indicateur.schema.ts';
import type { Absence } from '../../territoire/chiffre-territoire.schema.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireNombre, lirePourcentage } from '../lecture-nombre.rules.ts';

/** Une valeur absente, telle que les tables publiques l'écrivent : « n.d. », « s », « secret ». Vide n'est pas absente. */
const ABSENCES: readonly (readonly [RegExp, Absence])[] = [
  [/^(?:nd|n d|n\.d\.?|nc|non disponible|non communique|-|–|\.\.\.?)$/u, 'nd'],
  [/^(?:s|ss|secret|secret statistique|c|confidentiel)$/u, 'secret'],
];

/** Une valeur de tableau : un nombre décimal, son « % » gardé ; `nd` ou `secret` si la source ne la donne pas. */
export function lireValeur(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  const absence = ABSENCES.find(([signe]) => signe.test(enTri(ecrit).trim()))?.[1];
  if (absence !== undefined) return { valeur: absence };
  if (!ecrit.includes('%')) return lireNombre(cellule);
  const lue = lirePourcentage(cellule);
  return lue.valeur === null ? lue : { ...lue, valeur: `${lue.valeur} %` };
}

/** Ce que dit la valeur lue : un nombre, ou pourquoi il manque. */
export function valeurQueDit(lue: string): { readonly valeur: number | null; readonly absence: Absence | null } {
  if (lue === 'nd' || lue === 'secret') return { valeur: null, absence: lue };
  return { valeur: Number(lue.replace(/\s*%$/u, '')), absence: null };
}

const choisir =
  <V extends string>(signes: readonly (readonly [RegExp, V])[]) =>
  (ecrit: string | null): V | null =>
    ecrit === null ? null : (signes.find(([signe]) => signe.test(enTri(ecrit)))?.[1] ?? null);

/** Ce que vaut le nombre, d'après ce que le tableau en écrit ; `null` : il ne le dit pas. */
export const natureEcrite = choisir<NatureIndicateur>([
  [/^(?:part|quote-?part)/u, 'part'],
  [/^(?:taux|%|pourcentage|proportion)/u, 'taux'],
  [/^(?:moyenne|mediane|indice)/u, 'moyenne'],
  [/^(?:effectif|nombre|population|total)/u, 'effectif'],
]);

/** Qui est compté : femmes, hommes, ou tout le monde. */
export const populationEcrite = choisir<Sexe>([
  [/^f(?:emmes?)?$/u, 'femmes'],
  [/^h(?:ommes?)?$/u, 'hommes'],
  [/^(?:t|ensemble|total|tous|toutes)$/u, 'ensemble'],
]);

/** Sur qui l'on compte : les quartiers, hors d'eux, ou tout le territoire. */
export const ouEcrit = choisir<TerritoireMesure>([
  [/hors/u, 'hors_qpv'],
  [/qpv|quartier/u, 'qpv'],
  [/ensemble|tous|tout|total/u, 'ensemble'],
]);

/** La date civile d'une période : le premier jour de son année ; `null` si elle n'en dit aucune. */
export const jourDeLaPeriode = (periode: string | null): string | null => {
  const annee = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(periode ?? '')?.[0];
  return annee === undefined ? null : `${annee}-01-01`;
};
