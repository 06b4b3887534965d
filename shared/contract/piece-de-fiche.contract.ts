import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { titreDePieceSchema } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { commande, demande } from './definition.ts';

const deId = z.object({ id: idSchema });

/** Les pièces jointes d'une fiche action. */
export const pieceDeFicheContract = {
  /** Joint les fichiers déposés (jetons de `POST /octets`), 20 Mo au plus chacun. */
  'piecesDeFiche.joindre': commande(
    z.object({ ficheId: idSchema, jetons: z.array(idSchema).min(1).max(50) }),
    z.object({ remarques: z.array(z.string()) }),
    'Joindre des pièces à une fiche action',
  ),
  'piecesDeFiche.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: z.object({ titre: titreDePieceSchema }).partial() }),
    z.null(),
    'Renommer une pièce de fiche action',
  ),
  'piecesDeFiche.retirer': commande(deId, z.null(), 'Retirer une pièce de fiche action'),
  /** Les octets d'une pièce, contre un jeton. */
  'piecesDeFiche.prendre': demande(deId, z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() })),
} as const;
