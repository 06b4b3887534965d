import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  chiffreSaisiSchema,
  chiffreSchema,
  concertationSaisieSchema,
  concertationSchema,
} from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import { commande, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const deFeuille = z.object({ feuilleId: idSchema });

/** Le diagnostic d'une feuille de route : ses chiffres datés et sourcés, et la concertation des habitants. */
export const diagnosticContract = {
  'diagnostics.lire': requete(
    deFeuille,
    z.object({
      texte: z.string().nullable(),
      chiffres: z.array(chiffreSchema),
      /** La plus récente d'abord. */
      concertations: z.array(concertationSchema),
    }),
    ['feuille_de_route', 'diagnostic_chiffre', 'concertation'],
  ),
  'diagnostics.ajouter': commande(chiffreSaisiSchema.extend(deFeuille.shape), deId, 'Ajouter un chiffre au diagnostic'),
  'diagnostics.modifier': commande(
    z.object({ id: idSchema, vu, patch: chiffreSaisiSchema.partial() }),
    rien,
    'Modifier un chiffre du diagnostic',
  ),
  'diagnostics.deplacer': commande(
    z.object({ id: idSchema, rang: z.number().int().min(1).max(1000) }),
    rien,
    'Déplacer un chiffre du diagnostic',
  ),
  'diagnostics.retirer': commande(deId, rien, 'Retirer un chiffre du diagnostic'),
  'concertations.ajouter': commande(concertationSaisieSchema.extend(deFeuille.shape), deId, 'Noter une concertation'),
  'concertations.modifier': commande(
    z.object({ id: idSchema, vu, patch: concertationSaisieSchema.partial() }),
    rien,
    'Modifier une concertation',
  ),
  'concertations.retirer': commande(deId, rien, 'Retirer une concertation'),
} as const;
