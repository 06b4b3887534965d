import { z } from 'zod';
import { rubriqueDuProfilSchema } from './rubriques.data.ts';

/** Une ligne de l'aperçu d'un profil : ce qui arrive dans le fichier, ou ce qui y change, en mots. */
export const ligneDeProfilSchema = z.object({
  cle: z.string(),
  rubrique: rubriqueDuProfilSchema,
  /** De quoi il s'agit : « Préfecture du Haut-Rhin ». */
  objet: z.string(),
  /** Ce qui s'en reprend : « Timbre », « Nouvel émetteur ». */
  quoi: z.string(),
  /** Ce que dit le fichier ; `null` : rien encore. */
  avant: z.string().nullable(),
  apres: z.string(),
  /** `change` écrase une valeur ; `refuse` ne peut pas se reprendre, `raison` le dit. */
  sort: z.enum(['nouveau', 'change', 'refuse']),
  raison: z.string().nullable(),
  /** Cochée d'avance. */
  cochee: z.boolean(),
});
export type LigneDeProfil = z.infer<typeof ligneDeProfilSchema>;
