import { AppError } from '#shared/errors/app-error.ts';

/**
 * Pourquoi une cellule collée ne s'écrit pas, si c'est un refus attendu.
 * @param ailleurs ce que l'on dit d'une cellule qu'une autre fenêtre a changée
 * @throws ce qui n'est pas un refus
 */
export function raisonDuRefus(cause: unknown, ailleurs: AppError): string {
  if (!(cause instanceof AppError)) throw cause;
  if (cause.code === 'DEUX_VALEURS') return ailleurs.message;
  return Object.values(cause.transmise.champs ?? {})[0] ?? cause.message;
}
