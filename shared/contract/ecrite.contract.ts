import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { ecritePatchSchema, voteRecuSchema } from '#shared/domain/ecrite/ecrite.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const parId = z.object({ id: idSchema });

/** Délibérer par écrit, à distance: préparer, ouvrir, recevoir les votes, clore. */
export const ecriteContract = {
  'ecrites.preparer': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: ecritePatchSchema }),
    rien,
    'Préparer un vote écrit',
  ),
  'ecrites.ouvrir': commande(parId, rien, 'Ouvrir un vote écrit'),
  /** Note le vote reçu d'un membre ; au scrutin secret, sa seule participation. */
  'ecrites.recevoir': commande(voteRecuSchema, rien, 'Noter un vote écrit'),
  /** Clôt le vote et numérote les décisions : refusé avant l'heure, ou sans la moitié des membres. */
  'ecrites.clore': commande(parId, z.object({ decisions: z.number().int() }), 'Clore un vote écrit', false),
} as const;
