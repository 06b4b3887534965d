import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { useCommande } from '#renderer/host/gestes.ts';

type Cellules = Entree<'beneficiaires.ecrire'>['cellules'];

/** Écrit des cellules d'une convention, avec le motif des corrections s'il y en a. */
export function useEcrire(conventionId: string, vu: number) {
  const { lancer, enCours } = useCommande('beneficiaires.ecrire');
  return {
    enCours,
    ecrire: (cellules: Cellules, motif: string | null = null): Promise<Sortie<'beneficiaires.ecrire'>> =>
      lancer({ conventionId, vu, cellules, motif }),
  };
}
