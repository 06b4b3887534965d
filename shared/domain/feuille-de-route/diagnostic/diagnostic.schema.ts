import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../../champs.ts';

/** Un chiffre du diagnostic : une valeur, et d'où on la tient. */
export const chiffreSaisiSchema = z.object({
  intitule: ligne('Dites ce que l’on mesure : « Taux d’emploi des 15-64 ans ».', 200),
  /** `null` : non disponible, ce qui n'est pas zéro. */
  valeur: z.number('Écrivez un nombre, par exemple 41,4.').nullable(),
  unite: ligneFacultative(60),
  periode: ligne('Dites de quand est ce chiffre : « 2020 », « 4e trimestre 2025 ».', 60),
  source: ligne('Dites d’où vient ce chiffre : « Insee, recensement ».', 200),
  territoire: ligne('Dites de quel territoire : « Quartiers prioritaires du Grand Est ».', 200),
});
export const chiffreSchema = chiffreSaisiSchema.extend({ id: idSchema, rang: z.number().int() });
export type ChiffreDuDiagnostic = z.output<typeof chiffreSchema>;

/** Une rencontre avec les habitants : quand, comment, ce qui en est ressorti. Elle ne nomme personne. */
export const concertationSaisieSchema = z.object({
  le: dateCivile,
  forme: ligne('Dites quelle forme elle a prise : « Réunion publique ».', 200),
  priorites: texteFacultatif(5_000),
});
export const concertationSchema = concertationSaisieSchema.extend({ id: idSchema });
export type Concertation = z.output<typeof concertationSchema>;
