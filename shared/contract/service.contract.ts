import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  emetteurACreerSchema,
  emetteurPatchSchema,
  emetteurSchema,
  ficheEmetteurSchema,
  idEmetteurSchema,
} from '#shared/domain/service/emetteur.schema.ts';
import { collectiviteSchema, logoSchema } from '#shared/domain/service/logo.schema.ts';
import {
  signataireASaisirSchema,
  signatairePatchSchema,
  signataireSchema,
} from '#shared/domain/service/signataire.schema.ts';
import { commande, requete } from './definition.ts';

const vu = z.number().int().min(0);
const rien = z.null();

/** Une image du fichier, pour la montrer. Comme l'aperçu d'un document : 2 Mo au plus. */
const imageSchema = z.object({
  format: z.enum(['png', 'jpg']),
  base64: z.string(),
  largeur: z.number().int().positive(),
  hauteur: z.number().int().positive(),
});

/** Ce dont on choisit l'émetteur : un document d'une réunion, ou d'une instance. */
const documentViseSchema = z.object({
  objet: z.enum(['reunion', 'instance']),
  id: idSchema,
  genre: z.string().min(1).max(60),
});

/** D'où vient l'émetteur d'un document : celui choisi pour lui, pour la convocation qu'il suit, l'instance ou le fichier. */
export const provenanceSchema = z.enum(['fichier', 'instance', 'convocation', 'document']);
export type Provenance = z.infer<typeof provenanceSchema>;

const choixSchema = z.object({ emetteurId: idEmetteurSchema, signataireId: idSchema.nullable() });

const LIT_EMETTEURS = [
  'emetteur',
  'signataire',
  'piece',
  'instance',
  'convention',
  'choix_emetteur',
  'note_d_une_page',
] as const;

export const serviceContract = {
  /** Tous les émetteurs du fichier : celui par défaut d'abord, les archivés en dernier. */
  'emetteurs.lister': requete(z.object({}), z.array(ficheEmetteurSchema), LIT_EMETTEURS),
  'emetteurs.image': requete(z.object({ id: idEmetteurSchema }), imageSchema.nullable(), ['emetteur', 'piece']),
  'emetteurs.creer': commande(emetteurACreerSchema, z.object({ id: idSchema }), 'Ajouter un émetteur'),
  'emetteurs.modifier': commande(
    z.object({ id: idEmetteurSchema, vu, patch: emetteurPatchSchema }),
    rien,
    'Modifier un émetteur',
  ),
  /** Prend l'image déposée (jeton de `POST /octets`) comme bloc-marque : PNG ou JPEG, 2 Mo au plus. */
  'emetteurs.poserBlocMarque': commande(
    z.object({ id: idEmetteurSchema, jeton: idSchema }),
    rien,
    'Poser le bloc-marque',
  ),
  'emetteurs.retirerBlocMarque': commande(z.object({ id: idEmetteurSchema }), rien, 'Retirer le bloc-marque'),
  'emetteurs.definirParDefaut': commande(z.object({ id: idEmetteurSchema }), rien, 'Changer l’émetteur par défaut'),
  /** Archivé, il n'est plus proposé ; ce qui partait à son nom le garde. */
  'emetteurs.archiver': commande(
    z.object({ id: idEmetteurSchema, archive: z.boolean() }),
    rien,
    'Archiver ou reprendre un émetteur',
  ),
  /** Employé, il se remplace d'abord. */
  'emetteurs.supprimer': commande(
    z.object({ id: idEmetteurSchema, remplacantId: idEmetteurSchema.nullable() }),
    rien,
    'Supprimer un émetteur',
  ),
  'signataires.ajouter': commande(
    signataireASaisirSchema.extend({ emetteurId: idEmetteurSchema }),
    z.object({ id: idSchema }),
    'Ajouter un signataire',
  ),
  'signataires.modifier': commande(
    z.object({ id: idSchema, vu, patch: signatairePatchSchema }),
    rien,
    'Modifier un signataire',
  ),
  /** `null` : le préfet signe lui-même, sauf choix contraire. */
  'signataires.definirParDefaut': commande(
    z.object({ emetteurId: idEmetteurSchema, id: idSchema.nullable() }),
    rien,
    'Changer le signataire par défaut',
  ),
  'signataires.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un signataire'),
  /** Au nom de qui part l'instance ; `null` : l'émetteur du fichier. */
  'emetteurs.deLInstance': requete(
    z.object({ instanceId: idSchema }),
    z.object({
      choisi: idEmetteurSchema.nullable(),
      emetteurs: z.array(z.object({ id: idEmetteurSchema, intitule: z.string(), parDefaut: z.boolean() })),
      logos: z.array(logoSchema),
    }),
    [...LIT_EMETTEURS, 'logo'],
  ),
  'emetteurs.donnerALInstance': commande(
    z.object({ instanceId: idSchema, emetteurId: idEmetteurSchema.nullable() }),
    rien,
    'Choisir l’émetteur de l’instance',
  ),
  /** Au nom de qui part la convention, celui choisi pour elle (`null` : celui du fichier), et ceux qu'on peut lui choisir. */
  'emetteurs.deLaConvention': requete(
    z.object({ conventionId: idSchema }),
    z.object({
      choisi: idEmetteurSchema.nullable(),
      emetteur: emetteurSchema.extend({ signataire: signataireSchema.nullable() }),
      emetteurs: z.array(z.object({ id: idEmetteurSchema, intitule: z.string(), parDefaut: z.boolean() })),
      /** Celui choisi pour elle ; `null` : celui qui signe d'habitude. */
      signataireChoisi: idSchema.nullable(),
      /** Ceux qui peuvent signer pour son émetteur. */
      signataires: z.array(signataireSchema),
    }),
    [...LIT_EMETTEURS, 'convention_avenant', 'avenant_valeur', 'structure'],
  ),
  'emetteurs.donnerALaConvention': commande(
    z.object({
      conventionId: idSchema,
      emetteurId: idEmetteurSchema.nullable(),
      signataireId: idSchema.nullable().default(null),
    }),
    rien,
    'Choisir l’émetteur de la convention',
  ),
  /** L'émetteur et le signataire d'un document, d'où ils viennent, et ceux qu'on peut lui choisir. */
  'emetteurs.duDocument': requete(
    documentViseSchema,
    z.object({
      emetteur: emetteurSchema.extend({ signataire: signataireSchema.nullable() }),
      provenance: provenanceSchema,
      /** L'émetteur y signe : on peut choisir qui. */
      signe: z.boolean(),
      emetteurs: z.array(
        z.object({ id: idEmetteurSchema, intitule: z.string(), signataires: z.array(signataireSchema) }),
      ),
    }),
    [...LIT_EMETTEURS, 'reunion'],
  ),
  /** Retient l'émetteur et le signataire de ce document ; `null` : ceux de l'instance. */
  'emetteurs.choisir': commande(
    documentViseSchema.extend({ choix: choixSchema.nullable() }),
    rien,
    'Choisir l’émetteur d’un document',
  ),
  'logos.image': requete(z.object({ id: idSchema }), imageSchema.nullable(), ['logo', 'piece']),
  'logos.ajouter': commande(
    z.object({ instanceId: idSchema, collectivite: collectiviteSchema, jeton: idSchema }),
    z.object({ id: idSchema }),
    'Ajouter le logotype d’une collectivité',
  ),
  'logos.modifier': commande(
    z.object({ id: idSchema, vu, patch: z.object({ collectivite: collectiviteSchema.optional() }) }),
    rien,
    'Renommer la collectivité d’un logotype',
  ),
  'logos.remplacer': commande(z.object({ id: idSchema, jeton: idSchema }), rien, 'Remplacer un logotype'),
  'logos.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un logotype'),
} as const;
