import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { rencontreACreerSchema, rencontrePatchSchema } from '#shared/domain/rencontre/rencontre.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();

export const rencontreContract = {
  /** Une réunion sans instance à composer : elle se range d'elle-même avec ses semblables du département. */
  'rencontres.creer': commande(rencontreACreerSchema, z.object({ id: idSchema }), 'Créer une rencontre'),
  'rencontres.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: rencontrePatchSchema }),
    rien,
    'Modifier une rencontre',
  ),
  /** Elle a eu lieu, ou pas encore : ni ouverture ni levée de séance. */
  'rencontres.noterTenue': commande(z.object({ id: idSchema, tenue: z.boolean() }), rien, 'Noter une rencontre tenue'),
} as const;
