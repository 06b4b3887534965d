import { z } from 'zod';
import { idSchema } from '../champs.ts';

/** Un fichier de l'envoi : son nom, et à quoi il sert. */
export const fichierDEnvoiSchema = z.object({ nom: z.string(), quoi: z.string() });
export type FichierDEnvoi = z.infer<typeof fichierDEnvoiSchema>;

/** Ce que l'on remettrait au successeur, et où : le dossier, le sous-dossier qu'on y écrirait, ses fichiers. */
export const envoiProposeSchema = z.object({
  dossier: z.object({ jeton: idSchema, chemin: z.string() }),
  /** « Passation – DDETSPP du Haut-Rhin – 30 novembre 2026 ». */
  nom: z.string(),
  fichiers: z.array(fichierDEnvoiSchema),
});
