import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { createRapportVerrouQueries } from '#electron/repositories/conventions/rapport-verrou.queries.ts';

/** Refuse toute opération qui écrirait dans un rapport validé, annulation comprise (D4) ; à poser après chaque opération. */
export const createVerrouDeRapport =
  ({ contredite }: ReturnType<typeof createRapportVerrouQueries>) =>
  (lignes: Parameters<typeof contredite>[0]): void => {
    const version = contredite(lignes);
    if (version !== undefined) throw rapportErrors.fige(version);
  };
