import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { dossierACreerSchema, dossierPatchSchema } from '#shared/domain/insertion/dossier.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();

/** Les dossiers soumis à la commission d'insertion ; ils se lisent avec la réunion. */
export const dossierContract = {
  'dossiers.ajouter': commande(dossierACreerSchema, z.object({ id: idSchema }), 'Ajouter un dossier d’insertion'),
  'dossiers.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: dossierPatchSchema }),
    rien,
    'Modifier un dossier d’insertion',
  ),
  'dossiers.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer un dossier d’insertion'),
  /** Note le même jour de transmission pour tous les avis rendus d'une réunion qui ne l'ont pas encore. */
  'dossiers.transmettre': commande(
    z.object({ reunionId: idSchema, le: dateCivile }),
    z.object({ transmis: z.number().int() }),
    'Noter la transmission des avis',
  ),
} as const;
