import type { Convention } from './convention.schema.ts';
import type { MembreDeConvention } from './membre.schema.ts';

/** Un organisme d'une convention, par sa structure. */
export interface OrganismeDeConvention {
  readonly structureId: string;
  readonly nom: string;
  readonly chefDeFile: boolean;
}

/** Ceux qui répondent d'une convention : les organismes du projet commun, ou le porteur seul (D. 5316-3, 1° e). */
export const organismesDe = (
  { porteurId, porteur }: Pick<Convention, 'porteurId' | 'porteur'>,
  membres: readonly Pick<MembreDeConvention, 'structureId' | 'nom' | 'chefDeFile'>[],
): readonly OrganismeDeConvention[] =>
  membres.length === 0
    ? [{ structureId: porteurId, nom: porteur, chefDeFile: true }]
    : membres.map(({ structureId, nom, chefDeFile }) => ({ structureId, nom, chefDeFile }));
