import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { zoneSchema } from '../convention/membre.schema.ts';
import { montantSchema } from '../feuille-de-route/fiche.schema.ts';
import { personnesSchema } from './appel.schema.ts';

/** Quatorze chiffres, avec ou sans blancs ; le vide devient `null`. */
export const siretSchema = ligneFacultative(20)
  .transform((mot) => mot?.replaceAll(/\s/gu, '') ?? null)
  .refine((mot) => mot === null || /^\d{14}$/u.test(mot), 'Un SIRET compte quatorze chiffres.');

/** Où le projet agirait : comme une zone de convention, sans avenant. */
export const zoneDeCandidatureSchema = zoneSchema.pick({
  id: true,
  genre: true,
  code: true,
  libelle: true,
  motif: true,
  nonLimitative: true,
});
export type ZoneDeCandidature = z.infer<typeof zoneDeCandidatureSchema>;

/** Ce qu'il faut pour inscrire une candidature : le reste se complète ensuite. */
export const candidatureSaisieSchema = z.object({
  projet: ligne('Donnez le nom du projet : « Un pas dehors ».', 200),
  porteur: ligne('Choisissez l’organisme qui la porte.', 300),
  /** Numéro du dossier déposé en ligne (1.18). */
  numero: ligneFacultative(40),
  deposeeLe: dateCivile.nullable(),
});

const cas = {
  casPic: z.boolean(),
  casCejJr1: z.boolean(),
  casCejJr2: z.boolean(),
  casSiae: z.boolean(),
  casMissionLocale: z.boolean(),
};
const volets = {
  voletReperage: z.boolean(),
  voletRemobilisation: z.boolean(),
  voletAccompagnement: z.boolean(),
  voletCoordination: z.boolean(),
};

export const candidaturePatchSchema = candidatureSaisieSchema
  .extend({
    siret: siretSchema,
    ...volets,
    ...cas,
    coutTotal: montantSchema,
    note: texteFacultatif(5_000),
  })
  .partial();

export const decisionSchema = z.enum(['retenue', 'attente', 'non_retenue']);
export type Decision = z.infer<typeof decisionSchema>;

/** Une décision, datée ; `decision` nulle : la candidature revient à l'instruction. */
export const decisionSaisieSchema = z.object({
  decision: decisionSchema.nullable(),
  le: dateCivile,
  motif: ligneFacultative(1_000),
});
export const decisionPatchSchema = decisionSaisieSchema.partial();

export const candidatureSchema = z.object({
  id: idSchema,
  appelId: idSchema,
  projet: z.string(),
  porteurId: idSchema,
  porteur: z.string(),
  numero: z.string().nullable(),
  siret: z.string().nullable(),
  deposeeLe: dateCivile.nullable(),
  ...volets,
  ...cas,
  /** Centimes. */
  coutTotal: z.number().nullable(),
  decision: decisionSchema.nullable(),
  decideeLe: dateCivile.nullable(),
  decisionMotif: z.string().nullable(),
  conventionId: idSchema.nullable(),
  note: z.string().nullable(),
});
export type Candidature = z.infer<typeof candidatureSchema>;

/** Une année civile du projet : demandé à l'État, retenu à la sélection (centimes), bénéficiaires. */
export const anneeDeCandidatureSchema = z.object({
  annee: z.number().int().min(2000).max(2199),
  demande: montantSchema,
  retenu: montantSchema,
  beneficiaires: personnesSchema,
});
export type AnneeDeCandidature = z.output<typeof anneeDeCandidatureSchema>;
export const anneeDeCandidaturePatchSchema = anneeDeCandidatureSchema.omit({ annee: true }).partial();

/** Un organisme du consortium : son rôle, son budget, ce qui lui revient, ses deux pièces (1.11). */
export const membreDeCandidatureSaisiSchema = z.object({
  structure: ligne('Choisissez un organisme.', 300),
  chefDeFile: z.boolean(),
  role: ligneFacultative(300),
  budget: montantSchema,
  contribution: montantSchema,
  lettre: z.boolean(),
  identite: z.boolean(),
});
export const membreDeCandidaturePatchSchema = membreDeCandidatureSaisiSchema.omit({ structure: true }).partial();
export const membreDeCandidatureSchema = z.object({
  id: idSchema,
  structureId: idSchema,
  nom: z.string(),
  chefDeFile: z.boolean(),
  role: z.string().nullable(),
  budget: z.number().nullable(),
  contribution: z.number().nullable(),
  /** Lettre d'engagement reçue. */
  lettre: z.boolean(),
  /** Fiche d'identité reçue. */
  identite: z.boolean(),
});
export type MembreDeCandidature = z.infer<typeof membreDeCandidatureSchema>;
