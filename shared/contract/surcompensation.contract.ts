import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  controleValideSchema,
  partDOrganismeSchema,
  placeDOrganismeSchema,
  propositionSchema,
  validationSchema,
} from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { commande, requete, type Table } from './definition.ts';

const rien = z.null();
const annee = z.number('Indiquez l’exercice, par exemple 2026.').int().min(2000).max(2199);
const autre = z.object({ id: idSchema, intitule: z.string(), signeeLe: z.string().nullable() });
const LIT: readonly Table[] = [
  'convention',
  'convention_avenant',
  'avenant_valeur',
  'convention_annee',
  'convention_territoire',
  'piece',
  'convention_membre',
  'convention_versement',
  'ligne_de_compte',
  'exercice_de_compte',
  'controle_surcompensation',
  'structure',
];

/** Le contrôle de la surcompensation : ce que le calcul propose, ce que l'autorité a validé (M7 à M10). */
export const surcompensationContract = {
  /** `jusquA` nul : toute la convention. */
  'surcompensation.lire': requete(
    z.object({ conventionId: idSchema, jusquA: annee.nullable() }),
    z.object({
      proposition: propositionSchema,
      /** Le plus récent d'abord. */
      controles: z.array(controleValideSchema),
      /** La convention qu'elle renouvelle, et celle qui la renouvelle. */
      precedente: autre.nullable(),
      suivante: autre.nullable(),
    }),
    LIT,
  ),
  /** Les conventions signées où agit un organisme et dont la surcompensation se contrôle, chacune avec sa part. */
  'surcompensation.operateur': requete(
    z.object({ structureId: idSchema }),
    z.array(
      z.object({
        id: idSchema,
        numero: z.string(),
        intitule: z.string(),
        place: placeDOrganismeSchema,
        /** `null` : il n'y rend pas de comptes. */
        part: partDOrganismeSchema.nullable(),
      }),
    ),
    LIT,
  ),
  'surcompensation.valider': commande(
    validationSchema.extend({ conventionId: idSchema, jusquA: annee }),
    z.object({ id: idSchema }),
    'Valider le contrôle de la surcompensation',
  ),
  'surcompensation.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un contrôle de la surcompensation'),
  /** Dit quelle convention en prend la suite (M9, D. 5316-4) ; `null` : aucune. */
  'conventions.renouveler': commande(
    z.object({ id: idSchema, parId: idSchema.nullable() }),
    rien,
    'Dire quelle convention prend la suite',
  ),
} as const;
