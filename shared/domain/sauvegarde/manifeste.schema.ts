import { z } from 'zod';
import { sauvegardeSchema } from '#shared/contract/fichier.contract.ts';

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
});
export type Manifeste = z.infer<typeof manifesteSchema>;
