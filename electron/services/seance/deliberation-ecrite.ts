import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { etatPointLibelle, naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPoint } from '../reunions/lecture-reunion.ts';

/** Écrit une délibération à un point qui se vote et qui se tient ; rend son identifiant. */
export function ecrireDeliberation(
  contexte: Contexte,
  { pointId, nature, texte }: Pick<Deliberation, 'pointId' | 'nature' | 'texte'>,
): string {
  const point = exigerPoint(contexte, pointId);
  if (!seVote(point.nature)) throw reunionErrors.voteImpossible(naturePointLibelle[point.nature].toLowerCase());
  if (point.etat === 'retire' || point.etat === 'reporte')
    throw reunionErrors.pointEcarte(etatPointLibelle[point.etat].toLowerCase());
  const id = contexte.nouvelId();
  contexte.depots.deliberations.ajouter({ id, pointId, nature, texte });
  return id;
}
