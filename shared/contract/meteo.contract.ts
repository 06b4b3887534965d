import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { meteoSaisieSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { commande } from './definition.ts';

/** La météo d'une action : elle se note, et celles d'avant restent. */
export const meteoContract = {
  'meteos.noter': commande(
    meteoSaisieSchema.extend({ ficheId: idSchema }),
    z.object({ id: idSchema }),
    'Noter la météo d’une action',
  ),
  'meteos.retirer': commande(z.object({ id: idSchema }), z.null(), 'Retirer une météo'),
} as const;
