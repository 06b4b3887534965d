import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';

/** Les règles qu'une instance peut fixer elle-même ; ce que chacune est se lit dans `profil.data.ts`. */
export const cleParametreSchema = z.enum([
  'delaiConvocation',
  'urgenceLeveLeDelai',
  'delaiPostal',
  'jalonOrdreDuJour',
  'jalonEnvoi',
  'jalonPieces',
  'quorumBase',
  'quorumSiegesVacants',
  'quorumPresidents',
  'quorumMoment',
  'quorumDeport',
  'pouvoirsParPersonne',
  'pouvoirMemeCollege',
  'pouvoirAuSuppleant',
  'majorite',
  'preponderance',
  'forme',
  'delaiDiffusion',
  'approbationTacite',
  'annee',
  'reunionsParAn',
]);
export type CleParametre = z.infer<typeof cleParametreSchema>;

/** La valeur qui rend une règle à son texte, à compter d'une date : le nouveau règlement intérieur n'en dit plus rien. */
export const AU_TEXTE = 'texte';

/**
 * Une valeur que l'instance donne à une règle, à compter d'une date (`null` : de tout temps) : par son règlement
 * intérieur, article à l'appui, ou par un choix que le texte lui laisse.
 */
export const parametreSchema = z.object({
  id: idSchema,
  cle: cleParametreSchema,
  valeur: z.string(),
  source: z.enum(['reglement', 'reglage']),
  article: z.string().nullable(),
  depuis: dateCivile.nullable(),
});
export type Parametre = z.infer<typeof parametreSchema>;
