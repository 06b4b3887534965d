import { TravailAnnule } from '#electron/travaux/travail.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { envoiErrors } from '#shared/errors/envoi.errors.ts';
import type { Enveloppe } from './enveloppe.types.ts';

function constatDe(cause: unknown): string {
  if (cause instanceof TravailAnnule) return envoiErrors.arrete();
  return cause instanceof AppError ? cause.message : envoiErrors.panne();
}

/** Renonce à un envoi que cette cause arrête. @returns l'erreur à dire : la cause, et ce qu'il reste de l'envoi */
export function conclureLEnvoi(enveloppe: Pick<Enveloppe, 'renoncer' | 'provisoire'>, cause: unknown): unknown {
  if (!enveloppe.renoncer()) return envoiErrors.reste(constatDe(cause), enveloppe.provisoire, cause);
  return cause instanceof AppError ? envoiErrors.rien(cause) : cause;
}
