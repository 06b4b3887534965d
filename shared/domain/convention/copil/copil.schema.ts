import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '../../champs.ts';
import { categorieSchema, collegeSchema } from '../../instance/instance.schema.ts';
import { etatReunionSchema } from '../../reunion/reunion.schema.ts';
import { natureDeliberationSchema, statutPresenceSchema, suiviSchema } from '../../seance/seance.schema.ts';

/** Qui était à une séance, ou s'en est excusé ; sans siège, un invité. */
export const participantDeCopilSchema = z.object({
  /** L'organisme du siège, à défaut celui de la personne. */
  structure: z.string().nullable(),
  /** « Mme Lise Baer » ; `null` : siège vacant. */
  nom: z.string().nullable(),
  qualite: z.string().nullable(),
  statut: statutPresenceSchema,
  invite: z.boolean(),
});
export type ParticipantDeCopil = z.infer<typeof participantDeCopilSchema>;

/** Une décision ou un avis pris au COPIL, et où elle en est (D5). */
export const decisionDeCopilSchema = z.object({
  id: idSchema,
  nature: natureDeliberationSchema,
  numero: z.number().int().nullable(),
  annee: z.number().int().nullable(),
  texte: z.string(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
  etat: suiviSchema,
  suiviNote: z.string().nullable(),
  suiviLe: dateCivile.nullable(),
  pointId: idSchema,
  /** Le titre du point où elle a été prise. */
  point: z.string(),
  reunionId: idSchema,
  date: dateCivile,
});
export type DecisionDeCopil = z.infer<typeof decisionDeCopilSchema>;

/** Une réunion du COPIL ; qui y était et ce qui s'y est décidé, une fois la séance ouverte. */
export const seanceDeCopilSchema = z.object({
  id: idSchema,
  date: dateCivile,
  heureDebut: z.string(),
  lieu: z.string().nullable(),
  etat: etatReunionSchema,
  participants: z.array(participantDeCopilSchema),
  decisions: z.array(decisionDeCopilSchema),
});
export type SeanceDeCopil = z.infer<typeof seanceDeCopilSchema>;

/** Un siège du COPIL et qui l'occupe ce jour. */
export const membreDeCopilSchema = z.object({
  siegeId: idSchema,
  categorie: categorieSchema,
  organisme: z.string().nullable(),
  titulaire: z.string().nullable(),
});
export type MembreDeCopil = z.infer<typeof membreDeCopilSchema>;

/** Le COPIL d'une convention : l'instance qui la suit et ce qu'elle a tenu. */
export const copilSchema = z.object({
  /** `null` : aucune ne la suit. */
  instance: z.object({ id: idSchema, nom: z.string() }).nullable(),
  /** Réunions par an que la convention prévoit. */
  parAn: z.number().int().nullable(),
  composition: z.array(membreDeCopilSchema),
  /** La plus récente d'abord ; celles qui viennent y sont aussi. */
  seances: z.array(seanceDeCopilSchema),
  /** Les autres conventions que cette instance suit. */
  aussi: z.array(z.object({ id: idSchema, numero: z.string(), intitule: z.string() })),
});
export type Copil = z.infer<typeof copilSchema>;

/** Un siège du COPIL à créer ; son collège est celui de qui l'occupe. */
export const siegeProposeSchema = z.object({
  categorie: categorieSchema,
  college: collegeSchema,
  organisme: ligne('Nommez l’organisme qui y siège.', 300),
});
export type SiegePropose = z.output<typeof siegeProposeSchema>;
