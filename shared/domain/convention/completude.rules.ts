import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import {
  type Condition,
  CONTENU_DE_LA_CONVENTION,
  type ElementDuContenu,
  POINTS_DU_MANDAT,
} from './contenu-convention.data.ts';

/** Ce qui est coché d'une liste, ce qui y est attendu, et ce qui manque. */
export interface Avancement<E> {
  readonly dits: number;
  readonly attendus: number;
  readonly manquants: readonly E[];
}

/**
 * Où en est la liste de D. 5316-3 (O-1). Un élément dû « le cas échéant » ne compte que si la convention est concernée :
 * accompagnement (volet 3), projet porté en commun.
 */
export function avancementDuContenu(
  presents: readonly string[],
  concernes: readonly Condition[],
): Avancement<ElementDuContenu> {
  const dus = CONTENU_DE_LA_CONVENTION.filter(
    ({ siConcerne }) => siConcerne === null || concernes.includes(siConcerne),
  );
  const manquants = dus.filter(({ cle }) => !presents.includes(cle));
  return { dits: dus.length - manquants.length, attendus: dus.length, manquants };
}

/** Signer avec un élément de moins que D. 5316-3 avertit, avec la liste (O-1). */
export function constatsDuContenu(presents: readonly string[], concernes: readonly Condition[]): readonly Constat[] {
  const { manquants } = avancementDuContenu(presents, concernes);
  if (manquants.length === 0) return [];
  const liste = enumerer(manquants.map(({ alinea, libelle }) => `${libelle} (${alinea})`));
  return [
    {
      code: 'O-1',
      gravite: 'attention',
      phrase: typographier(`La convention ne dit pas encore : ${liste}.`),
      article: 'D. 5316-3',
      ou: 'contenu',
    },
  ];
}

/** Où en est le mandat de service d'intérêt économique général, sur six points (C8). */
export function avancementDuMandat(presents: readonly string[]): Avancement<(typeof POINTS_DU_MANDAT)[number]> {
  const manquants = POINTS_DU_MANDAT.filter(({ cle }) => !presents.includes(cle));
  return { dits: POINTS_DU_MANDAT.length - manquants.length, attendus: POINTS_DU_MANDAT.length, manquants };
}

/** Les points du mandat qui manquent (C8) ; `article` : celui du fondement choisi. */
export function constatsDuMandat(presents: readonly string[], article: string | null): readonly Constat[] {
  const { dits, attendus, manquants } = avancementDuMandat(presents);
  if (manquants.length === 0) return [];
  const liste = enumerer(manquants.map(({ libelle }) => libelle));
  return [
    {
      code: 'C8',
      gravite: 'attention',
      phrase: typographier(`Mandat : ${dits} points sur ${attendus}. Il manque : ${liste}.`),
      article,
      ou: 'mandat',
    },
  ];
}
