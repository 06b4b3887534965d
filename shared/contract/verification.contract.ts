import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { choixDePersonnesSchema } from '#shared/domain/annuaire/liste.schema.ts';
import { commande, demande, requete } from './definition.ts';

const plusieurs = z.object({ choix: choixDePersonnesSchema });

/** Vérifier l'annuaire chaque année : demander à chacun si ses coordonnées sont exactes, noter les réponses (A7). */
export const verificationContract = {
  /** Le courriel d'une personne, tel qu'il partira. */
  'verifications.message': requete(z.object({ id: idSchema }), z.object({ objet: z.string(), texte: z.string() }), [
    'personne',
    'structure',
    'siege',
    'mandat',
    'instance',
    'emetteur',
  ]),
  /** Prépare un brouillon par personne qui a une adresse : un .eml, ou une archive s'il y en a plusieurs. */
  'verifications.preparer': demande(
    plusieurs,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int(), prepares: z.number().int() }),
  ),
  /** Note que la vérification leur est demandée aujourd'hui. */
  'verifications.solliciter': commande(
    plusieurs,
    z.object({ notees: z.number().int() }),
    'Demander de vérifier des coordonnées',
  ),
  /** Note que leurs coordonnées sont exactes aujourd'hui. */
  'verifications.confirmer': commande(plusieurs, z.object({ notees: z.number().int() }), 'Vérifier des coordonnées'),
} as const;
