import { ajouterJours } from '#shared/dates/date-civile.ts';
import { reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/**
 * Jour où l'on souhaite les réponses : une semaine avant la réunion, ou l'avant-veille si l'on convoque plus tard que
 * cela ou dans l'urgence ; toujours un jour ouvré.
 * @param envoi Jour où l'on écrit ; `null` : pas encore fixé.
 */
export function reponseAvant({ reunion, instance }: Seance, envoi: string | null): string {
  const souhaite = reculerAuJourOuvre(ajouterJours(reunion.date, -7), instance.departementCode);
  const temps = envoi === null ? reunion.motifUrgence === null : souhaite > envoi;
  return temps ? souhaite : reculerAuJourOuvre(ajouterJours(reunion.date, -2), instance.departementCode);
}
