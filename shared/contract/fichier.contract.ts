import { z } from 'zod';
import { dateCivile, heure, idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { profilDeTravailSchema } from '#shared/domain/poste/profil-de-travail.schema.ts';
import { contenuDeSauvegardeSchema, RAISONS_DE_SAUVEGARDE } from '#shared/domain/sauvegarde/contenu.schema.ts';
import { restaurationRetenueSchema } from '#shared/domain/sauvegarde/restauration.schema.ts';
import { commande, demande, requete } from './definition.ts';
import { LIT_SEANCE } from './lit-seance.ts';
import { fichierOuvertSchema } from './hote.contract.ts';

/** Ce que la personne répond aux premiers pas ; tout se change ensuite. */
export const premiersPasSchema = z.object({
  auteur: ligne('Indiquez votre prénom et votre nom.', 200),
  fonction: ligneFacultative(300),
  /** L'ordre du menu ; `null` : l'ordre commun. */
  profil: profilDeTravailSchema.nullable().default(null),
  service: ligne('Indiquez votre service, par exemple « DDETSPP du Haut-Rhin ».'),
  departementCode: ligne('Choisissez votre département.', 3),
  cdpe: z.boolean(),
  crpe: z.boolean(),
  clpeCodes: z.array(z.string().max(20)).max(60),
  contratCodes: z.array(z.string().max(20)).max(60),
  /** « CDPE », « CRPE » ou le code d'un CLPE choisi ; sans prochaine réunion : `null`. */
  reunion: z.object({ instance: z.string().max(20), date: dateCivile, heureDebut: heure }).nullable(),
});
export type PremiersPas = z.output<typeof premiersPasSchema>;

export const sauvegardeSchema = z.object({
  jeton: idSchema,
  /** Instant universel ISO de la sauvegarde. */
  quandUtc: z.string(),
  taille: z.number().int(),
  raison: z.enum(RAISONS_DE_SAUVEGARDE),
  verifiee: z.boolean(),
  /** Numéro de la dernière opération qu'elle porte. */
  operation: z.number().int().nullable(),
  /** Ce qu'elle porte ; `null` : à lire. */
  contenu: contenuDeSauvegardeSchema.nullable(),
  /** La dernière vérification : quand, et si elle a relu jusqu'aux index. */
  verification: z.object({ quandUtc: z.string(), entiere: z.boolean() }),
  /** Combien d'opérations ont été faites depuis ; `null` : une restauration a pris une autre voie. */
  depuis: z.number().int().nullable(),
});
export type Sauvegarde = z.infer<typeof sauvegardeSchema>;

/** Ce qui se supprime en entier, et va à la corbeille. */
export const objetALaCorbeilleSchema = z.enum([
  'instance',
  'reunion',
  'personne',
  'structure',
  'contrat_ville',
  'convention',
  'rapport_copil',
  'appel',
  'candidature',
  'feuille_de_route',
  'fiche_action',
]);

/** Un champ où l'on tape longuement. */
export const champTapeSchema = z.object({
  objet: z.enum(['point', 'deliberation']),
  id: idSchema,
  champ: z.enum(['textePv', 'mesNotes', 'texte', 'desaccords']),
});

export const fichierContract = {
  /** Crée le fichier de la personne d'après ses réponses ; rend le fichier ouvert et la réunion à préparer. */
  'fichier.commencer': demande(premiersPasSchema, fichierOuvertSchema.extend({ reunionId: idSchema.nullable() })),
  /** `vu` : la dernière opération que montre l'écran ; ce qui a été fait depuis en dépend. */
  'sauvegardes.lister': demande(
    z.object({ vu: z.number().int().min(0).default(0) }),
    z.object({
      dossier: z.string(),
      sauvegardes: z.array(sauvegardeSchema),
      /** Second dossier choisi : sa dernière copie, et pourquoi la plus récente n'y est pas (une phrase). */
      secours: z
        .object({ dossier: z.string(), derniereUtc: z.string().nullable(), manque: z.string().nullable() })
        .nullable(),
    }),
  ),
  /** La dernière restauration de ce fichier, et ce qui avait été fait depuis la sauvegarde ; `null` : aucune, ou oubliée. */
  'restaurations.derniere': demande(z.object({}), restaurationRetenueSchema.nullable()),
  'restaurations.oublier': demande(z.object({}), z.null()),
  'sauvegardes.faire': demande(z.object({}), sauvegardeSchema),
  /** Met le fichier présent de côté, puis ouvre la copie vérifiée à sa place. */
  'sauvegardes.restaurer': demande(z.object({ jeton: idSchema }), fichierOuvertSchema),
  /**
   * Garde la frappe en cours ; devient une modification à la sortie du champ ou à la prochaine ouverture. `vu` : ce que
   * montrait l'écran au premier signe ; nul, la dernière opération du fichier.
   */
  'saisies.garder': demande(
    champTapeSchema.extend({
      texte: z.string().max(200_000),
      vu: z.number().int().min(0).nullable().default(null),
    }),
    z.null(),
  ),
  /** Oublie ce que cette fenêtre gardait d'un champ : la personne a laissé l'autre valeur. */
  'saisies.oublier': demande(champTapeSchema, z.null()),
  /** Frappes d'avant l'arrêt dont une autre fenêtre a changé le champ depuis : rien n'a été écrit, la personne choisit. */
  'saisies.enSuspens': requete(
    z.object({}),
    z.array(
      z.object({
        numero: z.number().int().positive(),
        /** « Point 3, réunion du 16/04/2026 ». */
        objet: z.string(),
        champ: z.string(),
        mienne: z.string(),
        autre: z.string().nullable(),
        auteur: z.string(),
      }),
    ),
    ['operation'],
  ),
  /** Écrit la frappe en suspens à la place de l'autre valeur, ou l'oublie. */
  'saisies.trancher': commande(
    z.object({ numero: z.number().int().positive(), garder: z.boolean() }),
    z.null(),
    'Reprendre la frappe d’avant l’arrêt',
  ),
  /** `commande` : n'annule que si elle est la dernière de la fenêtre ; nulle, la dernière quelle qu'elle soit. */
  'historique.annuler': demande(
    z.object({ commande: z.string().max(60).nullable().default(null) }),
    /** `passees` : ce qui touchait une personne effacée, et que l'on n'a pas encore dit. */
    z.object({ libelle: z.string(), passees: z.array(z.string()) }),
  ),
  'historique.retablir': demande(z.object({}), z.object({ libelle: z.string() })),
  /** Ce qu'annuler et rétablir feraient dans cette fenêtre, et l'instant de la dernière opération du fichier. */
  'historique.possibles': requete(
    z.object({}),
    z.object({ annuler: z.string().nullable(), retablir: z.string().nullable(), enregistreUtc: z.string().nullable() }),
    ['operation'],
  ),
  /** Ce qui est arrivé à un objet et à ses parties, du plus récent au plus ancien. */
  'historique.objet': requete(
    z.object({
      objet: z.enum([
        'instance',
        'reunion',
        'personne',
        'structure',
        'designation',
        'deploiement',
        'emetteur',
        'deliberation',
        'action',
        'fiche_action',
        'dispositif',
        'contrat_ville',
        'feuille_de_route',
        'convention',
        'rapport_copil',
        'appel',
        'candidature',
        'projet',
        'modele',
        'genre_designation',
        'chiffre_territoire',
      ]),
      id: z.string().max(60),
    }),
    z.array(
      z.object({
        num: z.number().int(),
        quandUtc: z.string(),
        auteur: z.string(),
        libelle: z.string(),
        changements: z.array(
          z.object({ quoi: z.string(), avant: z.string().nullable(), apres: z.string().nullable() }),
        ),
      }),
    ),
    ['operation'],
  ),
  'recherche.tout': requete(
    z.object({ texte: z.string().max(200) }),
    z.array(
      z.object({
        groupe: z.enum([
          'instances',
          'reunions',
          'decisions',
          'personnes',
          'structures',
          'designations',
          'contrats',
          'conventions',
          'fiches',
          'projets',
          'dispositifs',
          'territoires',
        ]),
        id: z.string(),
        titre: z.string(),
        precision: z.string().nullable(),
        adresse: z.string(),
      }),
    ),
    [
      'instance',
      'personne',
      'structure',
      'designation',
      'designation_territoire',
      'genre_designation',
      'contrat_ville',
      'convention',
      'rapport_copil',
      'appel',
      'candidature',
      'feuille_de_route',
      'fiche_action',
      'projet',
      'succession_qpv',
      'dispositif',
      'reunion',
      'point',
      'deliberation',
      'action',
      'piece_jointe',
      'piece',
      'acte',
      'convention_piece',
      'fiche_piece',
      'appel_piece',
      'note_rapide',
      // Ce qu'une longue reprise fait entrer ne s'y trouve qu'un peu après elle.
      'passage',
    ],
  ),
  /** Ce qui reviendrait avec un objet de la corbeille : ses parties, par genre, et ce que sa suppression cachait. */
  'corbeille.contenu': requete(
    z.object({ objet: objetALaCorbeilleSchema, id: idSchema }),
    z.object({
      parties: z.array(z.object({ quoi: z.string(), nombre: z.number().int() })),
      /** Ce qui n'est pas de lui mais ne se voit plus sans lui : « Réunion du 12/03/2026 ». */
      caches: z.array(z.string()),
    }),
    ['operation'],
  ),
  /** Ce qui a été retiré d'un objet depuis trente jours, et peut revenir d'un geste ; le plus récent d'abord. */
  'corbeille.retires': requete(
    z.object({}),
    z.array(
      z.object({
        num: z.number().int(),
        quandUtc: z.string(),
        auteur: z.string(),
        libelle: z.string(),
        /** « Point : Feuille de route ». */
        quoi: z.string(),
        /** Combien d'autres lignes sont parties avec. */
        avec: z.number().int(),
        dont: z.object({ nom: z.string(), adresse: z.string().nullable() }).nullable(),
      }),
    ),
    ['operation'],
  ),
  'corbeille.lister': requete(
    z.object({}),
    z.array(
      z.object({
        objet: objetALaCorbeilleSchema,
        id: idSchema,
        libelle: z.string(),
        supprimeLe: z.string(),
        /** `null` : il reste ; un objet gardé le nomme encore, ou ses décisions ont reçu leur numéro. */
        effacementLe: dateCivile.nullable(),
      }),
    ),
    // Et tout ce qui peut encore nommer ce qui est supprimé.
    [
      ...LIT_SEANCE,
      'contrat_ville',
      'convention',
      'avenant_valeur',
      'aide_publique',
      'convention_engagement',
      'convention_piece',
      'signature_de_convention',
      'convention_membre',
      'rapport_copil',
      'appel',
      'candidature',
      'candidature_membre',
      'feuille_de_route',
      'fiche_action',
      'fiche_partenaire',
      'sous_action',
      'contrat_signataire',
      'meteo',
      'navette',
      'visite',
      'visite_agent',
      'projet',
      'version_feuille',
      'audit',
      'affectation',
      'designation',
      'deploiement',
    ],
  ),
} as const;
