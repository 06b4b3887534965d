import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { emetteurPatchSchema, emetteurSchema } from '#shared/domain/service/emetteur.schema.ts';
import { commande, requete } from './definition.ts';

export const serviceContract = {
  'emetteur.lire': requete(z.object({}), emetteurSchema.extend({ blocMarqueNom: z.string().nullable() }), [
    'emetteur',
    'piece',
  ]),
  /** L'image du bloc-marque, pour la montrer ; `null` s'il n'y en a pas. Comme l'aperçu d'un document : 2 Mo au plus. */
  'emetteur.image': requete(
    z.object({}),
    z
      .object({
        format: z.enum(['png', 'jpg']),
        base64: z.string(),
        largeur: z.number().int().positive(),
        hauteur: z.number().int().positive(),
      })
      .nullable(),
    ['emetteur', 'piece'],
  ),
  'emetteur.modifier': commande(
    z.object({ vu: z.number().int().min(0), patch: emetteurPatchSchema }),
    z.null(),
    'Modifier le service',
  ),
  /** Prend l'image déposée (jeton de `POST /octets`) comme bloc-marque du service : PNG ou JPEG, 2 Mo au plus. */
  'emetteur.poserBlocMarque': commande(z.object({ jeton: idSchema }), z.null(), 'Poser le bloc-marque'),
  'emetteur.retirerBlocMarque': commande(z.object({}), z.null(), 'Retirer le bloc-marque'),
} as const;
