import { montantFr } from '#shared/text/montants.ts';
import { enTri } from '#shared/text/tri.ts';
import { typographier } from '#shared/text/typographie.ts';
import { SANS_LES_QUATRE_VOLETS, tientLesQuatreVolets, voletsDe } from '../volets.rules.ts';
import type { ConventionDeRegion, DonneesDeRegion } from './region.schema.ts';

/** À quoi se compare un coût par bénéficiaire, et comment on le dit ; centimes. */
export interface ReferenceDuCout {
  /** `null` : rien à quoi le comparer. */
  readonly cout: number | null;
  readonly dite: string;
}

/**
 * La référence du coût (I10) : celle du dernier appel qui en publie une pour la région, et seulement si toutes les
 * conventions comptées tiennent les quatre volets.
 */
export function referenceDuCout(
  { departements, references }: Pick<DonneesDeRegion, 'departements' | 'references'>,
  region: string | null,
  conventions: readonly ConventionDeRegion[],
): ReferenceDuCout {
  const complets = conventions.every((une) => tientLesQuatreVolets(voletsDe(une)));
  if (!complets) return { cout: null, dite: typographier(SANS_LES_QUATRE_VOLETS) };
  const nom = departements.find(({ regionCode }) => regionCode === region)?.region;
  if (nom === undefined) return { cout: null, dite: 'elle est propre à chaque région' };
  const [derniere] = references
    .filter((une) => enTri(une.region) === enTri(nom))
    .toSorted((une, autre) => autre.annee - une.annee);
  return derniere === undefined
    ? { cout: null, dite: 'aucun appel n’en publie pour cette région' }
    : { cout: derniere.cout, dite: typographier(`${montantFr(derniere.cout)} (${derniere.source})`) };
}
