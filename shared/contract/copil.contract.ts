import { z } from 'zod';
import { idSchema, ligne } from '#shared/domain/champs.ts';
import { copilSchema, siegeProposeSchema } from '#shared/domain/convention/copil/copil.schema.ts';
import { pointDuSchema } from '#shared/domain/convention/copil/point-du.schema.ts';
import { commande, requete, type Table } from './definition.ts';

const rien = z.null();
const unDu = z.object({ conventionId: idSchema, du: pointDuSchema.shape.du });
const deConvention = z.object({ conventionId: idSchema });

/** Ce que lit le COPIL d'une convention : l'instance, ses sièges, ses séances et leurs décisions. */
export const LIT_COPIL = [
  'convention',
  'convention_avenant',
  'avenant_valeur',
  'instance',
  'siege',
  'mandat',
  'personne',
  'structure',
  'reunion',
  'point',
  'presence',
  'deliberation',
] as const satisfies readonly Table[];

/** Ce dont se tire ce qu'une convention met à l'ordre du jour de son COPIL. */
export const LIT_DU_COPIL = [
  'convention',
  'convention_avenant',
  'avenant_valeur',
  'convention_territoire',
  'convention_annee',
  'convention_versement',
  'convention_fait',
  'convention_axe',
  'convention_engagement',
  'convention_piece',
  'convention_indicateur',
  'convention_objectif',
  'convention_jalon',
  'convention_releve',
  'convention_correction',
  'convention_membre',
  'ligne_de_compte',
  'exercice_de_compte',
  'controle_surcompensation',
  'convention_du_ecarte',
  'lettre_de_controle',
  'demande_de_controle',
  'visite',
  'visite_point',
  'donnee_transmise',
] as const satisfies readonly Table[];

/** Le comité de pilotage d'une convention : une instance, ses réunions et ce qui s'y décide. */
export const copilContract = {
  'copils.lire': requete(deConvention, copilSchema, LIT_COPIL),
  /** Les conventions que suit une instance. */
  'copils.suivies': requete(z.object({ instanceId: idSchema }), copilSchema.shape.aussi, ['convention']),
  /** De quoi créer le COPIL d'un geste, et ceux qui existent déjà. */
  'copils.proposer': requete(
    deConvention,
    z.object({
      complement: z.string(),
      sieges: z.array(siegeProposeSchema),
      existants: z.array(z.object({ id: idSchema, nom: z.string(), conventions: z.array(z.string()) })),
    }),
    [
      'convention',
      'convention_avenant',
      'avenant_valeur',
      'convention_annee',
      'convention_membre',
      'convention_territoire',
      'structure',
      'instance',
      'fichier',
    ],
  ),
  'copils.creer': commande(
    z.object({
      conventionId: idSchema,
      complement: ligne('Donnez un nom à ce comité : « Passerelles Sud-Alsace ».', 200),
      sieges: z.array(siegeProposeSchema).max(60, 'Soixante sièges au plus.'),
    }),
    z.object({ id: idSchema }),
    'Créer le COPIL de la convention',
  ),
  /** `null` : plus aucune instance ne suit la convention ; ses séances restent où elles sont. */
  'copils.lier': commande(
    deConvention.extend({ vu: z.number().int().min(0), patch: z.object({ instanceId: idSchema.nullable() }) }),
    rien,
    'Changer le COPIL de la convention',
  ),
  /** Ne plus proposer ce point à l'ordre du jour. */
  'copils.ecarter': commande(unDu, rien, 'Écarter un point proposé'),
  'copils.remettre': commande(unDu, rien, 'Remettre un point proposé'),
} as const;
