import { z } from 'zod';
import { dateCivile, idSchema, texte, texteFacultatif } from '../../champs.ts';

/** Ce que les éléments demandés permettent de vérifier (D. 5316-11). */
export const porteeDeDemandeSchema = z.enum(['execution', 'actions', 'resultats']);
export type PorteeDeDemande = z.infer<typeof porteeDeDemandeSchema>;

/** Une demande de contrôle ou d'éléments faite à l'organisme (O-15). */
export const demandeSaisieSchema = z.object({
  portee: porteeDeDemandeSchema,
  elements: texte('Dites quels éléments sont demandés.', 2_000),
  demandeLe: dateCivile,
  attenduLe: dateCivile.nullable(),
  recuLe: dateCivile.nullable(),
  conclusion: texteFacultatif(2_000),
});
export type DemandeSaisie = z.output<typeof demandeSaisieSchema>;
export const demandePatchSchema = demandeSaisieSchema.partial();

export const demandeDeControleSchema = demandeSaisieSchema.extend({
  id: idSchema,
  /** De la plus ancienne à la plus récente. */
  relances: z.array(z.object({ id: idSchema, le: dateCivile })),
});
export type DemandeDeControle = z.output<typeof demandeDeControleSchema>;
