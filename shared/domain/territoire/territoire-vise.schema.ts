import { z } from 'zod';

/** Ce qu'une structure couvre, ou ce qu'une personne suit : une maille du référentiel, de la région au quartier. */
export const genreTerritoireViseSchema = z.enum([
  'region',
  'departement',
  'arrondissement',
  'epci',
  'commune',
  'qpv',
  'clpe',
  'contrat_ville',
]);
export type GenreTerritoireVise = z.infer<typeof genreTerritoireViseSchema>;

export const territoireViseSchema = z.object({
  genre: genreTerritoireViseSchema,
  code: z.string().min(1).max(20),
});
export type TerritoireVise = z.infer<typeof territoireViseSchema>;

/** Un territoire choisi, avec son nom. */
export const territoireNommeSchema = territoireViseSchema.extend({ libelle: z.string() });
export type TerritoireNomme = z.infer<typeof territoireNommeSchema>;

/** Le même, avec les départements où il se trouve : ce sur quoi l'on filtre. */
export const territoireSitueSchema = territoireNommeSchema.extend({ departements: z.array(z.string()) });
export type TerritoireSitue = z.infer<typeof territoireSitueSchema>;
