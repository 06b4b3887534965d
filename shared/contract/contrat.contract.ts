import { z } from 'zod';
import { idSchema, ligne } from '#shared/domain/champs.ts';
import { commande } from './definition.ts';

const rien = z.null();

/** Les contrats de ville que suit le fichier. */
export const contratContract = {
  'contrats.ajouter': commande(
    z.object({ code: ligne('Choisissez un contrat de ville.', 20) }),
    z.object({ id: idSchema }),
    'Ajouter un contrat de ville',
  ),
  'contrats.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un contrat de ville'),
  'contrats.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer un contrat de ville'),
} as const;
