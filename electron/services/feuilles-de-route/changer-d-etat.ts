import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';

interface Etat {
  readonly etat: EtatFiche;
  readonly etatMotif: string | null;
  /** Date civile. */
  readonly etatDepuis: string | null;
}
type PatchDEtat = { readonly [C in keyof Etat]?: Etat[C] | undefined };

/**
 * Ce qui s'écrit vraiment d'un état, d'une fiche ou d'une sous-action : celui qui change prend sa date, et perd le motif de
 * l'ancien.
 * @param jour date civile
 * @throws AppError au champ : un motif manque à ce qui arrête, ou l'état daterait d'un jour à venir
 */
export function completerLEtat<P extends PatchDEtat>(avant: Etat, patch: P, jour: string): P {
  if (patch.etatDepuis && patch.etatDepuis > jour) throw feuilleErrors.etatAVenir();
  const etat = patch.etat ?? avant.etat;
  const change = etat !== avant.etat;
  const etatMotif = patch.etatMotif === undefined ? (change ? null : avant.etatMotif) : patch.etatMotif;
  if (demandeUnMotif(etat) && etatMotif === null && (change || patch.etatMotif === null))
    throw feuilleErrors.motifManquant();
  return change ? { ...patch, etatMotif, etatDepuis: patch.etatDepuis ?? jour } : patch;
}
