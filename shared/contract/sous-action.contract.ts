import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { piloteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { sousActionPatchSchema, sousActionSaisieSchema } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const deId = z.object({ id: idSchema });

/** Les sous-actions d'une fiche action. */
export const sousActionContract = {
  'sousActions.ajouter': commande(
    sousActionSaisieSchema.extend({ ficheId: idSchema }),
    deId,
    'Ajouter une sous-action',
  ),
  'sousActions.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: sousActionPatchSchema }),
    rien,
    'Modifier une sous-action',
  ),
  /** `null` : plus personne ne la pilote. */
  'sousActions.confier': commande(
    z.object({ id: idSchema, pilote: piloteSchema.nullable() }),
    rien,
    'Changer le pilote d’une sous-action',
  ),
  'sousActions.deplacer': commande(
    z.object({ id: idSchema, rang: z.number().int().min(1).max(1000) }),
    rien,
    'Déplacer une sous-action',
  ),
  /** Ses étapes restent à la fiche. */
  'sousActions.retirer': commande(deId, rien, 'Retirer une sous-action'),
} as const;
