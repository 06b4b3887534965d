import { z } from 'zod';
import { idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import { chiffreSaisiSchema, chiffreSchema } from '#shared/domain/eq2030/chiffre.schema.ts';
import {
  deploiementPatchSchema,
  deploiementSaisiSchema,
  deploiementVuSchema,
  quartierVuSchema,
  territoiresAPoserSchema,
} from '#shared/domain/eq2030/deploiement.schema.ts';
import { territoireViseSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { commande, requete } from './definition.ts';

const vu = z.number().int().min(0);
const rien = z.null();

/** Entrepreneuriat Quartiers 2030 : qui porte quoi, où ; ce qui couvre chaque quartier ; les chiffres publiés (A4, A8). */
export const eq2030Contract = {
  /** Tout l'écran en un aller-retour : déploiements, quartiers de la région, chiffres, comités locaux. */
  'deploiements.tableau': requete(
    z.object({}),
    z.object({
      region: z.object({ code: z.string(), libelle: z.string() }),
      departements: z.array(z.object({ code: z.string(), libelle: z.string() })),
      deploiements: z.array(deploiementVuSchema),
      quartiers: z.array(quartierVuSchema),
      chiffres: z.array(chiffreSchema),
      comites: z.array(z.object({ id: idSchema, nom: z.string() })),
    }),
    ['deploiement', 'deploiement_territoire', 'structure', 'chiffre_eq2030', 'population_qpv', 'instance', 'fichier'],
  ),
  'deploiements.creer': commande(deploiementSaisiSchema, z.object({ id: idSchema }), 'Noter un déploiement EQ2030'),
  'deploiements.modifier': commande(
    z.object({ id: idSchema, vu, patch: deploiementPatchSchema }),
    rien,
    'Modifier un déploiement EQ2030',
  ),
  'deploiements.placer': commande(
    z.object({ id: idSchema, territoires: territoiresAPoserSchema }),
    rien,
    'Changer les territoires d’un déploiement EQ2030',
  ),
  /** Dit quel territoire du référentiel désigne ce qui était écrit. */
  'deploiements.reconnaitre': commande(
    z.object({ territoireId: idSchema, territoire: territoireViseSchema }),
    rien,
    'Reconnaître un territoire écrit',
  ),
  'deploiements.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer un déploiement EQ2030'),
  'chiffres.creer': commande(chiffreSaisiSchema, z.object({ id: idSchema }), 'Noter un chiffre EQ2030'),
  'chiffres.modifier': commande(
    z.object({ id: idSchema, vu, patch: chiffreSaisiSchema.partial() }),
    rien,
    'Modifier un chiffre EQ2030',
  ),
  'chiffres.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer un chiffre EQ2030'),
  /** Note les habitants de quartiers, avec leur millésime ; `null` les oublie. */
  'habitants.noter': commande(
    z.object({
      lignes: z
        .array(
          z.object({
            qpv: z.string().min(1).max(20),
            habitants: z.number().int().min(0).max(9_999_999).nullable(),
            millesime: z.number().int().min(1990).max(2100),
          }),
        )
        .min(1, 'Aucune ligne à noter.')
        .max(5_000),
      source: ligneFacultative(300),
    }),
    z.object({ notes: z.number().int(), inconnus: z.array(z.string()) }),
    'Noter les habitants de quartiers',
  ),
} as const;
