import { useRequete } from '#renderer/host/requetes.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';

/** Les conventions que suit un COPIL ; `null` : pas encore lues, ou l'instance est d'un autre genre. */
export function useConventionsDuCopil(instance: Pick<Instance, 'id' | 'type'> | null): Sortie<'copils.suivies'> | null {
  const { donnees } = useRequete(
    'copils.suivies',
    instance?.type === 'copil_convention' ? { instanceId: instance.id } : null,
  );
  return donnees;
}
