import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative, texteFacultatif } from '#shared/domain/champs.ts';
import { natureActeSchema } from '#shared/domain/instance/instance.schema.ts';
import { commande, demande, requete } from './definition.ts';

const rien = z.null();

/** Ce qui se dit d'un acte ; un champ absent ne change pas. */
const actePatchSchema = z.object({
  numero: ligneFacultative(100).optional(),
  date: dateCivile.nullable().optional(),
  raa: ligneFacultative(300).optional(),
  consulteLe: dateCivile.nullable().optional(),
  concerteRegionLe: dateCivile.nullable().optional(),
  concerteDepartementLe: dateCivile.nullable().optional(),
  deliberationId: idSchema.nullable().optional(),
  note: texteFacultatif(5000).optional(),
});

/** Les actes d'une instance : plusieurs se succèdent par nature ; le plus récent à une date est en vigueur. */
export const acteContract = {
  'actes.ajouter': commande(
    z.object({
      instanceId: idSchema,
      nature: natureActeSchema,
      numero: ligneFacultative(100),
      date: dateCivile.nullable(),
    }),
    z.object({ id: idSchema }),
    'Ajouter un acte',
  ),
  'actes.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: actePatchSchema }),
    rien,
    'Modifier un acte',
  ),
  'actes.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer un acte'),
  /** Joint le PDF déposé sous ce jeton ; il remplace le précédent. */
  'actes.joindre': commande(z.object({ id: idSchema, jeton: idSchema }), rien, 'Joindre un acte'),
  'actes.retirerPiece': commande(z.object({ id: idSchema }), rien, 'Retirer la pièce d’un acte'),
  /** Le PDF joint, à enregistrer. */
  'actes.ouvrirPiece': demande(z.object({ id: idSchema }), z.object({ jeton: idSchema, nom: z.string() })),
  /** Les décisions numérotées de l'instance, la plus récente d'abord : laquelle a adopté le règlement intérieur. */
  'actes.decisions': requete(
    z.object({ instanceId: idSchema }),
    z.array(z.object({ id: idSchema, numero: z.string(), texte: z.string(), date: dateCivile })),
    ['reunion', 'point', 'deliberation'],
  ),
} as const;
