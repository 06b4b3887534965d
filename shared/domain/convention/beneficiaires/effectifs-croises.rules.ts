import type { IndicateurDeConvention } from './beneficiaires.schema.ts';
import { partsTues, type PartsTues } from './effectifs-communiques.rules.ts';
import type { LigneLue } from './lecture-effectifs.rules.ts';
import { petitesCasesCroisees } from './petites-cases-croisees.rules.ts';
import { petitesCasesDeLaLigne } from './petites-cases.rules.ts';
import { TOTAL, ventilationsDe } from './ventilations.data.ts';

/** Lit une ligne d'un indicateur ; sans part, son total. */
export type Lire = (indicateur: IndicateurDeConvention, part?: string) => LigneLue;

/** Un même effectif lu trois fois : hors d'une période (avant, ou après jusqu'au jour des données), pendant, en tout. */
export interface LecturesCroisees {
  readonly hors: Lire;
  readonly periode: Lire;
  readonly cumul: Lire;
}

/** Ce qui se tait d'un indicateur, sur la période et en tout. */
export interface EffectifsTus {
  readonly periode: PartsTues;
  readonly cumul: PartsTues;
}

const PERIODE = 1;
const CUMUL = 2;

/** Les groupes de parts qui font le total : une partition entière ; d'un recoupement, chaque part et son reste. */
const groupesDe = (indicateur: IndicateurDeConvention): readonly (readonly string[])[] =>
  ventilationsDe(indicateur.code).flatMap(({ genre, parts }) => {
    const codes = parts.map(({ code }) => code);
    if (genre === 'etat') return [];
    return genre === 'partition' ? [codes] : codes.map((code) => [code]);
  });

/**
 * Les parts à taire quand la période et le cumul s'impriment l'un à côté de l'autre (I11) : ce qui n'est pas de la période s'en
 * retrouve par soustraction, et une part par les autres. Les deux soustractions se croisent.
 */
export function effectifsTus(
  indicateur: IndicateurDeConvention,
  lectures: LecturesCroisees,
  seuil: number,
): EffectifsTus {
  const periode = new Set(partsTues(indicateur, lectures.periode, seuil));
  const cumul = new Set(partsTues(indicateur, lectures.cumul, seuil));
  const ligneDe = (part: string): readonly number[] => {
    const sien = (lire: Lire) => lire(indicateur, part).retenu ?? 0;
    return [sien(lectures.hors), sien(lectures.periode), sien(lectures.cumul)];
  };
  const taire = (part: string, masque: readonly boolean[] | undefined) => {
    if (masque?.[PERIODE] === true) periode.add(part);
    if (masque?.[CUMUL] === true) cumul.add(part);
  };
  const total = ligneDe(TOTAL);
  taire(TOTAL, petitesCasesDeLaLigne(total, seuil));
  for (const codes of groupesDe(indicateur)) {
    const dites = codes.filter((code) => lectures.cumul(indicateur, code).retenu !== null);
    if (dites.length === 0) continue;
    const lignes = dites.map(ligneDe);
    if (lectures.cumul(indicateur).retenu === null) {
      for (const [rang, code] of dites.entries()) taire(code, petitesCasesDeLaLigne(lignes[rang] ?? [], seuil));
      continue;
    }
    const reste = total.map((nombre, colonne) =>
      Math.max(0, nombre - lignes.reduce((somme, ligne) => somme + (ligne[colonne] ?? 0), 0)),
    );
    const rangees = [...lignes, ...(reste.some((nombre) => nombre > 0) ? [reste] : []), total];
    const masque = petitesCasesCroisees(rangees, seuil);
    for (const [rang, code] of dites.entries()) taire(code, masque[rang]);
    taire(TOTAL, masque.at(-1));
  }
  for (const tues of [periode, cumul])
    if (tues.has(TOTAL))
      for (const { parts } of ventilationsDe(indicateur.code)) for (const { code } of parts) tues.add(code);
  for (const part of cumul) periode.add(part);
  return { periode, cumul };
}
