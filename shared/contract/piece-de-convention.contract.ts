import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { piecePatchSchema, pieceSaisieSchema } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { commande, demande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** Les pièces des organismes d'une convention : leur date, leur validité, leur fichier. */
export const pieceDeConventionContract = {
  'piecesDeConvention.noter': commande(
    pieceSaisieSchema.extend({ conventionId: idSchema }),
    deId,
    'Noter une pièce de convention',
  ),
  'piecesDeConvention.modifier': commande(
    z.object({ id: idSchema, vu, patch: piecePatchSchema }),
    rien,
    'Modifier une pièce de convention',
  ),
  'piecesDeConvention.retirer': commande(deId, rien, 'Retirer une pièce de convention'),
  /** Le fichier déposé par `POST /octets` ; il remplace le précédent, et la pièce est reçue ce jour. */
  'piecesDeConvention.joindre': commande(
    z.object({ id: idSchema, jeton: idSchema }),
    z.object({ remarques: z.array(z.string()) }),
    'Joindre une pièce de convention',
  ),
  'piecesDeConvention.prendre': demande(deId, z.object({ jeton: idSchema, nom: z.string() })),
} as const;
