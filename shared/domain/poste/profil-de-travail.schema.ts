import { z } from 'zod';

/** Ce que l'on fait de l'application : l'ordre du menu en dépend, et ce qu'il cache tant que rien n'y est. */
export const profilDeTravailSchema = z.enum(['delegue', 'ddets', 'secretariat']);
export type ProfilDeTravail = z.infer<typeof profilDeTravailSchema>;

/** Les écrans qui ont un contenu ou non dans le fichier ouvert ; les autres ne sont jamais vides. */
export const modulesSchema = z.object({ contrats: z.boolean(), conventions: z.boolean() });
export type Modules = z.infer<typeof modulesSchema>;
