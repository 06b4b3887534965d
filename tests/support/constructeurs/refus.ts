import { AppError } from '#shared/errors/app-error.ts';

/** L'échec attendu d'un geste ; une réussite, ou une erreur qui n'est pas un refus en français, fait échouer l'essai. */
export function refus(geste: () => unknown): AppError {
  try {
    geste();
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
  throw new Error('Le geste devait être refusé.');
}
