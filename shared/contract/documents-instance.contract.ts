import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { modeleId } from '#shared/domain/modele/modele.schema.ts';
import { demande, requete } from './definition.ts';

/** Le document voulu : son genre, le jour où la composition se lit, et le siège ou le mandat qu'il vise. */
export const acteVouluSchema = z.object({
  instanceId: idSchema,
  genre: z.enum(GENRES_D_INSTANCE),
  date: dateCivile.nullable().default(null),
  objet: idSchema.nullable().default(null),
});

/** Les actes et lettres d'une instance : projets d'arrêté, demandes de désignation, lettres de nomination ; sa fiche. */
export const documentsInstanceContract = {
  'projets.apercu': requete(acteVouluSchema, z.custom<DocumentNeutre>(), [
    'instance',
    'instance_commune',
    'acte',
    'nombre_fixe',
    'siege',
    'mandat',
    'personne',
    'structure',
    'voix',
    'parametre',
    'emetteur',
    'signataire',
    'choix_emetteur',
    'fichier',
    'piece',
  ]),
  /** Écrit le document en Word ; un acte est refusé si sa signature n'a ni prénom, ni nom, ni qualité. */
  'projets.produire': demande(
    acteVouluSchema.extend({ modeleId }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
