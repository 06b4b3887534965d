import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  freinSaisiSchema,
  risquePatchSchema,
  risqueSaisiSchema,
} from '#shared/domain/feuille-de-route/risque.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** La liste des freins, ceux que lève une action, et ses risques. */
export const risqueContract = {
  'freins.creer': commande(freinSaisiSchema, deId, 'Ajouter un frein à la liste'),
  'freins.renommer': commande(
    z.object({ id: idSchema, vu, patch: freinSaisiSchema.partial() }),
    rien,
    'Renommer un frein',
  ),
  'freins.retirer': commande(deId, rien, 'Retirer un frein de la liste'),
  /** Les freins que lève l'action, tous à la fois : ceux qui n'y sont plus s'en retirent. */
  'fichesAction.lever': commande(
    z.object({ id: idSchema, freins: z.array(idSchema).max(30, 'Trente freins au plus.') }),
    rien,
    'Choisir les freins que lève une action',
  ),
  'risques.ajouter': commande(risqueSaisiSchema.extend({ ficheId: idSchema }), deId, 'Ajouter un risque'),
  'risques.modifier': commande(z.object({ id: idSchema, vu, patch: risquePatchSchema }), rien, 'Modifier un risque'),
  'risques.retirer': commande(deId, rien, 'Retirer un risque'),
} as const;
