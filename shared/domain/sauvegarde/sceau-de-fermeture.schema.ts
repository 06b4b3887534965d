import { z } from 'zod';
import { manifesteSchema } from './manifeste.schema.ts';

/** Une opération, telle que la dit l'historique. */
const operationDiteSchema = z.object({
  num: z.number().int(),
  /** Instant universel ISO. */
  quandUtc: z.string(),
  auteur: z.string(),
  libelle: z.string(),
});
export type OperationDite = z.infer<typeof operationDiteSchema>;

/** Ce qu'était un fichier de travail, octet par octet, quand l'application l'a fermé. */
export const sceauDeFermetureSchema = z.object({
  /** Format du fichier (`user_version`). */
  version: z.number().int(),
  marque: z.string(),
  /** Octets. */
  taille: z.number().int(),
  /** CRC-32 de chaque tranche, dans l'ordre. */
  tranches: z.array(z.number().int()),
  /** Dernière opération du journal et son empreinte. */
  ancre: manifesteSchema.shape.ancre,
  /** Les dernières opérations, de la plus ancienne à la plus récente : elles se disent encore d'un fichier illisible. */
  dernieres: z.array(operationDiteSchema),
});
export type SceauDeFermeture = z.infer<typeof sceauDeFermetureSchema>;
