import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  dispositifPatchSchema,
  dispositifSaisiSchema,
  dispositifSchema,
} from '#shared/domain/dispositif/dispositif.schema.ts';
import { commande, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** Le catalogue des dispositifs, et ceux qu'une action mobilise. */
export const dispositifContract = {
  'dispositifs.catalogue': requete(
    z.object({}),
    z.array(
      dispositifSchema.extend({
        /** Actions qui le mobilisent. */
        fiches: z.array(z.object({ id: idSchema, intitule: z.string() })),
      }),
    ),
    ['dispositif', 'fiche_dispositif', 'fiche_action'],
  ),
  'dispositifs.creer': commande(dispositifSaisiSchema, deId, 'Ajouter un dispositif au catalogue'),
  'dispositifs.modifier': commande(
    z.object({ id: idSchema, vu, patch: dispositifPatchSchema }),
    rien,
    'Modifier un dispositif du catalogue',
  ),
  'dispositifs.supprimer': commande(deId, rien, 'Retirer un dispositif du catalogue'),
  /** Les dispositifs que l'action mobilise, tous à la fois : ceux qui n'y sont plus s'en retirent. */
  'fichesAction.mobiliser': commande(
    z.object({ id: idSchema, dispositifs: z.array(idSchema).max(30, 'Trente dispositifs au plus.') }),
    rien,
    'Choisir les dispositifs d’une action',
  ),
} as const;
