import type { Convention } from './convention.schema.ts';
import type { MembreDeConvention } from './membre.schema.ts';

/** Un organisme d'une convention, par sa structure. */
export interface OrganismeDeConvention {
  readonly structureId: string;
  readonly nom: string;
}

/** Ceux qui répondent d'une convention : les organismes du projet commun, ou le porteur seul (D. 5316-3, 1° e). */
export const organismesDe = (
  { porteurId, porteur }: Pick<Convention, 'porteurId' | 'porteur'>,
  membres: readonly Pick<MembreDeConvention, 'structureId' | 'nom'>[],
): readonly OrganismeDeConvention[] =>
  membres.length === 0
    ? [{ structureId: porteurId, nom: porteur }]
    : membres.map(({ structureId, nom }) => ({ structureId, nom }));
