import { z } from 'zod';
import { mandatSchema, personneSchema } from '../annuaire/personne.schema.ts';
import { dateCivile, heure, idSchema, ligne, ligneFacultative, texte, texteFacultatif } from '../champs.ts';
import { acteSchema, instanceSchema, siegeSchema } from '../instance/instance.schema.ts';
import { parametreSchema } from '../instance/parametre.schema.ts';
import { dossierSchema } from '../insertion/dossier.schema.ts';
import { pointSchema, reunionSchema } from '../reunion/reunion.schema.ts';
import { emetteurDeDocumentSchema } from '../service/emetteur.schema.ts';
import { logoSchema } from '../service/logo.schema.ts';

/** Présence d'un siège à la réunion. Un siège compte pour une personne, jamais deux. */
export const statutPresenceSchema = z.enum(['present', 'distance', 'pouvoir', 'excuse', 'absent']);
export type StatutPresence = z.infer<typeof statutPresenceSchema>;

/** Entrée ou sortie au début d'un point ; l'heure n'est qu'indicative. */
export const mouvementSchema = z.object({
  id: idSchema,
  presenceId: idSchema,
  pointId: idSchema,
  sens: z.enum(['arrivee', 'depart']),
  heure: heure.nullable(),
  /** Sortie ou retour de tout le groupe à distance. */
  visio: z.boolean(),
  rang: z.number().int(),
  /** Qui entre ou sort, quand ce n'est pas la personne de la présence : le suppléant qui prend le siège, ou l'inverse. */
  personneId: idSchema.nullable(),
  /** Comment siège qui entre ; `null` : comme sa présence le dit. */
  statut: z.enum(['present', 'distance']).nullable(),
});
export type Mouvement = z.infer<typeof mouvementSchema>;

/** Ce que répond un membre ou un invité à la convocation. */
export const reponseSchema = z.object({
  valeur: z.enum(['present', 'distance', 'supplee', 'pouvoir', 'excuse']),
  /** Le suppléant annoncé. */
  personneId: idSchema.nullable(),
  mandataireSiegeId: idSchema.nullable(),
  recueLe: dateCivile,
});
export type Reponse = z.infer<typeof reponseSchema>;

/** Un siège en séance : qui l'occupe, qui peut suppléer, et ce qui a été constaté. */
export const siegeEnSeanceSchema = siegeSchema.extend({
  /** Mandats en cours à la date de la réunion, titulaire d'abord ; vide : siège vacant. */
  mandats: z.array(mandatSchema),
  /** `null` tant que rien n'est constaté. */
  presence: z
    .object({
      id: idSchema,
      statut: statutPresenceSchema,
      /** Titulaire, ou suppléant qui siège à sa place. `null` : le titulaire. */
      personneId: idSchema.nullable(),
      /** Siège qui détient le pouvoir (R. 5311-43). */
      mandataireSiegeId: idSchema.nullable(),
      /** Arrêté par lequel un président est représenté. */
      delegation: z.string().nullable(),
    })
    .nullable(),
  reponse: reponseSchema.nullable(),
});
export type SiegeEnSeance = z.infer<typeof siegeEnSeanceSchema>;

/** Personne invitée, sans voix (R. 5311-19, -25, -34). */
export const inviteSchema = z.object({
  presenceId: idSchema,
  statut: statutPresenceSchema,
  qualite: z.string().nullable(),
  personne: personneSchema,
  /** Le siège pour le compte duquel la personne est venue, sans voix : son membre reste excusé. */
  pourSiegeId: idSchema.nullable(),
  reponse: reponseSchema.nullable(),
});
export type Invite = z.infer<typeof inviteSchema>;

export const natureDeliberationSchema = z.enum(['decision', 'avis']);
/** `nominal` : chacun vote « pour », sauf les bulletins saisis. */
export const modeVoteSchema = z.enum(['sans_opposition', 'decompte', 'nominal']);
export const uniteDeVoteSchema = z.enum(['tetes', 'voix']);
export const bulletinSchema = z.object({
  siegeId: idSchema,
  sens: z.enum(['pour', 'contre', 'abstention', 'nppv']),
});
export type Bulletin = z.infer<typeof bulletinSchema>;
export const suiviSchema = z.enum(['a_engager', 'en_cours', 'faite', 'abandonnee']);
export type Suivi = z.infer<typeof suiviSchema>;
export const sensSchema = z.enum(['pour', 'contre']);

/** Décision ou avis, avec son vote par têtes. */
export const deliberationSchema = z.object({
  id: idSchema,
  pointId: idSchema,
  rang: z.number().int(),
  nature: natureDeliberationSchema,
  texte: z.string(),
  /** Donné à la levée de séance, dans l'ordre du jour ; jamais réemployé. */
  numero: z.number().int().nullable(),
  annee: z.number().int().nullable(),
  mode: modeVoteSchema.nullable(),
  pour: z.number().int().nullable(),
  contre: z.number().int().nullable(),
  abstention: z.number().int().nullable(),
  contreNoms: z.string().nullable(),
  abstentionNoms: z.string().nullable(),
  /** Sens du représentant de l'État qui copréside, en cas de partage (R. 5311-41). */
  sensEtat: sensSchema.nullable(),
  /** Désaccords dont un membre demande mention (R. 133-13). */
  desaccords: z.string().nullable(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
  /** Têtes, ou voix fixées par l'arrêté. */
  unite: uniteDeVoteSchema,
  /** Présents qui ne prennent pas part au vote. */
  nppv: z.number().int().nullable(),
  secret: z.boolean(),
  bulletins: z.array(bulletinSchema),
  /** Ce que devient la décision. */
  suivi: suiviSchema,
  suiviNote: z.string().nullable(),
  suiviLe: dateCivile.nullable(),
});
export type Deliberation = z.infer<typeof deliberationSchema>;

export const deliberationACreerSchema = z.object({
  pointId: idSchema,
  nature: natureDeliberationSchema,
  texte: texte('Écrivez ce que le comité décide.'),
});

/** Têtes, ou voix fixées par l'arrêté : un nombre de voix dépasse celui des membres. */
const suffrages = z
  .number()
  .int('Indiquez un nombre entier.')
  .min(0, 'Indiquez un nombre positif.')
  .max(100_000, 'Ce nombre dépasse 100 000 voix.');

export const deliberationPatchSchema = z.object({
  nature: natureDeliberationSchema.optional(),
  texte: texte('Écrivez ce que le comité décide.').optional(),
  mode: modeVoteSchema.nullable().optional(),
  pour: suffrages.nullable().optional(),
  contre: suffrages.nullable().optional(),
  abstention: suffrages.nullable().optional(),
  contreNoms: ligneFacultative(1000).optional(),
  abstentionNoms: ligneFacultative(1000).optional(),
  sensEtat: sensSchema.nullable().optional(),
  desaccords: texteFacultatif(20_000).optional(),
  pilote: ligneFacultative(300).optional(),
  echeance: dateCivile.nullable().optional(),
  unite: uniteDeVoteSchema.optional(),
  nppv: suffrages.nullable().optional(),
  secret: z.boolean().optional(),
});
export type DeliberationPatch = z.output<typeof deliberationPatchSchema>;

export const etatActionSchema = suiviSchema;
export type EtatAction = z.infer<typeof etatActionSchema>;

export const actionSchema = z.object({
  id: idSchema,
  pointId: idSchema,
  rang: z.number().int(),
  libelle: z.string(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
  etat: etatActionSchema,
  suiviNote: z.string().nullable(),
  suiviLe: dateCivile.nullable(),
});
export type Action = z.infer<typeof actionSchema>;

export const actionACreerSchema = z.object({
  pointId: idSchema,
  libelle: ligne('Écrivez ce qui est à faire.', 500),
  pilote: ligneFacultative(300),
  echeance: dateCivile.nullable(),
});

export const actionPatchSchema = z.object({
  libelle: ligne('Écrivez ce qui est à faire.', 500).optional(),
  pilote: ligneFacultative(300).optional(),
  echeance: dateCivile.nullable().optional(),
  etat: etatActionSchema.optional(),
});

/** Voix fixées par l'arrêté en vigueur le jour de la réunion, tenues par un siège ou par une organisation. */
export const voixSchema = z.object({
  siegeId: idSchema.nullable(),
  organisme: z.string().nullable(),
  nombre: z.number().int(),
});
export type Voix = z.infer<typeof voixSchema>;

/** Un vote reçu par écrit, et l'opinion que le membre veut voir jointe (R. 133-7). */
export const voteEcritSchema = bulletinSchema.extend({
  deliberationId: idSchema,
  recuLe: dateCivile,
  opinion: z.string().nullable(),
});
export type VoteEcrit = z.infer<typeof voteEcritSchema>;

/** Qui ne prend part ni au débat ni au vote d'un point (R. 133-12). */
export const deportSchema = z.object({ id: idSchema, siegeId: idSchema, motif: z.string().nullable() });

/** Pièce d'un point, ou de la réunion quand `pointId` est nul ; annoncée mais à joindre quand `pieceId` est nul. */
export const pieceJointeSchema = z.object({
  id: idSchema,
  pointId: idSchema.nullable(),
  pieceId: idSchema.nullable(),
  titre: z.string(),
  /** Nom, genre et taille en octets du fichier gardé. */
  fichier: z.object({ nom: z.string(), mime: z.string(), taille: z.number().int() }).nullable(),
  usage: z.enum(['seance', 'anterieure']),
  /** Document préparatoire ou achevé. */
  acheve: z.boolean(),
  recueLe: dateCivile.nullable(),
});
export type PieceJointe = z.infer<typeof pieceJointeSchema>;

/** Accord d'un coprésident sur l'ordre du jour. */
export const accordSchema = z.object({
  id: idSchema,
  siegeId: idSchema,
  recuLe: dateCivile,
  moyen: z.string().nullable(),
  /** L'ordre du jour sur lequel il porte : s'il change, l'accord est à redemander. */
  texte: z.string().nullable(),
});
export type Accord = z.infer<typeof accordSchema>;

/** Version numérotée et figée du compte rendu d'une séance. */
export const versionPvSchema = z.object({
  id: idSchema,
  numero: z.number().int(),
  /** `remplace` : une version plus récente la remplace. */
  etat: z.enum(['diffuse', 'approuve', 'rectifie', 'remplace']),
  etablieLe: z.string(),
  motif: z.string().nullable(),
  contenuId: idSchema,
  empreinte: z.string(),
  diffuseLe: dateCivile.nullable(),
  diffusePar: z.string().nullable(),
  approuveLe: dateCivile.nullable(),
  approbation: z.enum(['seance', 'tacite']).nullable(),
  approuveReunionId: idSchema.nullable(),
  observations: z.string().nullable(),
  signeLe: dateCivile.nullable(),
  signePieceId: idSchema.nullable(),
  envoyeLe: dateCivile.nullable(),
  envoyePar: z.string().nullable(),
  /** Motif écrit d'une approbation malgré un décompte indicatif. */
  reserve: z.string().nullable(),
  /** Une rectification est ouverte depuis ce jour, pour ce motif : la séance se modifie de nouveau. */
  reprisLe: dateCivile.nullable(),
  reprisMotif: z.string().nullable(),
});
export type VersionPv = z.infer<typeof versionPvSchema>;

/**
 * Tout ce qu'une séance sait d'elle-même : l'écran de séance, le contrôle des mentions et
 * chaque document se tirent de ce seul objet.
 */
export const seanceSchema = z.object({
  instance: instanceSchema,
  actes: z.array(acteSchema),
  parametres: z.array(parametreSchema),
  voix: z.array(voixSchema),
  /** Départements que couvre le périmètre d'un comité local, par code ; vide pour les autres. */
  departements: z.array(z.string()),
  reunion: reunionSchema,
  sieges: z.array(siegeEnSeanceSchema),
  invites: z.array(inviteSchema),
  points: z.array(
    pointSchema.extend({
      deliberations: z.array(deliberationSchema),
      actions: z.array(actionSchema),
      deports: z.array(deportSchema),
      themes: z.array(z.string()),
    }),
  ),
  /** Entrées et sorties, dans l'ordre où elles ont été notées. */
  mouvements: z.array(mouvementSchema),
  /** Dossiers soumis à la commission d'insertion, dans l'ordre du jour. */
  dossiers: z.array(dossierSchema),
  /** Votes reçus par écrit, dans l'ordre du jour ; vide hors d'un vote écrit. */
  votesEcrits: z.array(voteEcritSchema),
  pieces: z.array(pieceJointeSchema),
  accords: z.array(accordSchema),
  /** De la plus ancienne à la plus récente. */
  versions: z.array(versionPvSchema),
  /** Au nom de qui elle part : l'émetteur de l'instance, à défaut celui du fichier. */
  emetteur: emetteurDeDocumentSchema,
  /** Ce qu'on a choisi d'autre, document par document. */
  choixDEmetteurs: z.array(z.object({ genre: z.string(), emetteur: emetteurDeDocumentSchema })),
  /** Logotypes des collectivités qui coprésident. */
  logos: z.array(logoSchema),
  /** Réunion tenue avant celle-ci, dont le procès-verbal est à approuver. */
  precedente: z.object({ id: idSchema, date: dateCivile }).nullable(),
  /** Prochaine réunion déjà fixée de l'instance. */
  suivante: z
    .object({ id: idSchema, date: dateCivile, heureDebut: z.string(), lieu: z.string().nullable() })
    .nullable(),
  /** La réunion restée sans quorum que celle-ci reprend, et la seconde qui reprend celle-ci (R. 5311-40, al. 2). */
  premiere: z.object({ id: idSchema, date: dateCivile }).nullable(),
  seconde: z.object({ id: idSchema, date: dateCivile }).nullable(),
  /** Fichier d'exemple : ses documents portent « SPÉCIMEN » ; copie de formation, « FORMATION ». */
  exemple: z.union([z.boolean(), z.literal('formation')]),
});
export type Seance = z.infer<typeof seanceSchema>;
export type PointEnSeance = Seance['points'][number];
