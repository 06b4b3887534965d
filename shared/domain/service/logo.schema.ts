import { z } from 'zod';
import { idSchema, ligne } from '../champs.ts';

/** Logotypes que la ligne du bloc-marque contient : trois partenaires principaux (charte de l'État). */
export const LOGOS_MAX = 3;

/** Le logotype d'une collectivité qui copréside, fourni par elle. */
export const logoSchema = z.object({
  id: idSchema,
  /** Dite à qui ne voit pas l'image : « Collectivité européenne d'Alsace ». */
  collectivite: z.string(),
  pieceId: idSchema,
});
export type Logo = z.infer<typeof logoSchema>;

export const collectiviteSchema = ligne(
  'Indiquez la collectivité, par exemple « Mulhouse Alsace Agglomération ».',
  200,
);
