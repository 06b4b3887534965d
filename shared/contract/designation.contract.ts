import { z } from 'zod';
import { personneSaisieSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import {
  designationPatchSchema,
  designationSaisieSchema,
  designationSchema,
  genreSaisiSchema,
  genreVuSchema,
  territoiresChoisisSchema,
} from '#shared/domain/designation/designation.schema.ts';
import { commande, requete, type Table } from './definition.ts';

const vu = z.number().int().min(0);
const rien = z.null();

/** Ce que lit une désignation. */
const LIT: readonly Table[] = ['designation', 'designation_territoire', 'genre_designation', 'personne', 'structure'];

/** Les désignations : qui est désigné pour quoi, où et depuis quand (A2, A6). */
export const designationContract = {
  /** Toutes les désignations, passées, en cours et à venir, et de quoi dire ce qui manque, en un aller-retour. */
  'designations.tableau': requete(
    z.object({
      /** Seulement celles qui couvrent ce quartier. */
      qpv: z.string().max(20).nullable(),
    }),
    z.object({
      /** La région du fichier. */
      region: z.object({ code: z.string(), libelle: z.string() }),
      genres: z.array(genreVuSchema.extend({ nombre: z.number().int() })),
      designations: z.array(designationSchema),
      /** Nombre d'opérateurs EQ2030 en cours par département ; absent : aucun. */
      operateurs: z.record(z.string(), z.number().int()),
      /** Le quartier demandé, tel que le référentiel le nomme. */
      quartier: z.string().nullable(),
    }),
    [...LIT, 'deploiement', 'deploiement_territoire', 'fichier'],
  ),
  'designations.creer': commande(designationSaisieSchema, z.object({ id: idSchema }), 'Désigner une personne'),
  'designations.modifier': commande(
    z.object({ id: idSchema, vu, patch: designationPatchSchema }),
    rien,
    'Modifier une désignation',
  ),
  'designations.placer': commande(
    z.object({ id: idSchema, territoires: territoiresChoisisSchema }),
    rien,
    'Changer les territoires d’une désignation',
  ),
  'designations.terminer': commande(z.object({ id: idSchema, fin: dateCivile }), rien, 'Terminer une désignation'),
  /** L'ancienne finit la veille, la nouvelle commence ; sans personne, la place est vacante. */
  'designations.remplacer': commande(
    z.object({
      id: idSchema,
      debut: dateCivile,
      personneId: idSchema.nullable(),
      personne: personneSaisieSchema.nullable(),
    }),
    z.object({ id: idSchema }),
    'Remplacer une personne désignée',
  ),
  'designations.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une désignation'),
  'designations.creerGenre': commande(genreSaisiSchema, z.object({ id: idSchema }), 'Créer un genre de désignation'),
  'designations.modifierGenre': commande(
    z.object({ id: idSchema, vu, patch: genreSaisiSchema.partial() }),
    rien,
    'Modifier un genre de désignation',
  ),
  'designations.supprimerGenre': commande(z.object({ id: idSchema }), rien, 'Supprimer un genre de désignation'),
} as const;
