import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  indicateurPatchSchema,
  indicateurSaisieSchema,
  mesureSaisieSchema,
} from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** Les indicateurs d'une fiche action et leurs valeurs. */
export const indicateurContract = {
  'indicateurs.ajouter': commande(indicateurSaisieSchema.extend({ ficheId: idSchema }), deId, 'Ajouter un indicateur'),
  'indicateurs.modifier': commande(
    z.object({ id: idSchema, vu, patch: indicateurPatchSchema }),
    rien,
    'Modifier un indicateur',
  ),
  'indicateurs.retirer': commande(deId, rien, 'Retirer un indicateur'),
  /** Note une valeur de plus ; celles d'avant restent. */
  'mesures.noter': commande(
    mesureSaisieSchema.extend({ indicateurId: idSchema }),
    deId,
    'Noter une valeur d’indicateur',
  ),
  'mesures.oter': commande(deId, rien, 'Retirer une valeur d’indicateur'),
} as const;
