import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { EtatReunion, Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';

/** La réunion, ou un refus en français si elle n'existe plus. */
export function exigerReunion({ depots }: Contexte, id: string): Reunion {
  const reunion = depots.reunions.parId(id);
  if (reunion === null) throw communErrors.introuvable('Cette réunion');
  return reunion;
}

/** Toute la séance d'une réunion, ou un refus en français si elle n'existe plus. */
export function exigerSeance({ depots }: Contexte, id: string): Seance {
  const seance = depots.seances.lire(id);
  if (seance === null) throw communErrors.introuvable('Cette réunion');
  return seance;
}

/** Ce qui fonde la seconde convocation de l'instance de cette réunion ; `null` si aucun texte. */
export function articleDeSeconde(
  { depots }: Contexte,
  { instanceId, date }: Pick<Reunion, 'instanceId' | 'date'>,
): string | null {
  const instance = depots.instances.parId(instanceId);
  return instance === null
    ? null
    : articleDeLaSeconde({ instance, parametres: depots.parametres.deInstance(instanceId), reunion: { date } });
}

/** Refuse un geste que l'état de la réunion ne permet pas. */
export function exigerEtat(reunion: Reunion, permis: readonly EtatReunion[], geste: string): void {
  if (!permis.includes(reunion.etat)) throw reunionErrors.etat(geste, etatReunionLibelle[reunion.etat].toLowerCase());
}

/** Le point et sa réunion, ou un refus en français si l'un ou l'autre n'existe plus. */
export function exigerPoint(contexte: Contexte, id: string) {
  const point = contexte.depots.points.parId(id);
  if (point === null) throw communErrors.introuvable('Ce point');
  exigerReunion(contexte, point.reunionId);
  return point;
}
