import { z } from 'zod';
import {
  appelPatchSchema,
  appelSaisiSchema,
  appelSchema,
  etapeDAppelSchema,
  etapePatchSchema,
  etapeSaisieSchema,
  publicDAppelSchema,
  publicPatchSchema,
  publicSaisiSchema,
  questionDAppelSchema,
  questionPatchSchema,
  questionSaisieSchema,
} from '#shared/domain/appel/appel.schema.ts';
import { candidatureSchema } from '#shared/domain/appel/candidature.schema.ts';
import { anneeDeCandidatureSchema } from '#shared/domain/appel/candidature.schema.ts';
import { criterePatchSchema, critereSaisiSchema, critereSchema } from '#shared/domain/appel/critere.schema.ts';
import { sensDAvisSchema } from '#shared/domain/appel/instruction.schema.ts';
import { zoneDAppelPatchSchema, zoneDAppelSaisieSchema, zoneDAppelSchema } from '#shared/domain/appel/zone.schema.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { pieceDeFicheSchema, titreDePieceSchema } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { commande, commandePrecise, demande, requete, type Table } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const deLAppel = z.object({ appelId: idSchema });

/** Ce que portent une candidature et son instruction. */
export const LIT_CANDIDATURES: readonly Table[] = [
  'appel',
  'appel_public',
  'appel_critere',
  'candidature',
  'candidature_membre',
  'candidature_zone',
  'candidature_annee',
  'candidature_public',
  'candidature_controle',
  'candidature_note',
  'candidature_avis',
  'convention',
  'structure',
];

const candidatureListeeSchema = candidatureSchema
  .pick({
    id: true,
    projet: true,
    porteur: true,
    numero: true,
    deposeeLe: true,
    coutTotal: true,
    decision: true,
    conventionId: true,
  })
  .extend({
    membres: z.number().int(),
    territoires: z.array(z.string()),
    annees: z.array(anneeDeCandidatureSchema),
    eligibilite: z.object({
      etat: z.enum(['eligible', 'non_eligible', 'a_controler']),
      remplis: z.number().int(),
      attendus: z.number().int(),
      /** Ce qui n'est pas rempli, dit en entier ; vide : rien. */
      refus: z.string(),
    }),
    avis: z.array(sensDAvisSchema),
    /** `null` : aucun critère n'est noté. */
    note: z.object({ total: z.number().int(), sur: z.number().int() }).nullable(),
  });

/** Ce qui se retire d'un appel, et ce que l'historique en dit. */
const RETRAITS = {
  etape: 'Retirer une étape de l’appel',
  zone: 'Retirer une zone de l’appel',
  public: 'Retirer un public de l’appel',
  critere: 'Retirer un critère de l’appel',
  question: 'Retirer une question de l’appel',
} as const;

/** Les appels à manifestation d'intérêt (1.8) : calendrier, enveloppe, publics, zones, grille, documents, questions. */
export const appelContract = {
  'appels.lister': requete(
    z.object({}),
    z.array(
      appelSchema
        .pick({
          id: true,
          intitule: true,
          region: true,
          annee: true,
          vague: true,
          lanceLe: true,
          depotAu: true,
          closLe: true,
          enveloppe: true,
          enveloppePar: true,
        })
        .extend({
          nomDeRegion: z.string(),
          candidatures: z.number().int(),
          retenues: z.number().int(),
          engage: z.number(),
          part: z.number().nullable(),
        }),
    ),
    ['appel', 'candidature', 'candidature_annee', 'convention', 'structure'],
  ),
  'appels.fiche': requete(
    deId,
    z.object({
      appel: appelSchema,
      nomDeRegion: z.string(),
      /** Départements de la région, où se rangent les zones. */
      departements: z.array(z.object({ code: z.string(), libelle: z.string() })),
      etapes: z.array(etapeDAppelSchema),
      zones: z.array(zoneDAppelSchema),
      publics: z.array(publicDAppelSchema),
      criteres: z.array(critereSchema),
      questions: z.array(questionDAppelSchema),
      pieces: z.array(pieceDeFicheSchema),
      candidatures: z.number().int(),
      retenues: z.number().int(),
      engage: z.number(),
      part: z.number().nullable(),
      /** L'année la plus chargée, quand l'enveloppe vaut par an. */
      anneeChargee: z.number().int().nullable(),
    }),
    ['appel', 'appel_etape', 'appel_zone', 'appel_public', 'appel_critere', 'appel_question', 'appel_piece'].concat([
      'piece',
      'candidature',
      'candidature_annee',
      'convention',
      'structure',
    ]) as Table[],
  ),
  'appels.candidatures': requete(deId, z.array(candidatureListeeSchema), LIT_CANDIDATURES),
  /** Chaque département d'une région, avec ou sans opérateur O2R. `region` nulle : celle du fichier. */
  'appels.zonesBlanches': requete(
    z.object({ region: z.string().max(3).nullable() }),
    z.object({
      region: z.object({ code: z.string(), libelle: z.string() }),
      regions: z.array(z.object({ code: z.string(), libelle: z.string() })),
      couvertures: z.array(
        z.object({
          departement: z.string(),
          nom: z.string(),
          adresse: z.string(),
          par: z.enum(['convention', 'candidature']),
        }),
      ),
    }),
    [
      'fichier',
      'appel',
      'candidature',
      'candidature_zone',
      'convention',
      'convention_membre',
      'convention_territoire',
      'convention_avenant',
      'avenant_valeur',
      'structure',
    ],
  ),
  'appels.creer': commande(appelSaisiSchema, deId, 'Ouvrir un appel à manifestation d’intérêt'),
  'appels.modifier': commande(z.object({ id: idSchema, vu, patch: appelPatchSchema }), rien, 'Modifier un appel'),
  'appels.supprimer': commande(deId, rien, 'Supprimer un appel'),
  'appels.restaurer': commande(deId, rien, 'Restaurer un appel'),
  'appels.ajouterEtape': commande(etapeSaisieSchema.extend(deLAppel.shape), deId, 'Ajouter une étape à l’appel'),
  'appels.modifierEtape': commande(
    z.object({ id: idSchema, vu, patch: etapePatchSchema }),
    rien,
    'Modifier une étape de l’appel',
  ),
  'appels.viser': commande(z.object({ appelId: idSchema, zone: zoneDAppelSaisieSchema }), deId, 'Ajouter une zone'),
  'appels.modifierZone': commande(
    z.object({ id: idSchema, vu, patch: zoneDAppelPatchSchema }),
    rien,
    'Modifier une zone de l’appel',
  ),
  'appels.ajouterPublic': commande(publicSaisiSchema.extend(deLAppel.shape), deId, 'Ajouter un public à l’appel'),
  'appels.modifierPublic': commande(
    z.object({ id: idSchema, vu, patch: publicPatchSchema }),
    rien,
    'Modifier un public de l’appel',
  ),
  'appels.ajouterCritere': commande(critereSaisiSchema.extend(deLAppel.shape), deId, 'Ajouter un critère à l’appel'),
  'appels.modifierCritere': commande(
    z.object({ id: idSchema, vu, patch: criterePatchSchema }),
    rien,
    'Modifier un critère de l’appel',
  ),
  'appels.ajouterQuestion': commande(questionSaisieSchema.extend(deLAppel.shape), deId, 'Ajouter une question'),
  'appels.modifierQuestion': commande(
    z.object({ id: idSchema, vu, patch: questionPatchSchema }),
    rien,
    'Répondre à une question',
  ),
  'appels.retirer': commandePrecise(
    z.object({ quoi: z.enum(['etape', 'zone', 'public', 'critere', 'question']), id: idSchema }),
    /** Combien de candidatures y avaient répondu, ou touchaient ce public : leur réponse part avec. */
    z.object({ emportees: z.number().int() }),
    'Retirer de l’appel',
    ({ quoi }) => RETRAITS[quoi],
  ),
  /** Joint les fichiers déposés (jetons de `POST /octets`), 20 Mo au plus chacun. */
  'piecesDAppel.joindre': commande(
    z.object({ appelId: idSchema, jetons: z.array(idSchema).min(1).max(50) }),
    z.object({ remarques: z.array(z.string()) }),
    'Joindre des documents à un appel',
  ),
  'piecesDAppel.modifier': commande(
    z.object({ id: idSchema, vu, patch: z.object({ titre: titreDePieceSchema }).partial() }),
    rien,
    'Renommer un document d’appel',
  ),
  'piecesDAppel.retirer': commande(deId, rien, 'Retirer un document d’appel'),
  /** Les octets d'un document, contre un jeton. */
  'piecesDAppel.prendre': demande(deId, z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() })),
} as const;
