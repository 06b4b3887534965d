import { AppError } from '#shared/errors/app-error.ts';
import { phraseDe } from '../avis/phrase-de.ts';

/** La phrase d'une écriture refusée, celle du champ d'abord ; `null` : elle est faite. */
export const refusDe = (ecriture: Promise<unknown>): Promise<string | null> =>
  ecriture.then(
    () => null,
    (cause: unknown) =>
      (cause instanceof AppError ? Object.values(cause.transmise.champs ?? {})[0] : undefined) ?? phraseDe(cause),
  );
