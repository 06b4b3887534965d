import type { UnFichier } from './un-fichier.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Les comptes d'un exercice, rendus et sans rien à redire : une charge (euros), aucune recette, la case cochée (M13). */
export function rendreLesComptes(
  appeler: UnFichier['appeler'],
  de: { readonly conventionId: string; readonly annee: number; readonly membreId?: string | null },
  euros = 1_000,
): string {
  const { conventionId, annee, membreId = null } = de;
  const { id } = appeler('comptes.ajouter', { conventionId, annee, membreId, compte: '64', declare: euros * 100 });
  appeler('comptes.regler', { conventionId, annee, membreId, vu: VU, patch: { aucuneAutreRecette: true } });
  return id;
}
