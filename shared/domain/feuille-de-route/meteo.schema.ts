import { z } from 'zod';
import { dateCivile, idSchema, texte } from '../champs.ts';

/** Les quatre niveaux de la météo, du plus sombre au plus clair. */
export const niveauDeMeteoSchema = z.enum(['compromis', 'appuis', 'atteignables', 'securises']);
export type NiveauDeMeteo = z.infer<typeof niveauDeMeteoSchema>;

export const meteoSaisieSchema = z.object({
  niveau: niveauDeMeteoSchema,
  le: dateCivile,
  synthese: texte('Dites en quelques lignes ce qui fonde cette météo.', 2_000),
  /** Qui la signe : une personne de l'annuaire. */
  personneId: idSchema,
});

export const meteoSchema = meteoSaisieSchema.extend({
  id: idSchema,
  /** Qui l'a signée, tel que l'annuaire le nomme aujourd'hui. */
  signataire: z.string(),
});
export type Meteo = z.output<typeof meteoSchema>;
