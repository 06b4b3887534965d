import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '#shared/domain/champs.ts';
import { commande, demande } from './definition.ts';

const rien = z.null();
const titre = ligne('Donnez un titre à cette pièce.', 300);
const deId = z.object({ id: idSchema });
/** `pointId` nul : une pièce de la réunion entière. */
const ou = { reunionId: idSchema, pointId: idSchema.nullable() };
/** Ce qu'il faut savoir de ce que l'on vient de joindre : macros, poids du fichier. */
const remarques = z.array(z.string());

export const pieceContract = {
  /** Joint les fichiers déposés (jetons de `POST /octets`), 20 Mo au plus chacun. */
  'pieces.joindre': commande(
    z.object({ ...ou, jetons: z.array(idSchema).min(1).max(50) }),
    z.object({ ids: z.array(idSchema), remarques }),
    'Joindre des pièces',
  ),
  /** Annonce une pièce que l'on n'a pas encore. */
  'pieces.annoncer': commande(z.object({ ...ou, titre }), z.object({ id: idSchema }), 'Annoncer une pièce'),
  /** Joint le fichier d'une pièce annoncée, ou remplace celui d'une pièce jointe. */
  'pieces.remplacer': commande(
    z.object({ id: idSchema, jeton: idSchema }),
    z.object({ remarques }),
    'Remplacer le fichier d’une pièce',
  ),
  'pieces.modifier': commande(
    z.object({
      id: idSchema,
      vu: z.number().int().min(0),
      patch: z.object({
        titre: titre.optional(),
        acheve: z.boolean().optional(),
        recueLe: dateCivile.nullable().optional(),
      }),
    }),
    rien,
    'Modifier une pièce',
  ),
  /** Place la pièce au rang donné (1 : première) parmi celles du même point. */
  'pieces.deplacer': commande(
    z.object({ id: idSchema, rang: z.number().int().min(1).max(1000) }),
    rien,
    'Déplacer une pièce',
  ),
  'pieces.retirer': commande(deId, rien, 'Retirer une pièce'),
  /** Les octets d'une pièce, contre un jeton. */
  'pieces.prendre': demande(deId, z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() })),
} as const;
