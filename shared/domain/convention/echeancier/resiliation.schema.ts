import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '../../champs.ts';

export const motifDeResiliationSchema = z.enum(['non_respect', 'fausses_declarations', 'detournement']);
export const issueDeResiliationSchema = z.enum(['maintenue', 'resiliee']);

/** L'intention de résilier, notifiée avec date certaine (O-8 ; D. 5316-11, D. 5316-12). */
export const resiliationSaisieSchema = z.object({
  motif: motifDeResiliationSchema,
  notifieeLe: dateCivile,
  mode: ligneFacultative(200),
  delaiJusquAu: dateCivile.nullable(),
});
export const resiliationPatchSchema = resiliationSaisieSchema
  .extend({
    observationsLe: dateCivile.nullable(),
    issue: issueDeResiliationSchema.nullable(),
    issueLe: dateCivile.nullable(),
  })
  .partial();

export const resiliationSchema = z.object({
  id: idSchema,
  motif: motifDeResiliationSchema,
  notifieeLe: dateCivile,
  mode: z.string().nullable(),
  delaiJusquAu: dateCivile.nullable(),
  observationsLe: dateCivile.nullable(),
  issue: issueDeResiliationSchema.nullable(),
  issueLe: dateCivile.nullable(),
});
export type ResiliationDeConvention = z.infer<typeof resiliationSchema>;
