import { z } from 'zod';
import { idSchema } from '../champs.ts';

/** Ce qu'un service règle de ses alertes : des usages, jamais un texte. */
export const cleDeSeuilSchema = z.enum([
  'baisseDAssiduite',
  'quorumsManques',
  'reportsDUnPoint',
  'moisDeVacance',
  'moisSansMiseAJour',
  'moisSansValeur',
  'chuteDIndicateur',
  'partDeLaCible',
]);
export type CleDeSeuil = z.infer<typeof cleDeSeuilSchema>;

/** Un seuil réglé par le service ; celui qu'il n'a pas réglé vaut sa valeur d'usage. */
export const seuilSaisiSchema = z.object({
  cle: cleDeSeuilSchema,
  valeur: z.number('Écrivez un nombre entier.').int('Écrivez un nombre entier.').min(1, 'Un au moins.'),
});
export const seuilDAlerteSchema = seuilSaisiSchema.extend({ id: idSchema });
export type SeuilDAlerte = z.infer<typeof seuilDAlerteSchema>;
