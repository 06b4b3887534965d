import { z } from 'zod';
import { idSchema } from '../champs.ts';

/** D'où vient la valeur gardée d'un champ ; `deux` : l'une en fiche, l'autre en autre point de contact. */
export const choixDeFusionSchema = z.enum(['gardee', 'absorbee', 'deux']);
export type ChoixDeFusion = z.infer<typeof choixDeFusionSchema>;

export const choixDesChampsSchema = z.record(z.string().max(40), choixDeFusionSchema);
export type ChoixDesChamps = z.infer<typeof choixDesChampsSchema>;

/** Deux fiches à fusionner : celle que l'on garde, celle qui y entre. */
export const fusionDemandeeSchema = z.object({ garder: idSchema, absorber: idSchema });

const compte = z.object({ quoi: z.string(), nombre: z.number().int() });

/** Les deux fiches côte à côte, et ce que le geste déplacera. */
export const comparaisonSchema = z.object({
  noms: z.object({ gardee: z.string(), absorbee: z.string() }),
  champs: z.array(
    z.object({
      champ: z.string(),
      libelle: z.string(),
      gardee: z.string().nullable(),
      absorbee: z.string().nullable(),
      propose: choixDeFusionSchema,
      /** L'autre valeur peut rester comme autre point de contact. */
      deuxPossible: z.boolean(),
    }),
  ),
  deplace: z.array(compte),
  /** Ce qui se tient des deux côtés au même endroit, et la règle qui s'applique. */
  regles: z.array(z.string()),
});
export type Comparaison = z.infer<typeof comparaisonSchema>;
