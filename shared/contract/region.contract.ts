import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { genreDeConventionSchema } from '#shared/domain/convention/convention.schema.ts';
import { donneesDeRegionSchema } from '#shared/domain/convention/region/region.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { demande, requete, type Table } from './definition.ts';

/** Ce que l'on regarde, au jour où on le lit ; `null` : toutes les régions, toute la durée, tous les types. */
export const bilanVouluSchema = z.object({
  region: z.string().max(3).nullable().default(null),
  exercice: z.number().int().min(2000).max(2199).nullable().default(null),
  genre: genreDeConventionSchema.nullable().default(null),
  date: dateCivile.nullable().default(null),
});

/** Les sommes annuelles suivent leurs effectifs et leurs corrections : ce sont eux qui s'écrivent. */
export const LIT_REGION: readonly Table[] = [
  'convention',
  'convention_avenant',
  'avenant_valeur',
  'appel',
  'convention_membre',
  'convention_territoire',
  'convention_annee',
  'convention_versement',
  'convention_indicateur',
  'convention_objectif',
  'convention_jalon',
  'convention_releve',
  'convention_correction',
  'ligne_de_compte',
  'exercice_de_compte',
  'structure',
];

/** Toutes les conventions ensemble : par département, par volet, par porteur, par année, et la page que l'on en remet. */
export const regionContract = {
  'conventions.region': requete(z.object({}), donneesDeRegionSchema, LIT_REGION),
  'documentsDeRegion.apercu': requete(bilanVouluSchema, z.custom<DocumentNeutre>(), [
    ...LIT_REGION,
    'emetteur',
    'fichier',
    'piece',
  ]),
  'documentsDeRegion.produire': demande(
    bilanVouluSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
