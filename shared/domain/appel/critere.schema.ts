import { z } from 'zod';
import { idSchema, ligne, ligneFacultative } from '../champs.ts';

/** À quelles candidatures un critère s'applique. */
export const conditionSchema = z.enum([
  'toujours',
  'consortium',
  'pic',
  'cej_jr_1',
  'cej_jr_2',
  'siae',
  'mission_locale',
]);
export type Condition = z.infer<typeof conditionSchema>;

/** Ce que le logiciel sait lire de la candidature même ; un critère sans clé se contrôle à la main. */
export const cleDeCritereSchema = z.enum([
  'montant',
  'volet_reperage',
  'volet_coordination',
  'public_vise',
  'public_exclu',
  'lettres',
  'identites',
  'budgets',
]);
export type CleDeCritere = z.infer<typeof cleDeCritereSchema>;

/** Un critère de la grille d'éligibilité d'un appel. */
export const critereSaisiSchema = z.object({
  famille: ligne('Dites où le ranger : « Le porteur ».', 100),
  libelle: ligne('Écrivez le critère.', 300),
  condition: conditionSchema,
});
export const criterePatchSchema = critereSaisiSchema.partial();
export const critereSchema = z.object({
  id: idSchema,
  famille: z.string(),
  libelle: z.string(),
  condition: conditionSchema,
  cle: cleDeCritereSchema.nullable(),
});
export type Critere = z.infer<typeof critereSchema>;

export const reponseDeCritereSchema = z.enum(['oui', 'non', 'sans_objet']);
export type ReponseDeCritere = z.infer<typeof reponseDeCritereSchema>;

/** Ce que l'instructeur a répondu à un critère ; un « non » dit pourquoi. */
export const controleSchema = z.object({
  critereId: idSchema,
  reponse: reponseDeCritereSchema,
  motif: z.string().nullable(),
});
export type Controle = z.infer<typeof controleSchema>;
export const controlePatchSchema = z
  .object({
    /** `null` : n'est plus contrôlé. */
    reponse: reponseDeCritereSchema.nullable(),
    motif: ligneFacultative(500),
  })
  .partial();
