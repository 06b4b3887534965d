import type { Contexte } from '../contexte.ts';
import { exigerAppel, exigerCandidature } from './appel-lu.ts';

/** Une candidature, ce qu'elle porte et ce que son appel demande. */
export function lireCandidature(contexte: Contexte, id: string) {
  const { candidatures, appels, instructions } = contexte.depots;
  const candidature = exigerCandidature(contexte, id);
  const { appelId } = candidature;
  const sans = <T extends { readonly candidatureId: string }>(lignes: readonly T[]) =>
    lignes.map(({ candidatureId: _, ...ligne }) => ligne);
  return {
    candidature,
    appel: exigerAppel(contexte, appelId),
    publicsDeLAppel: appels.publics.de(appelId),
    criteres: appels.criteres.de(appelId),
    membres: candidatures.membres.de(id),
    zones: candidatures.zones.de(id),
    annees: sans(instructions.annees([id])),
    publics: instructions.publics([id]).map(({ publicId }) => publicId),
    controles: sans(instructions.controles([id])),
    notes: sans(instructions.notes([id])),
  };
}
