import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

/** De quel régime un dispositif relève en droit ; la source peut le ranger autrement. */
export const regimeDeDispositifSchema = z.enum(['droit_commun', 'politique_ville', 'mixte', 'experimentation']);
export type RegimeDeDispositif = z.infer<typeof regimeDeDispositifSchema>;

/** Une ligne du catalogue des dispositifs. */
export const dispositifSaisiSchema = z.object({
  nom: ligne('Donnez son nom au dispositif : « Contrat d’engagement jeune (CEJ) ».', 200),
  regime: regimeDeDispositifSchema,
  /** Où la source le range : « Levier dédié politique de la ville ». */
  categorieSource: ligneFacultative(200),
  pilote: ligneFacultative(300),
  publics: ligneFacultative(500),
  resume: texteFacultatif(2_000),
  article: ligneFacultative(200),
  valideDu: dateCivile.nullable(),
  valideAu: dateCivile.nullable(),
  /** Ce qui reste à vérifier ; `null` : rien. */
  aVerifier: ligneFacultative(300),
  verifieLe: dateCivile.nullable(),
  source: ligneFacultative(300),
  remplacePar: idSchema.nullable(),
});
export type DispositifSaisi = z.output<typeof dispositifSaisiSchema>;
export const dispositifPatchSchema = dispositifSaisiSchema.partial();

export const dispositifSchema = dispositifSaisiSchema.extend({ id: idSchema });
export type DispositifDuCatalogue = z.output<typeof dispositifSchema>;
