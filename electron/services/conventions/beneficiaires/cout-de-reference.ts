import { regionDuCout } from '#shared/domain/appel/cout-de-reference.rules.ts';
import type { CoutDeReference } from '#shared/domain/appel/cout-de-reference.schema.ts';
import type { Contexte } from '../../contexte.ts';

/** Le coût de référence de l'appel dont vient une convention (I10) ; `null` : elle n'en vient pas, ou il n'en dit pas. */
export function coutDeReference({ depots }: Contexte, conventionId: string): CoutDeReference | null {
  const candidature = depots.candidatures.deLaConvention(conventionId);
  const appel = candidature === null ? null : depots.appels.parId(candidature.appelId);
  if (appel === null || appel.coutReference === null) return null;
  return {
    montant: appel.coutReference,
    source: appel.coutSource,
    region: regionDuCout(appel, depots.region.departements()),
  };
}
