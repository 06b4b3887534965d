import { z } from 'zod';
import { dateCivile, idSchema } from '../../champs.ts';
import { conventionSchema } from '../convention.schema.ts';

const centimes = z.number().int();

/** Ce qu'un exercice a d'argent ; centimes, `null` : pas dit. */
export const exerciceDeRegionSchema = z.object({
  annee: z.number().int(),
  /** Fixés par l'avenant de l'année. */
  montant: centimes.nullable(),
  beneficiaires: z.number().int().nullable(),
  verse: centimes,
  reverse: centimes,
  /** Charges éligibles retenues ; `null` : aucun compte rendu de l'exercice. */
  charges: centimes.nullable(),
  /** Tous les organismes attendus cette année-là ont rendu leurs comptes. */
  complet: z.boolean(),
});

/** Un effectif d'une année civile, corrections et contrôles faits : la somme de ses périodes. */
export const effectifDeRegionSchema = z.object({
  code: z.string(),
  annee: z.number().int(),
  nombre: z.number().int(),
  /** Dernier jour de la dernière période dite. */
  au: dateCivile,
  /** Habitants d'un QPV, et le total des seules périodes qui les disent ; `null` : aucune. */
  qpv: z.object({ nombre: z.number().int(), sur: z.number().int() }).nullable(),
});

/** Une convention telle que la région la lit : ses nombres sont déjà faits, année par année. */
export const conventionDeRegionSchema = conventionSchema
  .pick({
    id: true,
    genre: true,
    numero: true,
    intitule: true,
    porteurId: true,
    porteur: true,
    debut: true,
    fin: true,
    signeeLe: true,
    clotureeLe: true,
    resilieeLe: true,
    montant: true,
    beneficiaires: true,
    voletReperage: true,
    voletRemobilisation: true,
    voletAccompagnement: true,
    voletCoordination: true,
  })
  .extend({
    /** Un nombre plus petit ne sort pas du service (I11). */
    seuilCases: z.number().int(),
    /** Les départements de ses zones codées, chacun une fois. */
    departements: z.array(z.string()),
    /** Les QPV qu'elle nomme, chacun une fois. */
    quartiers: z.array(z.string()),
    /** Elle nomme un QPV, ou dit viser les quartiers prioritaires. */
    viseLesQuartiers: z.boolean(),
    organismes: z.array(
      z.object({ structureId: idSchema, nom: z.string(), chefDeFile: z.boolean(), role: z.string().nullable() }),
    ),
    exercices: z.array(exerciceDeRegionSchema),
    /** `annee` 0 : toute la convention. */
    objectifs: z.array(z.object({ code: z.string(), annee: z.number().int(), nombre: z.number().int() })),
    /** Cumulés, au soir de leur jour (I5). */
    jalons: z.array(z.object({ code: z.string(), le: dateCivile, nombre: z.number().int() })),
    effectifs: z.array(effectifDeRegionSchema),
  });
export type ConventionDeRegion = z.infer<typeof conventionDeRegionSchema>;

/** Un département où une convention agit, et sa région. */
export const departementDeRegionSchema = z.object({
  code: z.string(),
  libelle: z.string(),
  regionCode: z.string(),
  region: z.string(),
});
export type DepartementDeRegion = z.infer<typeof departementDeRegionSchema>;

/** Un coût de référence par bénéficiaire que publie un appel, et où il vaut ; centimes. */
export const referenceDeRegionSchema = z.object({
  region: z.string(),
  annee: z.number().int(),
  cout: centimes,
  source: z.string(),
});

export const donneesDeRegionSchema = z.object({
  conventions: z.array(conventionDeRegionSchema),
  departements: z.array(departementDeRegionSchema),
  references: z.array(referenceDeRegionSchema),
});
export type DonneesDeRegion = z.infer<typeof donneesDeRegionSchema>;

/** Les bilans régionaux n'ont pas d'instance : leur dossier est le même d'une région à l'autre. */
export const RAYON_DES_REGIONS = '00000000-0000-7000-8000-000000000002';
