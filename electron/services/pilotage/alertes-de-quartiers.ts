import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alertesDeQuartiers } from '#shared/domain/alerte/feuille.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { Contexte } from '../contexte.ts';
import { quartiersDuRessort } from '../feuilles-de-route/ressort-de-feuille.ts';

/** Les quartiers d'un contrat que nulle de ses feuilles en vigueur ne vise ; sans feuille, rien ne peut les viser encore. */
export function alertesDesQuartiersDuContrat(
  contexte: Contexte,
  contratId: string,
  feuilles: readonly Feuille[],
): Alerte[] {
  const [premiere] = feuilles;
  if (premiere === undefined) return [];
  const vises = new Set(feuilles.flatMap(({ id }) => contexte.depots.feuilleSuivie.quartiersVises(id)));
  const quartiers = quartiersDuRessort(contexte, { contratId, instanceId: null });
  return alertesDeQuartiers(
    premiere,
    quartiers.filter(({ code }) => !vises.has(code)),
  );
}
