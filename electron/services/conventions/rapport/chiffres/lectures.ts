import type { IndicateurDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { type EffectifsTus, effectifsTus } from '#shared/domain/convention/beneficiaires/effectifs-croises.rules.ts';
import { effectifsLies } from '#shared/domain/convention/beneficiaires/effectifs-lies.rules.ts';
import {
  type EffectifsDeConvention,
  lecteurDEffectifs,
  type LigneLue,
} from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { periodeDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import type { DureeDeConvention, Periode } from '#shared/domain/convention/duree.rules.ts';
import type { EffectifCommunique } from '#shared/documents/rapport-copil/effectifs.types.ts';

/** Les effectifs d'une convention, lus sur la période du rapport et en tout, chacun communiqué ou tu (I11). */
export interface Lectures {
  readonly donnees: EffectifsDeConvention;
  readonly convention: DureeDeConvention;
  /** Le jour des données. */
  readonly au: string;
  readonly cumul: (indicateur: IndicateurDeConvention, part?: string) => LigneLue;
  readonly periode: (indicateur: IndicateurDeConvention, part?: string) => LigneLue;
  readonly tus: (indicateur: IndicateurDeConvention) => EffectifsTus;
  readonly cumulDe: (indicateur: IndicateurDeConvention, part: string) => EffectifCommunique;
  readonly periodeDe: (indicateur: IndicateurDeConvention, part: string) => EffectifCommunique;
}

const RIEN_DE_TU: EffectifsTus = { periode: new Set(), cumul: new Set() };

/**
 * Range les effectifs au jour des données : la période de saisie où il tombe y est comprise, les suivantes non. Les mêmes
 * fonctions que l'onglet Bénéficiaires.
 */
export function lecturesAu(
  toutes: EffectifsDeConvention,
  convention: DureeDeConvention,
  rapport: Periode,
  au: string,
): Lectures {
  const { pas, seuilCases } = toutes.reglages;
  const dernier = periodeDe(au, pas).au;
  const connus = toutes.releves.filter((un) => un.au <= dernier);
  const donnees = { ...toutes, releves: connus };
  const fin = periodeDe(rapport.fin, pas).au;
  const lireParmi = (garder: (fin: string) => boolean) =>
    lecteurDEffectifs({ ...donnees, releves: connus.filter((un) => garder(un.au)) }, convention, au, null);
  const lectures = {
    hors: lireParmi((le) => le < rapport.debut || le > fin),
    periode: lireParmi((le) => le >= rapport.debut && le <= fin),
    cumul: lireParmi(() => true),
  };
  const { indicateurs } = donnees;
  const seuls = new Map(indicateurs.map((un) => [un.id, effectifsTus(un, lectures, seuilCases)]));
  const retenus = effectifsLies(indicateurs, lectures.cumul, seuls, seuilCases);
  const tus = ({ id }: IndicateurDeConvention): EffectifsTus => retenus.get(id) ?? RIEN_DE_TU;
  return {
    donnees,
    convention,
    au,
    cumul: lectures.cumul,
    periode: lectures.periode,
    tus,
    cumulDe: (indicateur, part) => ({
      nombre: lectures.cumul(indicateur, part).retenu,
      tu: tus(indicateur).cumul.has(part),
    }),
    periodeDe: (indicateur, part) => ({
      nombre: lectures.periode(indicateur, part).retenu,
      tu: tus(indicateur).periode.has(part),
    }),
  };
}
