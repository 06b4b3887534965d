import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  axePatchSchema,
  axeSaisiSchema,
  engagementPatchSchema,
  engagementSaisiSchema,
  signatairePatchSchema,
  signataireSaisiSchema,
} from '#shared/domain/convention/engagements/engagement.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const conventionId = idSchema;

/** Les signataires, les axes et les engagements d'une convention d'objectifs. */
export const engagementContract = {
  'signatairesDeConvention.ajouter': commande(
    signataireSaisiSchema.extend({ conventionId }),
    deId,
    'Ajouter un signataire à la convention',
  ),
  'signatairesDeConvention.modifier': commande(
    z.object({ id: idSchema, vu, patch: signatairePatchSchema }),
    rien,
    'Modifier un signataire de la convention',
  ),
  'signatairesDeConvention.retirer': commande(deId, rien, 'Retirer un signataire de la convention'),
  'axesDeConvention.ajouter': commande(axeSaisiSchema.extend({ conventionId }), deId, 'Ajouter un axe à la convention'),
  'axesDeConvention.modifier': commande(
    z.object({ id: idSchema, vu, patch: axePatchSchema }),
    rien,
    'Modifier un axe de la convention',
  ),
  /** Avec ses engagements. */
  'axesDeConvention.retirer': commande(deId, rien, 'Retirer un axe de la convention'),
  'engagements.ajouter': commande(engagementSaisiSchema.extend({ axeId: idSchema }), deId, 'Ajouter un engagement'),
  'engagements.modifier': commande(
    z.object({ id: idSchema, vu, patch: engagementPatchSchema }),
    rien,
    'Modifier un engagement',
  ),
  'engagements.retirer': commande(deId, rien, 'Retirer un engagement'),
} as const;
