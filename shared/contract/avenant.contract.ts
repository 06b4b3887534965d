import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  avenantPatchSchema,
  avenantSaisiSchema,
  changementSaisiSchema,
} from '#shared/domain/convention/avenant/avenant.schema.ts';
import { membreSaisiSchema, zoneSaisieSchema } from '#shared/domain/convention/membre.schema.ts';
import { commande, demande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const deAvenant = z.object({ avenantId: idSchema });

/** Les avenants d'une convention : du projet à la signature, et ce que chacun change (C7, O-3, O-4, O-13). */
export const avenantContract = {
  'avenants.preparer': commande(avenantSaisiSchema.extend({ conventionId: idSchema }), deId, 'Préparer un avenant'),
  /** Dit ses dates ; conclu, il n'est plus un projet, et ce qu'il change ne se touche plus. */
  'avenants.modifier': commande(deId.extend({ vu, patch: avenantPatchSchema }), rien, 'Modifier un avenant'),
  'avenants.supprimer': commande(deId, rien, 'Supprimer un projet d’avenant'),
  'avenants.changer': commande(
    deAvenant.extend({ vu, patch: z.object({ changement: changementSaisiSchema }) }),
    rien,
    'Dire ce qu’un avenant change',
  ),
  'avenants.nePlusChanger': commande(deId, rien, 'Retirer un changement d’un avenant'),
  'avenants.faireEntrer': commande(
    deAvenant.extend({ membre: membreSaisiSchema.omit({ chefDeFile: true }) }),
    rien,
    'Faire entrer un organisme par avenant',
  ),
  'avenants.faireSortir': commande(
    deAvenant.extend({ membreId: idSchema }),
    rien,
    'Faire sortir un organisme par avenant',
  ),
  'avenants.viser': commande(deAvenant.extend({ zone: zoneSaisieSchema }), rien, 'Ajouter une zone par avenant'),
  'avenants.nePlusViser': commande(deAvenant.extend({ zoneId: idSchema }), rien, 'Ôter une zone par avenant'),
  /** L'organisme ou la zone reste comme avant l'avenant. */
  'avenants.laisser': commande(
    deAvenant.extend({ membreId: idSchema.nullable(), zoneId: idSchema.nullable() }),
    rien,
    'Retirer un mouvement d’un avenant',
  ),
  /** Le PDF signé, déposé par `POST /octets`. */
  'avenants.joindre': commande(z.object({ id: idSchema, jeton: idSchema }), rien, 'Joindre l’avenant signé'),
  'avenants.retirerPiece': commande(deId, rien, 'Retirer l’avenant signé'),
  'avenants.ouvrirPiece': demande(deId, z.object({ jeton: idSchema, nom: z.string() })),
} as const;
