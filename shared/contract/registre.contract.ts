import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { modeleId } from '#shared/domain/modele/modele.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { FAMILLES, type Famille } from '#shared/documents/registre/familles.data.ts';
import type { EcartDeFichier } from '#shared/documents/registre/ecarts.ts';
import { demande, requete } from './definition.ts';
import { annonceSchema } from './convocation.contract.ts';
import { documentDeConventionVouluSchema, LIT_DOCUMENT_DE_CONVENTION } from './documents-convention.contract.ts';
import { feuilleVoulueSchema } from './documents-feuille.contract.ts';
import { programmationVoulueSchema } from './documents-programmation.contract.ts';
import { acteVouluSchema } from './documents-instance.contract.ts';
import { ficheTerritoireVoulueSchema } from './fiche-territoire.contract.ts';
import { noteVoulueSchema } from '#shared/domain/note/note.schema.ts';
import { bilanVouluSchema } from './region.contract.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';
import { noteDeSemaineVoulueSchema } from './semaine.contract.ts';
import { rapportVouluSchema } from './documents-rapport.contract.ts';
import { LIT_NOTE } from './lit-note.ts';
import { LIT_DOCUMENT_DE_RAPPORT } from './lit-rapport.ts';
import { LIT_SEANCE } from './lit-seance.ts';
import { documentVouluSchema } from './reunion.contract.ts';

/** Un document que l'on peut produire : d'une réunion, d'une instance, d'une feuille de route, d'un territoire, d'une convention, un rapport, une note d'une page, ou une version figée. */
export const documentSortantSchema = z.discriminatedUnion('de', [
  documentVouluSchema.extend({ de: z.literal('reunion'), modeleId }),
  acteVouluSchema.extend({ de: z.literal('instance'), modeleId }),
  feuilleVoulueSchema.extend({ de: z.literal('feuille') }),
  ficheTerritoireVoulueSchema.extend({ de: z.literal('territoire') }),
  programmationVoulueSchema.extend({ de: z.literal('programmation') }),
  documentDeConventionVouluSchema.extend({ de: z.literal('convention') }),
  bilanVouluSchema.extend({ de: z.literal('region') }),
  rapportVouluSchema.extend({ de: z.literal('rapport') }),
  noteVoulueSchema.extend({ de: z.literal('note') }),
  noteDeSemaineVoulueSchema.extend({ de: z.literal('semaine') }),
  z.object({ de: z.literal('version'), id: idSchema }),
]);
export type DocumentSortant = z.output<typeof documentSortantSchema>;

/** Ce qui est sorti de l'application : un document, un lot de fichiers d'un seul geste, un courriel, un agenda, un export. */
export const sortieSchema = z.discriminatedUnion('de', [
  ...documentSortantSchema.options,
  z.object({ de: z.literal('lettres'), reunionId: idSchema, genre: z.string(), objets: z.array(idSchema) }),
  z.object({ de: z.literal('dossier'), reunionId: idSchema, limite: z.number() }),
  z.object({ de: z.literal('agenda'), reunionId: idSchema, annonce: annonceSchema, envoyeA: z.string() }),
  z.object({ de: z.literal('courriel'), reunionId: idSchema, message: z.string() }),
  z.object({ de: z.literal('export'), quoi: z.record(z.string(), z.unknown()) }),
]);
export type DemandeDeSortie = z.output<typeof sortieSchema>;

/** Un courriel sorti, tel qu'il se relit. */
const courrielSortiSchema = z.object({
  objet: z.string(),
  texte: z.string(),
  cci: z.array(z.string()),
  pieces: z.array(z.string()),
});

/** Combien de lignes un écran montre au plus ; au-delà, on filtre. */
export const LIGNES_DU_REGISTRE = 300;
/** Combien de documents se comparent d'un coup à ce qu'ils seraient aujourd'hui. */
export const COMPARES_A_LA_FOIS = 12;

export const produitSchema = z.object({
  id: idSchema,
  quandUtc: z.string(),
  auteur: z.string(),
  genre: z.string(),
  titre: z.string(),
  objet: z.string(),
  reunionId: idSchema.nullable(),
  instanceId: idSchema.nullable(),
  nom: z.string(),
  taille: z.number().int(),
  empreinte: z.string(),
  emetteur: z.string().nullable(),
  /** Où il a été écrit ; `null` : remis à la personne, qui l'a enregistré elle-même. */
  chemin: z.string().nullable(),
  /** Écrit sur un autre poste : son chemin n'est pas d'ici. */
  dIci: z.boolean(),
  /** Le même document a été produit de nouveau depuis. */
  remplace: z.boolean(),
  /** Son arbre est gardé : il se rouvre à l'identique. */
  rouvrable: z.boolean(),
});
export type Produit = z.infer<typeof produitSchema>;

/**
 * Où en est un document sorti : le même qu'aujourd'hui, périmé, figé (une version numérotée ne périme pas), gardé tel quel
 * (un courriel, un export), dont l'objet a disparu, ou non gardé.
 */
export const etatDeProduitSchema = z.enum(['a_jour', 'perime', 'fige', 'tel_quel', 'disparu', 'sans_arbre']);
export type EtatDeProduit = z.infer<typeof etatDeProduitSchema>;

const FAMILLES_DU_REGISTRE = Object.keys(FAMILLES) as [Famille, ...Famille[]];

/** Ce que lit ce qui s'établirait aujourd'hui. */
const LIT_LES_DONNEES = [
  ...LIT_SEANCE,
  'document_produit',
  'nombre_fixe',
  ...LIT_FEUILLE,
  'enveloppe',
  'projet',
  'projet_quartier',
  'projet_montant',
  ...LIT_DOCUMENT_DE_CONVENTION,
  ...LIT_DOCUMENT_DE_RAPPORT,
  ...LIT_NOTE,
] as const;

export const registreContract = {
  /** Les documents sortis, le plus récent d'abord : d'une réunion, d'une instance et de ses réunions, ou de tout le fichier. */
  'registre.lister': requete(
    z.object({
      reunionId: idSchema.nullable().default(null),
      instanceId: idSchema.nullable().default(null),
      famille: z.enum(FAMILLES_DU_REGISTRE).nullable().default(null),
      genre: z.string().max(60).nullable().default(null),
      texte: z.string().max(200).default(''),
      /** Montre aussi ceux qui ont été produits de nouveau depuis. */
      remplaces: z.boolean().default(false),
    }),
    z.object({
      lignes: z.array(produitSchema).max(LIGNES_DU_REGISTRE),
      /** D'autres répondent, au-delà de celles-ci. */
      reste: z.boolean(),
      genres: z.array(z.object({ genre: z.string(), titre: z.string() })),
      instances: z.array(z.object({ id: idSchema, nom: z.string() })),
    }),
    ['document_produit', 'instance'],
  ),
  /** Compare quelques documents sortis à ce qu'ils seraient aujourd'hui ; à demander par tranches, pour ceux que l'on montre. */
  'registre.etats': requete(
    z.object({ ids: z.array(idSchema).max(COMPARES_A_LA_FOIS) }),
    z.array(z.object({ id: idSchema, etat: etatDeProduitSchema, phrase: z.string() })),
    LIT_LES_DONNEES,
  ),
  /** Un document sorti, tel qu'il est parti, et ce qui le distingue de celui d'aujourd'hui. */
  'registre.lire': requete(
    z.object({ id: idSchema }),
    z.object({
      produit: produitSchema,
      /** La feuille de route dont il est, et ce qui en a été établi ; `null` : d'autre chose. */
      feuille: feuilleVoulueSchema.nullable(),
      /** Le rapport de COPIL dont il est, et sa convention ; `null` : d'autre chose. */
      rapport: z.object({ id: idSchema, conventionId: idSchema }).nullable(),
      etat: etatDeProduitSchema,
      phrase: z.string(),
      /** Le document figé ; `null` : un lot, ou un export. */
      document: z.custom<DocumentNeutre>().nullable(),
      /** Le courriel, s'il en est un. */
      courriel: courrielSortiSchema.nullable(),
      /** Les fichiers d'un lot. */
      fichiers: z.array(z.string()),
      ecarts: z.array(z.custom<EcartDeFichier>()),
    }),
    LIT_LES_DONNEES,
  ),
  /** Rouvre à l'identique, de ce qui a été gardé : un fichier, ou un lot à préparer. */
  'registre.rouvrir': demande(
    z.object({ id: idSchema }),
    z.object({
      fichier: z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }).nullable(),
      travail: idSchema.nullable(),
    }),
  ),
} as const;
