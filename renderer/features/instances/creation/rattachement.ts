import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { InstanceResumee } from '#shared/contract/instance.contract.ts';

type Candidate = Pick<InstanceResumee, 'id' | 'type'> & { readonly departements: readonly string[] };

/**
 * L'instance dont une nouvelle dépend d'ordinaire : celle de son département, ou la seule du fichier que son genre
 * admet. `null` quand rien ne départage : la personne choisit.
 */
export function rattachementPropose(
  type: TypeInstance,
  departementCode: string | null,
  instances: readonly Candidate[],
): string | null {
  const admises = instances.filter((instance) => TYPES[type].parents.includes(instance.type));
  const proches =
    departementCode === null ? admises : admises.filter(({ departements }) => departements.includes(departementCode));
  return proches.length === 1 ? (proches[0]?.id ?? null) : null;
}
