import type { AnneePatch } from '#shared/domain/convention/annee.schema.ts';
import type { AvenantPatch } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { prochainNumero } from './avenant-exige.ts';

type DAvenant = 'proposeLe' | 'signeLe' | 'concluLe' | 'avenantMotif';

/** Ce qu'une année dit d'elle-même, et ce qu'elle dit de son avenant (D. 5316-5). */
export function separer({ proposeLe, signeLe, concluLe, avenantMotif, ...reste }: AnneePatch): {
  readonly avenant: Pick<AnneePatch, DAvenant>;
  readonly reste: Omit<AnneePatch, DAvenant>;
} {
  return { avenant: { proposeLe, signeLe, concluLe, avenantMotif }, reste };
}

/** Note l'avenant annuel de cette année, qu'il prépare s'il n'y en a pas encore et que quelque chose en est dit. */
export function noterLAvenantAnnuel(
  contexte: Contexte,
  { conventionId, annee }: { readonly conventionId: string; readonly annee: number },
  { avenantMotif, ...dates }: Pick<AnneePatch, DAvenant>,
  { vu, fenetre }: { readonly vu: number; readonly fenetre: number },
): void {
  const { depots, nouvelId } = contexte;
  const patch: AvenantPatch = { ...dates, ...(avenantMotif === undefined ? {} : { motif: avenantMotif }) };
  const connu = depots.avenants.annuelDe(conventionId, annee);
  if (connu === null && Object.values(patch).every((valeur) => valeur === undefined || valeur === null)) return;
  const id = connu ?? nouvelId();
  if (connu === null)
    depots.avenants.preparer({
      id,
      conventionId,
      numero: prochainNumero(contexte, conventionId),
      genre: 'annuel',
      annee,
      objet: `Avenant financier ${annee}`,
      motif: null,
    });
  else refuserSiChangeDepuis(contexte, { tbl: 'convention_avenant', id, vu, fenetre, patch });
  depots.avenants.modifier(id, patch);
}
