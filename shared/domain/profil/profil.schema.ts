import { z } from 'zod';
import { natureEmetteurSchema } from '../service/emetteur.schema.ts';
import { civiliteSchema } from '../annuaire/personne.schema.ts';
import { dateCivile } from '../champs.ts';
import { cleDeParametreSchema } from '../convention/controle/parametre.schema.ts';
import { mailleSchema } from '../designation/designation.schema.ts';
import { RUBRIQUES } from '../donnees/rubriques.data.ts';
import { typeInstanceSchema } from '../instance/instance.schema.ts';
import { cleParametreSchema } from '../instance/parametre.schema.ts';
import { dureeDePoint, naturePointSchema } from '../reunion/reunion.schema.ts';

export const FORMAT_DU_PROFIL = 'comites-emploi/profil';
/** Ce que cette version sait écrire et lire ; un profil d'un numéro plus grand vient d'une application plus récente. */
export const VERSION_DU_PROFIL = 1;
export const EXTENSION_DU_PROFIL = '.profil-comites';
/** Les seuls fichiers qu'un profil porte à côté de son JSON, nommés par leur empreinte : aucun chemin n'en sort. */
export const CHEMIN_DU_PROFIL = /^(?:images\/[0-9a-f]{64}\.(?:png|jpg)|modeles\/[0-9a-f]{64}\.docx)$/u;

const ligne = (max: number) => z.string().min(1).max(max);
const texte = (max: number) => z.string().max(max).nullable();
const fichier = z.object({
  /** Où il est dans l'archive. */
  chemin: z.string().regex(CHEMIN_DU_PROFIL),
  /** Tel que le service l'avait nommé. */
  nom: ligne(200),
});
export type FichierDuProfil = z.infer<typeof fichier>;

const signataire = z.object({
  civilite: civiliteSchema.nullable(),
  prenom: texte(100),
  nom: ligne(200),
  qualite: ligne(300),
  delegation: texte(200),
  parDefaut: z.boolean(),
});
export type SignataireDuProfil = z.infer<typeof signataire>;

/** Un émetteur sans « affaire suivie par » : c'est à chaque collègue. */
const emetteur = z.object({
  nature: natureEmetteurSchema,
  intitule: ligne(300),
  timbre: texte(1000),
  adresse: texte(500),
  ville: texte(100),
  telephone: texte(40),
  courriel: texte(254),
  delegation: texte(200),
  copies: texte(1000),
  parDefaut: z.boolean(),
  blocMarque: fichier.nullable(),
  signataires: z.array(signataire).max(200),
});
export type EmetteurDuProfil = z.infer<typeof emetteur>;

const regle = z.object({
  cle: cleParametreSchema,
  valeur: ligne(40),
  source: z.enum(['reglement', 'reglage']),
  article: texte(200),
  depuis: dateCivile.nullable(),
});

/** Un point d'ordre du jour type, sans intervenant : ce serait une personne. */
const pointType = z.object({
  section: texte(120),
  titre: ligne(500),
  nature: naturePointSchema,
  duree: dureeDePoint,
});
export type PointDuProfil = z.infer<typeof pointType>;

/** Ce que le service a réglé d'une instance ; elle ne se crée pas, elle se reconnaît. */
const instance = z.object({
  type: typeInstanceSchema,
  complement: ligne(200),
  sigle: texte(40),
  departementCode: ligne(3),
  clpeCode: texte(20),
  regles: z.array(regle).max(500),
  ordreDuJour: z.array(pointType).max(200),
  logos: z.array(z.object({ collectivite: ligne(200), image: fichier })).max(20),
});
export type InstanceDuProfil = z.infer<typeof instance>;

/**
 * Le profil d'un service : ce qu'un agent règle une fois et que ses collègues reprennent d'un geste. Aucune personne de
 * l'annuaire, aucune réunion.
 */
export const profilSchema = z.object({
  format: z.literal(FORMAT_DU_PROFIL),
  version: z.literal(VERSION_DU_PROFIL),
  enregistreLe: dateCivile,
  service: z.string().max(300),
  emetteurs: z.array(emetteur).max(100),
  modeles: z.array(z.object({ genre: ligne(60), nom: ligne(120), parDefaut: z.boolean(), fichier })).max(200),
  instances: z.array(instance).max(500),
  registre: z.array(z.object({ rubrique: z.enum(RUBRIQUES), texte: ligne(2000) })).max(RUBRIQUES.length),
  /** Mois de conservation réglés ; `null` : la durée d'office. */
  conservation: z.number().int().min(6).max(120).nullable(),
  conventions: z
    .array(
      z.object({
        cle: cleDeParametreSchema,
        depuis: dateCivile,
        valeur: z.number().int().min(0),
        article: texte(200),
      }),
    )
    .max(500),
  freins: z.array(ligne(100)).max(200),
  designations: z.array(z.object({ nom: ligne(200), maille: mailleSchema, attendu: z.boolean() })).max(200),
});
export type Profil = z.infer<typeof profilSchema>;

/** Un profil lu : ce qu'il dit, et les octets de ses fichiers, par chemin. */
export interface ProfilLu {
  readonly profil: Profil;
  readonly fichiers: Readonly<Record<string, Uint8Array>>;
}

/** Pourquoi un fichier reçu n'est pas un profil que l'on puisse reprendre. */
export type RefusDeProfil = 'vide' | 'lourd' | 'etranger' | 'abime' | 'bombe' | 'chemins' | 'recent' | 'long';
