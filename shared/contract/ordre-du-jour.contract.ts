import { z } from 'zod';
import { pointDAuditSchema } from '#shared/domain/audit/audit.schema.ts';
import { pointDuProposeSchema } from '#shared/domain/convention/copil/point-du.schema.ts';
import { idSchema, ligne } from '#shared/domain/champs.ts';
import { ligneSuivieSchema } from '#shared/domain/rendu/suivi.schema.ts';
import {
  compteRenduAProposerSchema,
  ficheAProposerSchema,
  origineDePointSchema,
  pointAReprendreSchema,
  pointTypePatchSchema,
  pointTypeSchema,
  propositionACreerSchema,
  propositionSchema,
  sourceDePointSchema,
} from '#shared/domain/reunion/proposition.schema.ts';
import { themesSchema } from '#shared/domain/reunion/theme.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { LIT_DU_COPIL } from './copil.contract.ts';
import { commande, commandePrecise, requete } from './definition.ts';

const rien = z.null();
const cree = z.object({ id: idSchema });
const deId = z.object({ id: idSchema });
const titreDeSection = ligne('Donnez un titre à cette section.', 120);
const uneSection = { reunionId: idSchema, titre: z.string().min(1).max(120) };
const rang = z.number().int().min(1).max(1000);

export const ordreDuJourContract = {
  /** Ouvre une section à ce point : il y entre, avec ceux qui le suivent dans la sienne. */
  'sections.commencer': commande(z.object({ pointId: idSchema, titre: titreDeSection }), rien, 'Ouvrir une section'),
  'sections.renommer': commande(z.object({ ...uneSection, nouveau: titreDeSection }), rien, 'Renommer une section'),
  /** Retire le titre ; les points gardent leur place et passent à la section précédente. */
  'sections.retirer': commande(z.object(uneSection), rien, 'Retirer une section'),
  'sections.deplacer': commande(
    z.object({ ...uneSection, sens: z.enum(['haut', 'bas']) }),
    rien,
    'Déplacer une section',
  ),
  /** Range le point à la fin d'une section qui existe ; `null` : avant la première. */
  'sections.classer': commande(
    z.object({ pointId: idSchema, titre: z.string().min(1).max(120).nullable() }),
    rien,
    'Changer un point de section',
  ),
  'themes.noter': commande(z.object({ pointId: idSchema, themes: themesSchema }), rien, 'Noter les thèmes d’un point'),
  /** Les thèmes écrits dans le fichier, les fournis compris. */
  'themes.lister': requete(z.object({}), z.array(z.string()), ['point_theme']),
  /** Ce qui se propose pour une réunion, et d'où viennent les points déjà inscrits. */
  'points.proposer': requete(
    z.object({ reunionId: idSchema }),
    z.object({
      /** Comptes rendus à approuver, le plus récent d'abord. */
      aApprouver: z.array(compteRenduAProposerSchema),
      points: z.array(pointAReprendreSchema),
      /** Décisions et actions encore ouvertes, celles que cette réunion ne reprend pas déjà. */
      suivis: z.array(ligneSuivieSchema),
      /** Actions bloquées ou en retard des feuilles de route que suit l'instance. */
      fiches: z.array(ficheAProposerSchema),
      /** Ce qu'attendent les conventions que suit l'instance. */
      dus: z.array(pointDuProposeSchema),
      audits: z.array(pointDAuditSchema),
      propositions: z.array(propositionSchema),
      type: z.array(pointTypeSchema),
      origines: z.array(origineDePointSchema),
    }),
    [
      'reunion',
      'point',
      'point_theme',
      'deliberation',
      'action',
      'audit',
      'siege',
      'personne',
      'mandat',
      'structure',
      'instance',
      'pointage',
      'presence',
      'proposition',
      'point_type',
      'version_pv',
      'piece_jointe',
      'feuille_de_route',
      'axe',
      'inscription',
      'fiche_action',
      'etape',
      'sous_action',
      ...LIT_DU_COPIL,
    ],
  ),
  /** Inscrit ce qui se propose ; le point garde son origine. */
  'points.inscrire': commande(
    z.object({ reunionId: idSchema, source: sourceDePointSchema, rang: rang.nullable() }),
    cree,
    'Inscrire un point proposé',
  ),
  /** Inscrit le point d'étape de ces fiches action ; celles que la réunion porte déjà restent comme elles sont. */
  'points.faireLePoint': commandePrecise(
    z.object({ reunionId: idSchema, fiches: z.array(idSchema).min(1).max(50, 'Cinquante points au plus à la fois.') }),
    z.object({ inscrits: z.number().int() }),
    'Inscrire un point d’étape',
    ({ fiches }) => `Inscrire ${pluriel(fiches.length, 'point d’étape', 'points d’étape')}`,
  ),
  'propositions.ajouter': commande(propositionACreerSchema, cree, 'Proposer un point'),
  'propositions.ecarter': commande(deId, rien, 'Écarter un point proposé'),
  'propositions.remettre': commande(deId, rien, 'Remettre un point proposé'),
  'propositions.supprimer': commande(deId, rien, 'Supprimer un point proposé'),
  /** Fait de l'ordre du jour de cette réunion le type de son instance, à la place du précédent. */
  'types.enregistrer': commande(
    z.object({ reunionId: idSchema }),
    z.object({ points: z.number().int() }),
    'Enregistrer l’ordre du jour type',
  ),
  /** Ajoute les points du type qui ne sont pas encore inscrits. */
  'types.appliquer': commande(
    z.object({ reunionId: idSchema }),
    z.object({ points: z.number().int() }),
    'Appliquer l’ordre du jour type',
  ),
  'types.modifier': commande(
    z.object({ id: idSchema, vu: z.number().int().min(0), patch: pointTypePatchSchema }),
    rien,
    'Modifier l’ordre du jour type',
  ),
  'types.deplacer': commande(z.object({ id: idSchema, rang }), rien, 'Déplacer un point de l’ordre du jour type'),
  'types.retirer': commande(deId, rien, 'Retirer un point de l’ordre du jour type'),
} as const;
