import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { demande, requete } from './definition.ts';
import { documentSortantSchema } from './registre.contract.ts';

const fichierSchema = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });

/** Un dossier du poste, nommé par un jeton : le chemin ne se donne jamais dans l'autre sens. */
const dossierSchema = z.object({ jeton: idSchema, chemin: z.string() });

/** Ce qu'il advient d'un document que l'on produit et ouvre ; rien n'est écrit tant que la personne a un choix à faire. */
export const productionSchema = z.discriminatedUnion('etat', [
  z.object({
    etat: z.literal('produit'),
    id: idSchema,
    nom: z.string(),
    chemin: z.string(),
    /** L'application du poste l'a ouvert ; sinon l'écran dit le chemin. */
    ouvert: z.boolean(),
    /** Le fichier était déjà là, le même : il n'a pas été récrit. */
    dejaLa: z.boolean(),
  }),
  /** Où ranger les documents de cette instance : à choisir une fois, ou de nouveau. */
  z.object({
    etat: z.literal('dossier'),
    raison: z.enum(['premier', 'disparu', 'ferme']),
    instance: z.string(),
    /** Le dossier qui ne va plus. */
    ancien: z.string().nullable(),
    propose: dossierSchema,
    /** Sous-dossier de la réunion : sa date. */
    sousDossier: z.string().nullable(),
  }),
  /** Le fichier a été modifié depuis qu'on l'a écrit, ou n'est pas de nous : jamais écrasé. */
  z.object({
    etat: z.literal('modifie'),
    /** Le document sorti que l'on a modifié ; `null` : un fichier que l'application n'a pas écrit. */
    id: idSchema.nullable(),
    nom: z.string(),
    chemin: z.string(),
    modifieUtc: z.string(),
    suivant: z.string(),
  }),
  /** Ouvert dans Word : il ne se remplace pas. */
  z.object({ etat: z.literal('tenu'), nom: z.string(), chemin: z.string(), suivant: z.string() }),
]);

export const productionContract = {
  /** Range le document dans le dossier retenu, sans boîte d'enregistrement, puis l'ouvre dans l'application du poste. */
  'production.ouvrir': demande(
    z.object({
      document: documentSortantSchema,
      /** `remplacer` : seulement notre fichier, intact ; `version` : à côté, sous le nom suivant. */
      suite: z.enum(['remplacer', 'version']).default('remplacer'),
      /** Le dossier choisi pour l'instance, et retenu ; `null` : celui que l'on a déjà. */
      dossier: idSchema.nullable().default(null),
    }),
    productionSchema,
  ),
  /** Ce que ce poste sait faire : un PDF d'un geste, et les pages exactes si LibreOffice y est. */
  'production.outils': requete(z.object({}), z.object({ pagesExactes: z.boolean(), pdf: z.boolean() }), []),
  /**
   * Le PDF d'un document : par LibreOffice, un travail à suivre ; sinon par la fenêtre elle-même. Ni l'un ni l'autre : à
   * l'écran d'ouvrir le dialogue d'impression.
   */
  'production.pdf': demande(
    z.object({ document: documentSortantSchema }),
    z.object({ travail: idSchema.nullable(), fichier: fichierSchema.nullable() }),
  ),
  /** Les pages d'un document telles qu'elles s'imprimeront, par LibreOffice : un travail à suivre et à arrêter. */
  'production.pages': demande(z.object({ document: documentSortantSchema }), z.object({ travail: idSchema })),
  /** Le dossier retenu pour une instance sur ce poste, et celui que l'on proposerait. */
  'production.dossier': demande(
    z.object({ instanceId: idSchema }),
    z.object({ instance: z.string(), retenu: z.string().nullable(), propose: dossierSchema }),
  ),
  /** Retient où ranger les documents d'une instance ; ce qui est déjà rangé ne bouge pas. */
  'production.retenir': demande(z.object({ instanceId: idSchema, dossier: idSchema }), z.null()),
  /** Ouvre, tel qu'il est sur le disque, un document déjà rangé. */
  'production.rouvrir': demande(z.object({ id: idSchema }), z.object({ ouvert: z.boolean(), chemin: z.string() })),
  /** Le fichier tel qu'il est sur le disque, corrections comprises : de quoi les reprendre. */
  'production.reprendre': demande(
    z.object({ id: idSchema }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
