import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import type { Contexte } from '../contexte.ts';

/**
 * Donne leur numéro aux décisions et avis d'une séance levée qui n'en ont pas, dans l'ordre du jour, à la suite de
 * ceux de l'instance et de l'année ; un numéro donné n'est jamais réemployé. Là où le quorum manquait, on n'a
 * pas délibéré : rien ne s'y numérote.
 */
export function numeroter({ depots }: Contexte, { id, date, instanceId }: Reunion): void {
  const annee = anneeCivile(date);
  const seance = depots.seances.lire(id);
  const nouvelles = depots.deliberations
    .deReunion(id)
    .filter((d) => d.numero === null && (seance === null || voteAuPoint(seance, d).sens !== 'sans_quorum'));
  const dernier = depots.deliberations.dernierNumero(instanceId, annee);
  nouvelles.forEach((d, rang) => depots.deliberations.numeroter(d.id, dernier + rang + 1, annee));
}
