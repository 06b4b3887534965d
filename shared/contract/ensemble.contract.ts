import { z } from 'zod';
import { organismeAAssocierSchema } from '#shared/domain/convention/association.schema.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { jalonInterneSchema } from '#shared/domain/reunion/jalons.rules.ts';
import { suiviSchema } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commande, commandePrecise, requete } from './definition.ts';
import { reunionResumeeSchema } from './instance.contract.ts';
import { LIT_SEANCE } from './lit-seance.ts';

/** Ce qu'un siège a été aux dernières séances : présent, représenté par un pouvoir, ou ni l'un ni l'autre. */
const assiduiteSchema = z.object({
  siegeId: idSchema,
  presences: z.number().int(),
  pouvoirs: z.number().int(),
  /** Séances où sa présence a été constatée. */
  constats: z.number().int(),
});

const decisionOuverteSchema = z.object({
  id: idSchema,
  numero: z.string(),
  texte: z.string(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
  suivi: suiviSchema,
  reunionId: idSchema,
});
export type DecisionOuverte = z.infer<typeof decisionOuverteSchema>;

export const vueDEnsembleSchema = z.object({
  prochaine: reunionResumeeSchema
    .extend({
      pleniere: z.boolean(),
      etape: z.object({ texte: z.string(), ton: z.enum(['calme', 'agir', 'retard']) }).nullable(),
      /** Ses jalons internes, tant qu'elle se prépare. */
      jalons: z.array(jalonInterneSchema),
    })
    .nullable(),
  pleniere: z.object({ tenue: dateCivile.nullable(), prevue: dateCivile.nullable() }),
  /** Réunions tenues et prévues dans l'année qui se compte, selon le profil. */
  reunions: z.object({ tenues: z.number().int(), prevues: z.number().int() }),
  /** Les dernières séances, la plus récente d'abord, dont l'assiduité est tirée. */
  seances: z.array(z.object({ id: idSchema, date: dateCivile })),
  assiduite: z.array(assiduiteSchema),
  /** Décisions à engager ou en cours, l'échéance la plus proche d'abord. */
  decisions: z.array(decisionOuverteSchema),
  financeurs: z.boolean(),
});
export type VueDEnsemble = z.infer<typeof vueDEnsembleSchema>;

/** La vue d'ensemble d'une instance, et la plénière de l'année. */
export const ensembleContract = {
  'instances.vueDEnsemble': requete(z.object({ id: idSchema }), vueDEnsembleSchema, LIT_SEANCE),
  /** Dit qu'une réunion est la plénière qui associe les organismes de L. 5311-7, III, ou ne l'est pas. */
  'reunions.direPleniere': commande(z.object({ id: idSchema, pleniere: z.boolean() }), z.null(), 'Dire la plénière'),
  /** Les organismes des conventions O2R en vigueur que cette plénière associe (O-17). */
  'reunions.organismesConventionnes': requete(z.object({ id: idSchema }), z.array(organismeAAssocierSchema), [
    ...LIT_SEANCE,
    'convention',
    'convention_membre',
    'convention_territoire',
    'convention_annee',
    'convention_avenant',
    'avenant_valeur',
  ]),
  /** Invite, sans voix, des personnes de ces organismes. */
  'reunions.inviterOrganismes': commandePrecise(
    z.object({
      id: idSchema,
      personnes: z
        .array(idSchema)
        .min(1, 'Choisissez au moins une personne.')
        .max(200, 'Deux cents personnes au plus.'),
    }),
    z.object({ invites: z.number().int() }),
    'Inviter des organismes conventionnés',
    ({ personnes }) => `Inviter ${pluriel(personnes.length, 'personne', 'personnes')} d’organismes conventionnés`,
  ),
  /** Invite, sans voix, les présidents en fonctions des comités locaux du ressort (R. 5311-21, -27). */
  'reunions.inviterPresidents': commande(
    z.object({ id: idSchema }),
    z.object({ invites: z.number().int(), sansPresident: z.array(z.string()) }),
    'Inviter les présidents des comités locaux',
  ),
} as const;
