import { z } from 'zod';

/** Une restauration faite, et ce qui avait été écrit après la sauvegarde : cela n'y est plus. */
export const restaurationRetenueSchema = z.object({
  /** Instants universels ISO : quand on a restauré, et de quand date la sauvegarde. */
  quandUtc: z.string(),
  copieUtc: z.string(),
  /** Le nom du fichier mis de côté, à côté du fichier ; `null` : il n'y en avait pas. */
  deCote: z.string().nullable(),
  /** Du plus ancien au plus récent ; `null` : le journal d'avant ne se lisait plus. */
  manquantes: z
    .array(z.object({ num: z.number().int(), quandUtc: z.string(), auteur: z.string(), libelle: z.string() }))
    .nullable(),
});
export type RestaurationRetenue = z.infer<typeof restaurationRetenueSchema>;
