import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Ce qu'une période a compté d'un indicateur (I1) ; entier, au moins 0. */
export interface Releve {
  /** Dernier jour de la période. */
  readonly au: string;
  readonly nombre: number;
}

/** Une correction (I1) : un écart, plus ou moins, signé, daté, motivé. */
export interface Correction {
  readonly le: string;
  readonly ecart: number;
  readonly motif: string | null;
  readonly par: string | null;
}

/** Cumul à une date (I1) : la somme des périodes closes et des corrections faites ce jour-là. */
export const cumulAu = (releves: readonly Releve[], corrections: readonly Correction[], jour: string): number =>
  releves.filter(({ au }) => au <= jour).reduce((total, { nombre }) => total + nombre, 0) +
  corrections.filter(({ le }) => le <= jour).reduce((total, { ecart }) => total + ecart, 0);

const vide = (texte: string | null): boolean => (texte ?? '').trim() === '';

/** I1 : un compte est entier et positif, une correction dit son motif et son auteur, et ne mène pas sous zéro. */
export function constatsDuCumul(releves: readonly Releve[], corrections: readonly Correction[]): readonly Constat[] {
  const constats: Constat[] = [];
  const dire = (ou: string, phrase: string) =>
    constats.push({ code: 'I1', gravite: 'bloquant', phrase: typographier(phrase), article: null, ou });
  for (const { au, nombre } of releves)
    if (!Number.isSafeInteger(nombre) || nombre < 0) dire(au, 'Indiquez un nombre entier, à partir de 0.');
  for (const { le, motif, par } of corrections)
    if (vide(motif) || vide(par)) dire(le, `La correction du ${dateCourte(le)} dit son motif et son auteur.`);
  const dates = [...new Set([...releves.map(({ au }) => au), ...corrections.map(({ le }) => le)])].toSorted();
  const negatif = dates.find((jour) => cumulAu(releves, corrections, jour) < 0);
  if (negatif !== undefined) dire(negatif, `Au ${dateCourte(negatif)}, les corrections mènent sous zéro.`);
  return constats;
}

/** Mention que porte tout chiffre imprimé (I12). */
export const mentionDeSource = (au: string, source: string): string =>
  typographier(`Données au ${dateCourte(au)}, source : ${source}.`);
