import { z } from 'zod';
import { direLaReprise } from '#shared/domain/corrections/reprise.labels.ts';
import { idSchema } from '#shared/domain/champs.ts';
import type { Comparaison } from '#shared/documents/corrections/correction.ts';
import { type GenreDocument, GENRES } from '#shared/documents/genres.data.ts';
import { commandePrecise, demande, requete } from './definition.ts';
import { LIT_SEANCE } from './lit-seance.ts';

const genreSchema = z.enum(Object.keys(GENRES) as [GenreDocument, ...GenreDocument[]]);

export const correctionsContract = {
  /**
   * Relit un .docx rendu (jeton de `POST /octets`) et le rattache à sa réunion et à son document. `reunionId` : la
   * réunion attendue ; `null` : celle que disent ses signets ou son titre.
   */
  'corrections.recevoir': demande(
    z.object({ jeton: idSchema, reunionId: idSchema.nullable() }),
    z.object({ relecture: idSchema, reunionId: idSchema, genre: genreSchema, nom: z.string() }),
  ),
  /** Ce qui sépare le document relu de ce que dit l'application, maintenant. */
  'corrections.lire': requete(
    z.object({ relecture: idSchema }),
    z.object({
      nom: z.string(),
      reunionId: idSchema,
      genre: genreSchema,
      /** Passages suivis ; 0 : le suivi des modifications n'était pas en marche, ou tout a été accepté. */
      revisions: z.number().int(),
      /** Pourquoi rien ne peut se prendre : le compte rendu est approuvé. */
      verrou: z.string().nullable(),
      comparaison: z.custom<Comparaison>(),
    }),
    [...LIT_SEANCE, 'operation'],
  ),
  /** Prend les corrections choisies, en une seule opération ; `garder` joint aussi le Word à la réunion. */
  'corrections.reprendre': commandePrecise(
    z.object({
      relecture: idSchema,
      vu: z.number().int().min(0),
      nom: z.string().max(255),
      /** Corrections proposées en tout, prises ou non. */
      sur: z.number().int().min(0),
      choix: z
        .array(z.object({ cle: z.string().max(200), proposition: z.number().int().min(0) }))
        .min(1, 'Choisissez au moins une correction à reprendre.')
        .max(5000),
      garder: z.boolean(),
    }),
    z.object({ prises: z.number().int() }),
    'Reprendre les corrections d’un Word',
    ({ choix, sur, nom }) => direLaReprise({ prises: choix.length, sur, nom }),
  ),
  /** La dernière reprise de corrections d'une réunion, si elle n'a pas été annulée. */
  'corrections.derniere': requete(
    z.object({ reunionId: idSchema }),
    z.object({ quandUtc: z.string(), prises: z.number().int(), sur: z.number().int(), nom: z.string() }).nullable(),
    [...LIT_SEANCE, 'operation'],
  ),
} as const;
