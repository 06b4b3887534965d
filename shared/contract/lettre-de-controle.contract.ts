import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  lettrePatchSchema,
  pointDeLettrePatchSchema,
  pointDeLettreSaisiSchema,
} from '#shared/domain/convention/controle/lettre.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** Les lettres de contrôle : préparées, envoyées, répondues, closes point par point. */
export const lettreDeControleContract = {
  /** Préremplie d'une visite, ou du contrôle de la surcompensation jusqu'à un exercice ; de rien, elle est vide. */
  'lettresDeControle.preparer': commande(
    z.object({
      conventionId: idSchema,
      visiteId: idSchema.nullable(),
      jusquA: z.number().int().min(2000).max(2199).nullable(),
    }),
    deId,
    'Préparer une lettre de contrôle',
  ),
  'lettresDeControle.modifier': commande(
    z.object({ id: idSchema, vu, patch: lettrePatchSchema }),
    rien,
    'Modifier une lettre de contrôle',
  ),
  'lettresDeControle.retirer': commande(deId, rien, 'Retirer une lettre de contrôle'),
  'lettresDeControle.ajouterPoint': commande(
    pointDeLettreSaisiSchema.extend({ lettreId: idSchema }),
    deId,
    'Ajouter un constat à la lettre',
  ),
  'lettresDeControle.modifierPoint': commande(
    z.object({ id: idSchema, vu, patch: pointDeLettrePatchSchema }),
    rien,
    'Modifier un constat de la lettre',
  ),
  'lettresDeControle.retirerPoint': commande(deId, rien, 'Retirer un constat de la lettre'),
} as const;
