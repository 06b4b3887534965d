import type { Sortie } from '#shared/contract/contract.ts';
import { totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import { direLesRefus, eligibiliteDe } from '#shared/domain/appel/eligibilite.rules.ts';
import type { Contexte } from '../contexte.ts';
import { exigerAppel } from './appel-lu.ts';

/** Les lignes de plusieurs candidatures, rangées par candidature. */
const parCandidature = <T extends { readonly candidatureId: string }>(lignes: readonly T[]) =>
  Map.groupBy(lignes, ({ candidatureId }) => candidatureId);
const parParent = <T extends { readonly parent: string }>(lignes: readonly T[]) =>
  Map.groupBy(lignes, ({ parent }) => parent);

/** Toutes les candidatures d'un appel, leur éligibilité et leur note : une lecture par table, quel que soit leur nombre. */
export function candidaturesListees(contexte: Contexte, appelId: string): Sortie<'appels.candidatures'> {
  const { candidatures: depot, appels, instructions } = contexte.depots;
  const appel = exigerAppel(contexte, appelId);
  const lu = { appel, publics: appels.publics.de(appelId), criteres: appels.criteres.de(appelId) };
  const toutes = depot.deLAppel(appelId);
  const ids = toutes.map(({ id }) => id);
  const [membres, zones, avis] = [depot.membres.deTous(ids), depot.zones.deTous(ids), depot.avis.deTous(ids)];
  const [sesMembres, sesZones, sesAvis] = [parParent(membres), parParent(zones), parParent(avis)];
  const annees = parCandidature(instructions.annees(ids));
  const publics = parCandidature(instructions.publics(ids));
  const controles = parCandidature(instructions.controles(ids));
  const notes = parCandidature(instructions.notes(ids));
  return toutes.map((candidature) => {
    const { id, projet, porteur, numero, deposeeLe, coutTotal, decision, conventionId } = candidature;
    const siennes = (annees.get(id) ?? []).map(({ candidatureId: _, ...annee }) => annee);
    const { etat, remplis, attendus, refus } = eligibiliteDe(
      {
        candidature,
        membres: sesMembres.get(id) ?? [],
        annees: siennes,
        publics: (publics.get(id) ?? []).map(({ publicId }) => publicId),
        controles: controles.get(id) ?? [],
      },
      lu,
    );
    const total = totalDesNotes(notes.get(id) ?? []);
    return {
      ...{ id, projet, porteur, numero, deposeeLe, coutTotal, decision, conventionId },
      membres: sesMembres.get(id)?.length ?? 0,
      territoires: (sesZones.get(id) ?? []).map(({ libelle }) => libelle),
      annees: siennes,
      eligibilite: { etat, remplis, attendus, refus: direLesRefus(refus) },
      avis: (sesAvis.get(id) ?? []).map(({ sens }) => sens),
      note: total === null ? null : { total: total.total, sur: total.sur },
    };
  });
}

/** Décision et montants de chaque candidature d'un appel : de quoi dire ce qui est engagé. */
export function engageesDe({ depots }: Contexte, appelId: string) {
  const toutes = depots.candidatures.deLAppel(appelId);
  const annees = parCandidature(depots.instructions.annees(toutes.map(({ id }) => id)));
  return toutes.map(({ id, decision }) => ({ decision, annees: annees.get(id) ?? [] }));
}
