import { z } from 'zod';
import { dateCivile, heure, idSchema } from '#shared/domain/champs.ts';
import { typeInstanceSchema } from '#shared/domain/instance/instance.schema.ts';
import { etatReunionSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { demande, requete } from './definition.ts';

export const calendrierContract = {
  /** Le fichier d'agenda (.ics) de l'année : toutes ses réunions, ou celles d'une instance. */
  'calendrier.agenda': demande(
    z.object({ annee: z.number().int().min(0).max(9999), instanceId: idSchema.nullable() }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  /** Toutes les réunions d'une année, et ce qu'elles appellent à voir : chevauchements, jours fériés, plénière manquante. */
  'calendrier.annee': requete(
    z.object({ annee: z.number().int().min(0).max(9999) }),
    z.object({
      annee: z.number().int(),
      departementCode: z.string(),
      instances: z.array(
        z.object({
          id: idSchema,
          nom: z.string(),
          type: typeInstanceSchema,
          departementCode: z.string(),
          reunionsParAn: z.number().int(),
        }),
      ),
      reunions: z.array(
        z.object({
          id: idSchema,
          instanceId: idSchema,
          date: dateCivile,
          heureDebut: heure,
          heureFin: heure.nullable(),
          etat: etatReunionSchema,
          pleniere: z.boolean(),
          anterieure: z.boolean(),
          titre: z.string().nullable(),
          lieu: z.string().nullable(),
        }),
      ),
      remarques: z.array(
        z.object({
          genre: z.enum(['chevauchement', 'meme_jour', 'ferie', 'pleniere', 'nombre']),
          date: dateCivile.nullable(),
          phrase: z.string(),
          article: z.string().nullable(),
          reunions: z.array(idSchema),
          instanceId: idSchema.nullable(),
        }),
      ),
    }),
    ['reunion', 'instance', 'parametre', 'siege', 'mandat', 'personne', 'fichier'],
  ),
} as const;
