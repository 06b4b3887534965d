import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import { VOLETS } from '../convention.labels.ts';
import { referenceDeLaRegion } from './reference-regionale.data.ts';
import type { ConventionDeRegion } from './region.schema.ts';

/** À quoi se compare un coût par bénéficiaire, et comment on le dit ; centimes. */
export interface ReferenceDuCout {
  /** `null` : rien à quoi le comparer. */
  readonly cout: number | null;
  readonly dite: string;
}

/**
 * La référence du coût (I10) : celle que l'appel de la région publie, et seulement si toutes les conventions comptées
 * tiennent les quatre volets.
 */
export function referenceDuCout(region: string | null, conventions: readonly ConventionDeRegion[]): ReferenceDuCout {
  const reference = referenceDeLaRegion(region);
  const complets = conventions.every((une) => VOLETS.every(({ champ }) => une[champ]));
  if (!complets) return { cout: null, dite: typographier('non applicable : elle vaut pour les quatre volets') };
  if (reference === null)
    return {
      cout: null,
      dite: region === null ? 'elle est propre à chaque région' : 'aucune n’est publiée pour cette région',
    };
  return { cout: reference.cout, dite: `${montantFr(reference.cout)} (${reference.source})` };
}
