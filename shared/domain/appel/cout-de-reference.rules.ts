import type { Appel } from './appel.schema.ts';

/** Où vaut le coût de référence d'un appel (I10) : la région qu'il dit, sinon la sienne ; `null` : elle n'est pas au référentiel. */
export const regionDuCout = (
  { coutRegion, region }: Pick<Appel, 'coutRegion' | 'region'>,
  departements: readonly { readonly regionCode: string; readonly region: string }[],
): string | null => coutRegion ?? departements.find(({ regionCode }) => regionCode === region)?.region ?? null;
