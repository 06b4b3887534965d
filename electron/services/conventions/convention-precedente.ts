import type { Sortie } from '#shared/contract/contract.ts';
import type { Contexte } from '../contexte.ts';
import { conventionEnVigueur } from './avenant/en-vigueur.ts';

/** La convention que celle-ci renouvelle, telle qu'elle vaut aujourd'hui ; `null` : elle n'en renouvelle aucune (O-12). */
export function precedenteDe(contexte: Contexte, conventionId: string): Sortie<'conventions.fiche'>['precedente'] {
  const { depots } = contexte;
  const liee = depots.controlesSurcompensation.precedente(conventionId);
  if (liee === null) return null;
  const { id, numero, intitule, amiReference, demandeLe } = conventionEnVigueur(contexte, liee.id);
  const [appel, celuiDAvant] = [conventionId, id].map((une) => depots.candidatures.deLaConvention(une)?.appelId);
  return { id, numero, intitule, amiReference, demandeLe, memeAppel: appel !== undefined && appel === celuiDAvant };
}
