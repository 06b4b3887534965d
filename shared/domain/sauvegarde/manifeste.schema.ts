import { z } from 'zod';
import { sauvegardeSchema } from '#shared/contract/fichier.contract.ts';
import { contenuDeSauvegardeSchema } from './contenu.schema.ts';

/** Ce que le manifeste, écrit après elle, dit d'une copie vérifiée ; sans lui, une copie ne compte pas. */
export const manifesteSchema = z.object({
  id: z.uuid(),
  /** Instant universel ISO. */
  quandUtc: z.iso.datetime(),
  raison: sauvegardeSchema.shape.raison,
  /** Version de schéma de la copie. */
  version: z.number().int(),
  /** Octets. */
  taille: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Dernière opération de la copie et son empreinte : elle trahirait une fin de journal retirée. */
  ancre: z.object({ operation: z.number().int(), chaine: z.string() }).nullable(),
  /** Ce qu'elle porte ; absent d'une copie faite avant une mise à jour. */
  contenu: contenuDeSauvegardeSchema.optional(),
  /** Une vérification refaite depuis, de bout en bout, et ce qu'elle a donné. */
  verification: z.object({ quandUtc: z.iso.datetime(), saine: z.boolean() }).optional(),
});
export type Manifeste = z.infer<typeof manifesteSchema>;
