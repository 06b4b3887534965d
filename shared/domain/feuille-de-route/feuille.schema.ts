import { z } from 'zod';
import { idSchema, ligne, texteFacultatif } from '../champs.ts';

/** Les quatre axes du comité interministériel des villes du 27/10/2023, puis les trois piliers d'avant 2024. */
export const rattachementSchema = z.enum([
  'plein_emploi',
  'transition_ecologique',
  'services_publics',
  'ville_renouvelee',
  'cohesion_sociale',
  'cadre_de_vie',
  'developpement_economique',
]);
export type Rattachement = z.infer<typeof rattachementSchema>;

/** Les quatre axes du comité interministériel des villes du 27/10/2023, dans son ordre. */
export const AXES_NATIONAUX = [
  'plein_emploi',
  'transition_ecologique',
  'services_publics',
  'ville_renouvelee',
] as const satisfies readonly Rattachement[];

const annee = z.number('Indiquez une année, par exemple 2026.').int().min(2000).max(2199);

/** De qui est la feuille de route : un contrat de ville, ou une instance (CLPE). */
export const auteurDeFeuilleSchema = z.object({ genre: z.enum(['contrat', 'instance']), id: idSchema });

export const feuilleSaisieSchema = z.object({
  intitule: ligne('Donnez un intitulé : « Feuille de route 2026 ».', 200),
  /** Première et dernière année. */
  debut: annee,
  fin: annee,
});

export const feuillePatchSchema = feuilleSaisieSchema
  .extend({ suivieParId: idSchema.nullable(), diagnostic: texteFacultatif(20_000) })
  .partial();

export const feuilleSchema = z.object({
  id: idSchema,
  contratId: idSchema.nullable(),
  instanceId: idSchema.nullable(),
  intitule: z.string(),
  debut: z.number().int(),
  fin: z.number().int(),
  suivieParId: idSchema.nullable(),
  diagnostic: z.string().nullable(),
});
export type Feuille = z.infer<typeof feuilleSchema>;

export const axeSchema = z.object({
  id: idSchema,
  rang: z.number().int(),
  intitule: z.string(),
  rattachement: rattachementSchema.nullable(),
});
export type Axe = z.infer<typeof axeSchema>;

export const axePatchSchema = z
  .object({ intitule: ligne('Donnez un intitulé à l’axe.'), rattachement: rattachementSchema.nullable() })
  .partial();

export const objectifSchema = z.object({
  id: idSchema,
  axeId: idSchema,
  rang: z.number().int(),
  intitule: z.string(),
});
export type Objectif = z.infer<typeof objectifSchema>;
