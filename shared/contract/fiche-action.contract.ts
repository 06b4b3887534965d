import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '#shared/domain/champs.ts';
import {
  etapePatchSchema,
  etapeSaisieSchema,
  etapeSchema,
  etatFicheSchema,
  ficheSaisieSchema,
  ficheSchema,
  fichePatchSchema,
  financementPatchSchema,
  financementSaisieSchema,
  financementSchema,
  genreDeMotSchema,
  piloteSchema,
  prioriteSchema,
} from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { sousActionSchema } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { meteoSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { pieceDeFicheSchema } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { blocFacultatifSchema } from '#shared/domain/feuille-de-route/blocs.data.ts';
import { freinSchema, risqueSchema } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { CRITERES } from '#shared/domain/feuille-de-route/completude.rules.ts';
import { indicateurSchema } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { commande, commandePrecise, requete } from './definition.ts';
import { avancementSchema } from '#shared/domain/feuille-de-route/avancement.schema.ts';
import { prochainPointSchema } from './feuille-de-route.contract.ts';
import { pluriel } from '#shared/text/nombres.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const rang = z.number().int().min(1).max(1000);
const deId = z.object({ id: idSchema });
const mots = z.array(ligne('Écrivez un mot.', 100)).max(30, 'Trente mots au plus.');

const voisineSchema = z.object({ id: idSchema, numero: z.string() });

/** Une inscription de la fiche : dans quelle feuille de route, et sous quel numéro. */
const inscriptionSchema = z.object({
  id: idSchema,
  feuilleId: idSchema,
  feuille: z.string(),
  de: z.string(),
  contratId: idSchema.nullable(),
  instanceId: idSchema.nullable(),
  axe: z.object({ id: idSchema, numero: z.string(), intitule: z.string() }),
  objectif: z.object({ id: idSchema, numero: z.string(), intitule: z.string() }).nullable(),
  numero: z.string(),
  /** Les fiches d'avant et d'après, dans l'ordre de la feuille de route. */
  avant: voisineSchema.nullable(),
  apres: voisineSchema.nullable(),
  /** Les blocs facultatifs que cette feuille de route ne propose pas. */
  blocsMasques: z.array(blocFacultatifSchema),
});

/** Ce qui se change de plusieurs fiches à la fois : une clé absente ne change rien. */
const lotSchema = z
  .object({
    etat: etatFicheSchema,
    etatMotif: fichePatchSchema.shape.etatMotif.unwrap(),
    priorite: prioriteSchema.nullable(),
    debut: dateCivile.nullable(),
    fin: dateCivile.nullable(),
    pilote: piloteSchema,
    axeId: idSchema,
  })
  .partial();

/** La fiche action : l'écran où l'on travaille. */
export const ficheActionContract = {
  'fichesAction.fiche': requete(
    deId,
    z.object({
      fiche: ficheSchema,
      avancement: avancementSchema,
      /** La fiche qui la continue, si elle est reportée ; celle dont elle est le report. */
      suite: z.object({ id: idSchema, intitule: z.string() }).nullable(),
      origine: z.object({ id: idSchema, intitule: z.string() }).nullable(),
      inscriptions: z.array(inscriptionSchema),
      quartiers: z.array(z.object({ code: z.string(), libelle: z.string() })),
      /** Quartiers des ressorts de ses feuilles de route, à proposer d'abord. */
      quartiersProches: z.array(z.object({ code: z.string(), libelle: z.string(), communes: z.string() })),
      partenaires: z.array(
        z.object({
          id: idSchema,
          structureId: idSchema,
          nom: z.string(),
          role: z.enum(['copilote', 'partenaire']),
        }),
      ),
      publics: z.array(z.string()),
      apports: z.array(z.string()),
      /** Les dispositifs mobilisés ; `horsDates` : ce que R-107 en dit au début de l'action, et ce qui prend la suite. */
      dispositifs: z.array(
        z.object({
          id: idSchema,
          nom: z.string(),
          aVerifier: z.string().nullable(),
          horsDates: z.string().nullable(),
          remplacant: z.object({ id: idSchema, nom: z.string() }).nullable(),
        }),
      ),
      sousActions: z.array(sousActionSchema),
      etapes: z.array(etapeSchema),
      financements: z.array(financementSchema),
      indicateurs: z.array(indicateurSchema),
      /** La plus récente d'abord. */
      meteos: z.array(meteoSchema),
      freins: z.array(freinSchema),
      /** La liste entière que tient le service. */
      freinsProposes: z.array(freinSchema),
      risques: z.array(risqueSchema),
      pieces: z.array(pieceDeFicheSchema),
      /** Ce qui n'y est pas encore écrit. */
      manques: z.array(z.enum(CRITERES)),
      /** Date du dernier changement, d'elle ou de ses parties. */
      majLe: dateCivile.nullable(),
      /** Au-delà de ces mois sans changement, elle est sans nouvelles. */
      moisSansNouvelles: z.number().int(),
      /** Les points d'étape qui en ont parlé, le plus récent d'abord, et ce qui s'y est décidé. */
      passages: z.array(
        z.object({
          pointId: idSchema,
          reunionId: idSchema,
          date: dateCivile,
          instance: z.string(),
          tenue: z.boolean(),
          decisions: z.array(z.object({ id: idSchema, numero: z.string().nullable(), texte: z.string() })),
        }),
      ),
      prochainPoint: prochainPointSchema,
    }),
    [
      'fiche_action',
      'inscription',
      'axe',
      'objectif',
      'feuille_de_route',
      'contrat_ville',
      'instance',
      'instance_commune',
      'fichier',
      'fiche_quartier',
      'fiche_partenaire',
      'fiche_piece',
      'piece',
      'fiche_mot',
      'fiche_dispositif',
      'meteo',
      'frein',
      'fiche_frein',
      'risque',
      'dispositif',
      'etape',
      'sous_action',
      'financement',
      'indicateur',
      'mesure',
      'personne',
      'structure',
      'reunion',
      'point',
      'deliberation',
      'seuil_d_alerte',
    ],
  ),
  'fichesAction.creer': commande(
    ficheSaisieSchema.extend({ axeId: idSchema, objectifId: idSchema.nullable() }),
    deId,
    'Ajouter une fiche action',
  ),
  'fichesAction.modifier': commande(
    z.object({ id: idSchema, vu, patch: fichePatchSchema }),
    rien,
    'Modifier une fiche action',
  ),
  'fichesAction.confier': commande(
    z.object({ id: idSchema, pilote: piloteSchema }),
    rien,
    'Changer le pilote d’une action',
  ),
  'fichesAction.modifierPlusieurs': commandePrecise(
    z.object({ ids: z.array(idSchema).min(1).max(1000), patch: lotSchema }),
    z.object({ modifiees: z.number().int() }),
    'Modifier des fiches action',
    ({ ids }) => `Modifier ${pluriel(ids.length, 'fiche action', 'fiches action')}`,
  ),
  /** Place une fiche dans un axe et un objectif, à un rang ; d'un axe à l'autre de la même feuille de route. */
  'fichesAction.deplacer': commande(
    z.object({ inscriptionId: idSchema, axeId: idSchema, objectifId: idSchema.nullable(), rang }),
    rien,
    'Déplacer une fiche action',
  ),
  /** L'inscrit dans une feuille de route de plus, sans la recopier. */
  'fichesAction.inscrire': commande(
    z.object({ id: idSchema, axeId: idSchema, objectifId: idSchema.nullable() }),
    rien,
    'Inscrire une fiche dans une autre feuille de route',
  ),
  'fichesAction.desinscrire': commande(
    z.object({ inscriptionId: idSchema }),
    rien,
    'Retirer une fiche d’une feuille de route',
  ),
  'fichesAction.supprimer': commande(deId, rien, 'Supprimer une fiche action'),
  'fichesAction.restaurer': commande(deId, rien, 'Restaurer une fiche action'),
  'fichesAction.viser': commande(
    z.object({ id: idSchema, quartiers: z.array(z.string().max(20)).max(100, 'Cent quartiers au plus.') }),
    rien,
    'Choisir les quartiers d’une action',
  ),
  'fichesAction.cocher': commande(
    z.object({ id: idSchema, genre: genreDeMotSchema, mots }),
    rien,
    'Choisir les publics et les apports d’une action',
  ),
  'partenaires.ajouter': commande(
    z.object({
      ficheId: idSchema,
      structure: ligne('Choisissez une structure.', 300),
      role: z.enum(['copilote', 'partenaire']),
    }),
    deId,
    'Ajouter un partenaire',
  ),
  'partenaires.retirer': commande(deId, rien, 'Retirer un partenaire'),

  'etapes.ajouter': commande(
    etapeSaisieSchema.extend({ ficheId: idSchema, sousActionId: idSchema.nullable().default(null) }),
    deId,
    'Ajouter une étape',
  ),
  'etapes.modifier': commande(z.object({ id: idSchema, vu, patch: etapePatchSchema }), rien, 'Modifier une étape'),
  'etapes.cocher': commande(z.object({ id: idSchema, faite: z.boolean() }), rien, 'Cocher une étape'),
  'etapes.deplacer': commande(z.object({ id: idSchema, rang }), rien, 'Déplacer une étape'),
  'etapes.retirer': commande(deId, rien, 'Retirer une étape'),

  'financements.ajouter': commande(
    financementSaisieSchema.extend({ ficheId: idSchema }),
    deId,
    'Ajouter une ligne de financement',
  ),
  'financements.modifier': commande(
    z.object({ id: idSchema, vu, patch: financementPatchSchema }),
    rien,
    'Modifier une ligne de financement',
  ),
  'financements.retirer': commande(deId, rien, 'Retirer une ligne de financement'),
} as const;
