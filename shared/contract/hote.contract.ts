import { z } from 'zod';
import { idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { lectureSeuleSchema } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { profilDeTravailSchema } from '#shared/domain/poste/profil-de-travail.schema.ts';
import { contenuDeSauvegardeSchema, RAISONS_DE_SAUVEGARDE } from '#shared/domain/sauvegarde/contenu.schema.ts';
import { demande } from './definition.ts';

export const themeSchema = z.enum(['systeme', 'clair', 'sombre']);
export const densiteSchema = z.enum(['serree', 'normale', 'aeree']);

/** Place permise aux sauvegardes de chaque fichier, en Go ; jamais plus du dixième de ce qui est libre. */
export const budgetSauvegardesSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(5),
  z.literal(10),
  z.literal(20),
]);

/** Ce qui appartient au poste, jamais au fichier de travail. */
export const posteSchema = z.object({
  auteur: z.string().nullable(),
  fonction: z.string().nullable(),
  theme: themeSchema,
  densite: densiteSchema,
  /** En séance, le temps passé à chaque point se montre. */
  minuterie: z.boolean(),
  /** Ce qui fixe l'ordre du menu ; `null` : tout, dans l'ordre commun. */
  profil: profilDeTravailSchema.nullable(),
  budgetSauvegardes: budgetSauvegardesSchema,
});
export type Poste = z.infer<typeof posteSchema>;

export const fichierOuvertSchema = z.object({
  /** Nom montré : « haut-rhin.comites ». */
  nom: z.string(),
  dossier: z.string(),
  exemple: z.boolean(),
  /** Copie faite pour la formation : les personnes y sont inventées. */
  formation: z.boolean(),
  /** Faux tant que les premiers pas ne sont pas faits. */
  commence: z.boolean(),
  /** Instant universel ISO de la dernière sauvegarde manquée ou fautive, tant qu'aucune n'a réussi depuis. */
  sauvegardeManquee: z.string().nullable(),
  /** Ce qu'il faut rappeler du second dossier des sauvegardes ; absent : rien. */
  rappelSecours: z.enum(['a_choisir', 'ancien']).optional(),
  /** Le disque n'a plus de place, ou presque : la réserve du fichier est rendue, ou n'a pas pu se prendre. */
  disquePlein: z.boolean(),
  /** Ce fichier se lit, et ne se modifie pas : pourquoi. Absent : il s'écrit. */
  lectureSeule: lectureSeuleSchema.optional(),
});

export const etatHoteSchema = z.object({
  version: z.string(),
  /** Ce que l'hôte sait faire : vrai dialogue de fichiers (Electron) ou explorateur intégré (navigateur). */
  hote: z.enum(['electron', 'navigateur']),
  /** Date civile du jour, celle de l'horloge du poste. */
  aujourdHui: z.iso.date(),
  poste: posteSchema,
  fichier: fichierOuvertSchema.nullable(),
  /** Pourquoi aucun fichier n'est ouvert, en une phrase. */
  empechement: z.string().nullable(),
  /** Le fichier demandé est abîmé, et une sauvegarde sûre existe : ce qu'on peut faire. */
  recuperation: z
    .object({
      jeton: idSchema,
      nom: z.string(),
      quandUtc: z.string(),
      /** Libellés de ce qui a été fait depuis, le plus ancien d'abord ; `null` : le fichier ne se lit plus. */
      perdues: z.array(z.string()).nullable(),
      /** Le fichier n'est plus à sa place : il ne sera rien gardé à côté. */
      absent: z.boolean(),
      /** Toutes les sauvegardes vérifiées de ce fichier, la plus récente d'abord ; la plus sûre est `proposee`. */
      copies: z.array(
        z.object({
          id: idSchema,
          quandUtc: z.string(),
          taille: z.number().int(),
          raison: z.enum(RAISONS_DE_SAUVEGARDE),
          contenu: contenuDeSauvegardeSchema.nullable(),
          proposee: z.boolean(),
        }),
      ),
    })
    .nullable(),
  /** Le fichier demandé ne peut pas s'écrire ici, mais il peut se lire. */
  aLire: z.object({ jeton: idSchema, nom: z.string(), lectureSeule: lectureSeuleSchema }).nullable(),
  recents: z.array(z.object({ jeton: idSchema, nom: z.string(), dossier: z.string() })),
});
export type EtatHote = z.infer<typeof etatHoteSchema>;

/** Fichier ou dossier montré par l'explorateur ; les chemins ne quittent pas l'hôte, seuls des jetons voyagent. */
const entreeExplorateur = z.object({
  jeton: idSchema,
  nom: z.string(),
  genre: z.enum(['dossier', 'fichier']),
});

export const hoteContract = {
  'hote.etat': demande(z.object({}), etatHoteSchema),
  /** Ce que l'on donne à qui dépanne, à relire d'abord : aucune donnée du fichier, aucun nom, aucun chemin du poste. */
  'diagnostic.lire': demande(z.object({}), z.object({ texte: z.string() })),
  /** Le même, tel qu'il se lit à cet instant, en archive .zip. */
  'diagnostic.enregistrer': demande(
    z.object({}),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  'hote.quitter': demande(z.object({}), z.null()),
  /** Où en est l'écriture longue du fichier ouvert ; `null` s'il n'y en a pas. Répond pendant qu'elle dure. */
  'ecriture.suivre': demande(
    z.object({}),
    z.object({ fait: z.number(), total: z.number(), libelle: z.string() }).nullable(),
  ),
  /** Arrête l'écriture longue : rien n'en est écrit. Sans effet si elle vient de finir. */
  'ecriture.arreter': demande(z.object({}), z.null()),
  'poste.regler': demande(
    z.object({
      auteur: ligne('Indiquez votre prénom et votre nom.', 200).optional(),
      fonction: ligneFacultative(300).optional(),
      theme: themeSchema.optional(),
      densite: densiteSchema.optional(),
      minuterie: z.boolean().optional(),
      profil: profilDeTravailSchema.nullable().optional(),
      budgetSauvegardes: budgetSauvegardesSchema.optional(),
    }),
    posteSchema,
  ),
  /** Tait le rappel du second dossier pour une semaine. */
  'poste.reporterSecours': demande(z.object({}), z.null()),
  /** Choisit le second dossier des sauvegardes ; `null` : n'en garde plus. */
  'poste.choisirSecours': demande(z.object({ jeton: idSchema.nullable() }), z.null()),
  /** Contenu d'un dossier pour choisir un fichier de travail ou un dossier ; sans jeton : le dossier personnel. */
  'explorateur.parcourir': demande(
    z.object({ jeton: idSchema.nullable() }),
    z.object({ ici: entreeExplorateur, parent: entreeExplorateur.nullable(), contenu: z.array(entreeExplorateur) }),
  ),
  'fichier.ouvrir': demande(z.object({ jeton: idSchema }), fichierOuvertSchema),
  /** Restaure une sauvegarde à la place du fichier abîmé, qui est gardé à côté ; `copie` nulle : celle que l'on propose. */
  'fichier.recuperer': demande(
    z.object({ jeton: idSchema, copie: idSchema.nullable().default(null) }),
    fichierOuvertSchema,
  ),
  /** Ouvre pour le lire le fichier que propose `aLire` : ni lui ni ses voisins ne changent d'un octet. */
  'fichier.lire': demande(z.object({ jeton: idSchema }), fichierOuvertSchema),
  /** Enregistre dans ce dossier une copie du fichier que l'on lit, tel qu'il est. */
  'fichier.copier': demande(z.object({ dossier: idSchema }), z.object({ nom: z.string(), dossier: z.string() })),
  'fichier.ouvrirExemple': demande(z.object({}), fichierOuvertSchema),
  /** Laisse le fichier présent et revient aux premiers pas. */
  'fichier.nouveau': demande(z.object({}), fichierOuvertSchema),
} as const;
