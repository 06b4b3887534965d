import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { demande, requete } from './definition.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';

/** Le document voulu : la feuille de route entière, une seule de ses fiches, ou son bilan ; au jour où ses retards se lisent. */
export const feuilleVoulueSchema = z.object({
  feuilleId: idSchema,
  ficheId: idSchema.nullable().default(null),
  date: dateCivile.nullable().default(null),
  /** Le bilan de cette année-là. */
  bilan: z.number().int().min(2000).max(2199).optional(),
  /** Une version validée, telle qu'elle l'a été. */
  versionId: idSchema.optional(),
});

/** La feuille de route en Word, entière ou une fiche action seule. */
export const documentsFeuilleContract = {
  'documentsDeFeuille.apercu': requete(feuilleVoulueSchema, z.custom<DocumentNeutre>(), LIT_FEUILLE),
  /** En classeur Excel, dans les colonnes que la reprise d'un tableau comprend : il s'y relit à l'identique. */
  'documentsDeFeuille.tableur': demande(
    z.object({ feuilleId: idSchema }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  'documentsDeFeuille.produire': demande(
    feuilleVoulueSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
