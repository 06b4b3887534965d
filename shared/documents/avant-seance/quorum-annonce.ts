import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

/**
 * « Quorum : 7 membres ayant voix délibérative sur 14. », à l'en-tête d'une feuille ; rien là où il ne s'exige pas : une
 * instance libre, une seconde convocation, une instance sans membre.
 */
export function quorumAnnonce(seance: Seance): string {
  const { assiette, base, etat, requis } = calculerQuorum(seance);
  if (etat === 'libre' || base === 0 || seance.reunion.convocation === 2) return '';
  return `Quorum : ${pluriel(requis, 'membre', 'membres')}${assiette === 'ayant_voix' ? ' ayant voix délibérative' : ''} sur ${base}.`;
}
