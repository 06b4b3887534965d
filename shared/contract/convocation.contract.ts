import { z } from 'zod';
import { dateCivile, heure, idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { commande, demande, requete } from './definition.ts';
import { LIT_SEANCE } from './lit-seance.ts';

const rien = z.null();
const fichierProduit = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });
const valeurDeReponse = z.enum(['present', 'distance', 'supplee', 'pouvoir', 'excuse']);

/** Une réponse à noter : celle d'un siège, ou d'un invité ; `valeur` nulle l'efface. */
export const reponseANoterSchema = z.object({
  siegeId: idSchema.nullable(),
  inviteId: idSchema.nullable(),
  valeur: valeurDeReponse.nullable(),
  personneId: idSchema.nullable(),
  mandataireSiegeId: idSchema.nullable(),
});
export type ReponseANoter = z.infer<typeof reponseANoterSchema>;

export const genreDeMessageSchema = z.enum(['bloquer', 'convoquer', 'inviter', 'relancer', 'reporter', 'annuler']);

export const annonceSchema = z.enum(['bloquer', 'convoquer', 'annuler']);

/** Où en est un travail long. */
export const suiviDeTravailSchema = z.object({
  fait: z.number().int(),
  total: z.number().int(),
  libelle: z.string(),
  /** Les fichiers prêts ; `null` tant que le travail dure. */
  fichiers: z.array(fichierProduit).nullable(),
  /** Pourquoi il s'est arrêté, en français. */
  echec: z.string().nullable(),
});

/** De la date réservée aux réponses : ce qui se fait avant la séance. */
export const convocationContract = {
  /** Note que la date a été annoncée aux membres, avant la convocation. */
  'reunions.bloquer': commande(z.object({ id: idSchema, le: dateCivile }), rien, 'Bloquer la date'),
  /**
   * Reporte la réunion, la même, avec son ordre du jour et ses pièces ; les réponses et l'envoi repartent de zéro. Sans
   * date, elle attend la sienne.
   */
  'reunions.reporter': commande(
    z.object({
      id: idSchema,
      date: dateCivile.nullable(),
      heureDebut: heure.nullable(),
      motif: ligne('Dites pourquoi la réunion est reportée.', 500),
    }),
    rien,
    'Reporter la réunion',
  ),
  'reunions.annuler': commande(
    z.object({ id: idSchema, motif: ligne('Dites pourquoi la réunion est annulée.', 500) }),
    rien,
    'Annuler la réunion',
  ),
  /** Revient sur une annulation, ou sur un report dont la date n'est pas fixée. */
  'reunions.retablir': commande(z.object({ id: idSchema }), rien, 'Rétablir la réunion'),
  /** Note l'accord d'un coprésident sur l'ordre du jour tel qu'il est à ce moment. */
  'accords.noter': commande(
    z.object({ reunionId: idSchema, siegeId: idSchema, recuLe: dateCivile, moyen: ligneFacultative(200) }),
    rien,
    'Noter un accord',
  ),
  'accords.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un accord'),
  /** Note une ou plusieurs réponses reçues le même jour. */
  'reponses.noter': commande(
    z.object({ reunionId: idSchema, recueLe: dateCivile, reponses: z.array(reponseANoterSchema).min(1).max(500) }),
    z.object({ notees: z.number().int() }),
    'Noter des réponses',
  ),
  /** Le fichier d'agenda (.ics) de la réunion. */
  'convocation.agenda': demande(z.object({ reunionId: idSchema, annonce: annonceSchema }), fichierProduit),
  /** Le brouillon de courriel (.eml), avec le fichier d'agenda et les pièces de la séance. */
  'convocation.brouillon': demande(z.object({ reunionId: idSchema, message: genreDeMessageSchema }), fichierProduit),
  /** Lance l'écriture d'un fichier Word par personne choisie, réunis dans une archive. */
  'lettres.preparer': demande(
    z.object({
      reunionId: idSchema,
      genre: z.enum(['convocation-individuelle', 'pouvoir']),
      objets: z.array(idSchema).max(500),
    }),
    z.object({ travail: idSchema }),
  ),
  /** Ce que contiendra le dossier de séance, dans l'ordre, et ce qui y manque. */
  'archives.lire': requete(
    z.object({ reunionId: idSchema }),
    z.array(z.object({ chemin: z.string(), taille: z.number().int().nullable(), manque: z.string().nullable() })),
    LIT_SEANCE,
  ),
  /** Lance la préparation du dossier de séance, en archives d'au plus `limite` mégaoctets. */
  'archives.preparer': demande(
    z.object({ reunionId: idSchema, limite: z.number().int().min(1).max(2000) }),
    z.object({ travail: idSchema }),
  ),
  'travaux.suivre': demande(z.object({ travail: idSchema }), suiviDeTravailSchema),
  /** Les pages qu'un travail a dessinées, en PNG, les premières ; vide : ce poste ne sait pas les dessiner. */
  'travaux.pages': demande(
    z.object({ travail: idSchema }),
    z.object({ total: z.number().int(), pages: z.array(z.string()) }),
  ),
  'travaux.arreter': demande(z.object({ travail: idSchema }), rien),
} as const;
