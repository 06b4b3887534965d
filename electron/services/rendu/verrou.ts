import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { createVerrouQueries } from '#electron/repositories/seance/verrou.queries.ts';

/**
 * Refuse toute opération qui écrit dans une séance dont le compte rendu est approuvé (R-076, R-082) ; à poser après
 * chaque opération, dans sa transaction : rien n'échappe, quel que soit le service.
 */
export const createVerrou =
  ({ contredite }: ReturnType<typeof createVerrouQueries>) =>
  (lignes: Parameters<typeof contredite>[0]): void => {
    const approuveLe = contredite(lignes);
    if (approuveLe !== undefined) throw renduErrors.verrouillee(approuveLe);
  };
