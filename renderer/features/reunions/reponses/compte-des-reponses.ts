import { siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** « 8 sur 23 » : combien de membres convoqués ont répondu ; rien tant que nul ne l'a fait. */
export function compteDesReponses(seance: Pick<Seance, 'sieges' | 'reunion'>): string | undefined {
  const convoques = siegesConvoques(seance);
  const repondus = convoques.filter(({ reponse }) => reponse !== null).length;
  return repondus === 0 ? undefined : `${repondus} sur ${convoques.length}`;
}
