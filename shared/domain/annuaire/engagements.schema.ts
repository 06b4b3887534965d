import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';
import { statutPresenceSchema } from '../seance/seance.schema.ts';

/** Une réunion où l'on a été constaté, ou invité. */
const presenceRecenteSchema = z.object({
  reunionId: idSchema,
  instance: z.string(),
  date: dateCivile,
  statut: statutPresenceSchema,
  /** Invitée, sans siège. */
  invitee: z.boolean(),
  /** Qui, pour une structure. */
  personne: z.string(),
});

const piloteeSchema = z.object({
  genre: z.enum(['decision', 'action']),
  id: idSchema,
  texte: z.string(),
  instance: z.string(),
  date: dateCivile,
  echeance: dateCivile.nullable(),
  ouverte: z.boolean(),
});

/** « Qui siège où », hors les mandats : ce qui engage une personne ou une structure, chaque ligne menant à son objet. */
export const engagementsSchema = z.object({
  presences: z.object({
    /** Réunions passées où l'on était, en salle ou à distance. */
    nombre: z.number().int(),
    /** Réunions où l'on est, ou a été, invité sans siège. */
    invitations: z.number().int(),
    recentes: z.array(presenceRecenteSchema),
  }),
  pilotees: z.object({ nombre: z.number().int(), ouvertes: z.number().int(), lignes: z.array(piloteeSchema) }),
  /** Fiches action pilotées, ou dont la structure est partenaire ; celles en cours d'abord. */
  fiches: z.array(
    z.object({
      id: idSchema,
      intitule: z.string(),
      role: z.enum(['pilote', 'copilote', 'partenaire']),
      /** La sous-action pilotée dans cette fiche ; `null` : la fiche elle-même. */
      sousAction: z.string().nullable(),
      fin: dateCivile.nullable(),
      close: z.boolean(),
    }),
  ),
  contrats: z.array(
    z.object({
      code: z.string(),
      libelle: z.string(),
      instance: z.string().nullable(),
      /** La structure l'a signé. */
      signe: z.boolean(),
    }),
  ),
  designations: z.array(
    z.object({
      id: idSchema,
      libelle: z.string(),
      /** Qui, pour une structure. */
      personne: z.string(),
      debut: dateCivile.nullable(),
      fin: dateCivile.nullable(),
    }),
  ),
  /** Ce qu'une structure déploie du programme Entrepreneuriat Quartiers 2030. */
  deploiements: z.array(
    z.object({
      id: idSchema,
      libelle: z.string(),
      territoires: z.array(z.string()),
      debut: dateCivile.nullable(),
      fin: dateCivile.nullable(),
    }),
  ),
  signatures: z.array(
    z.object({ id: idSchema, emetteur: z.string(), qualite: z.string(), retireLe: dateCivile.nullable() }),
  ),
});
export type Engagements = z.infer<typeof engagementsSchema>;
