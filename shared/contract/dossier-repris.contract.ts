import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { devineSchema } from '#shared/domain/reprise/dossier/devine.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commandeLongue, demande } from './definition.ts';

const recuSchema = z.object({
  fichier: idSchema,
  devine: devineSchema,
  /** Le même contenu, octet pour octet : son nom dans ce fichier de travail, ou parmi ceux déjà reçus. */
  doublonDe: z.string().nullable(),
});

/** Fichiers d'un dossier repris d'un geste, au plus. */
export const FICHIERS_D_UN_DOSSIER = 1000;

/** Reprendre un dossier d'anciens fichiers : chacun devient la pièce d'une réunion antérieure. */
export const dossierReprisContract = {
  /**
   * Reçoit un fichier (jeton de `POST /octets`), en devine l'instance et la date, et le garde en mémoire le temps de le
   * reprendre. `chemin` : les dossiers où il était rangé.
   */
  'dossiersRepris.recevoir': demande(z.object({ jeton: idSchema, chemin: z.string().max(1000) }), recuSchema),
  /** Ce que l'on a reçu et pas encore repris, deviné d'après les instances d'aujourd'hui : l'écran s'y retrouve. */
  'dossiersRepris.recus': demande(z.object({}), z.array(recuSchema.extend({ nom: z.string(), chemin: z.string() }))),
  /** Dit l'instance ou le jour de fichiers reçus, à la place de ce que l'on en devine. */
  'dossiersRepris.dire': demande(
    z.object({
      fichiers: z.array(idSchema).max(FICHIERS_D_UN_DOSSIER),
      dit: z.object({ instanceId: idSchema, date: dateCivile }).partial(),
    }),
    z.null(),
  ),
  /** Oublie ce que l'on a reçu sans le reprendre. */
  'dossiersRepris.oublier': demande(z.object({ fichiers: z.array(idSchema).max(FICHIERS_D_UN_DOSSIER) }), z.null()),
  /** Écrit tout en une seule opération ; une séance déjà reprise, ou suivie dans ce fichier, reçoit les fichiers de plus. */
  'dossiersRepris.reprendre': commandeLongue(
    z.object({
      fichiers: z
        .array(z.object({ fichier: idSchema, instanceId: idSchema, date: dateCivile }))
        .min(1)
        .max(FICHIERS_D_UN_DOSSIER),
    }),
    z.object({
      /** Réunions antérieures. */
      reunions: z.number().int(),
      /** Séances que ce fichier suivait déjà, et qui ont reçu des pièces. */
      suivies: z.number().int(),
      fichiers: z.number().int(),
      remarques: z.array(z.string()),
    }),
    'Reprendre un dossier',
    {
      preciser: ({ fichiers }) => `Reprendre un dossier (${pluriel(fichiers.length, 'fichier', 'fichiers')})`,
      longue: ({ fichiers }) => fichiers.length > 20,
    },
  ),
} as const;
