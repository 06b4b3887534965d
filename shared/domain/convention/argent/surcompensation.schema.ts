import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../../champs.ts';

export const decisionSchema = z.enum(['AUCUNE_SURCOMPENSATION', 'REPORT_AUTORISE', 'REVERSEMENT_INTEGRAL']);

const constatSchema = z.object({
  code: z.string(),
  gravite: z.enum(['bloquant', 'attention', 'information']),
  phrase: z.string(),
  article: z.string().nullable(),
  ou: z.string().nullable(),
});

/** Ce que le contrôle dit d'un organisme, terme à terme ; centimes. */
export const controleDOrganismeSchema = z.object({
  structureId: idSchema,
  nom: z.string(),
  termes: z.array(
    z.object({
      cle: z.string(),
      annee: z.number().int().nullable(),
      libelle: z.string(),
      formule: z.string(),
      valeur: z.number(),
      article: z.string().nullable(),
    }),
  ),
  surcompensation: z.number(),
  decision: decisionSchema,
  aReporter: z.number(),
  aReverser: z.number(),
  constats: z.array(constatSchema),
});
export type ControleDOrganisme = z.output<typeof controleDOrganismeSchema>;

/** Un exercice, organismes additionnés ; `null` : ses comptes ne sont pas rendus. Centimes. */
export const exerciceControleSchema = z.object({
  annee: z.number().int(),
  compensation: z.number(),
  chargesNettes: z.number().nullable(),
  ecart: z.number().nullable(),
});

/** La proposition du calcul, à valider par l'autorité (M10). */
export const propositionSchema = z.object({
  jusquA: z.number().int(),
  organismes: z.array(controleDOrganismeSchema),
  exercices: z.array(exerciceControleSchema),
  decision: decisionSchema,
  surcompensation: z.number(),
  aReporter: z.number(),
  aReverser: z.number(),
  /** Un constat bloquant empêche de valider. */
  constats: z.array(constatSchema),
});
export type Proposition = z.output<typeof propositionSchema>;

/** Ce qu'un organisme est dans une convention : seul à la porter, chef de file d'un projet commun, ou l'un de ses membres. */
export const placeDOrganismeSchema = z.enum(['porteur', 'chef_de_file', 'membre']);
export type PlaceDOrganisme = z.infer<typeof placeDOrganismeSchema>;

/** Ce que le contrôle dit d'un organisme, sur les exercices dont il a rendu les comptes ; centimes. */
export const partDOrganismeSchema = z.object({
  exercices: z.array(z.number().int()),
  verse: z.number(),
  chargesNettes: z.number(),
  surcompensation: z.number(),
  decision: decisionSchema,
  aReporter: z.number(),
  aReverser: z.number(),
});
export type PartDOrganisme = z.output<typeof partDOrganismeSchema>;

/** Ce que l'autorité arrête. */
export const validationSchema = z.object({
  le: dateCivile,
  autorite: ligne('Nommez l’autorité qui valide : « Préfet de région ».', 200),
  decision: decisionSchema,
  motif: ligneFacultative(500),
});

/** Un contrôle validé, figé avec ses termes. */
export const controleValideSchema = validationSchema.extend({
  id: idSchema,
  jusquA: z.number().int(),
  surcompensation: z.number(),
  aReporter: z.number(),
  aReverser: z.number(),
  reportDeId: idSchema.nullable(),
  organismes: z.array(controleDOrganismeSchema),
});
export type ControleValide = z.output<typeof controleValideSchema>;
