import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { contenuDeSauvegardeSchema } from '#shared/domain/sauvegarde/contenu.schema.ts';
import { commande, demande } from './definition.ts';
import { sauvegardeSchema } from './fichier.contract.ts';

/** Les tables dont un objet se remet seul. */
const TABLE = z.string().regex(/^[a-z_0-9]{1,60}$/u);

const objetDeSauvegarde = z.object({ jeton: idSchema, tbl: TABLE, id: z.string().min(1).max(60) });

/** La dernière opération que montre l'écran : la réponse en dépend, et se redemande quand une autre suit. */
const vu = z.number().int().min(0).default(0);

const operationSchema = z.object({
  num: z.number().int(),
  quandUtc: z.string(),
  auteur: z.string(),
  libelle: z.string(),
});

/** Combien d'opérations faites depuis une sauvegarde se lisent d'un coup ; leur nombre, lui, se dit toujours. */
export const OPERATIONS_DEPUIS = 500;

/** Lire une sauvegarde sans l'ouvrir à la place du fichier : ce qu'elle porte, ce qui l'en sépare, en reprendre un objet. */
export const sauvegardeLueContract = {
  'sauvegardes.examiner': demande(
    z.object({ jeton: idSchema, vu }),
    z.object({
      sauvegarde: sauvegardeSchema,
      contenu: contenuDeSauvegardeSchema,
      present: contenuDeSauvegardeSchema,
      /** Ce qui a été fait depuis, le plus récent d'abord ; `null` : une restauration a pris une autre voie. */
      depuis: z.object({ total: z.number().int(), operations: z.array(operationSchema) }).nullable(),
    }),
  ),
  /** Relit toute la copie, et note ce que cela a donné. */
  'sauvegardes.verifier': demande(z.object({ jeton: idSchema }), sauvegardeSchema),
  'sauvegardes.comparer': demande(
    z.object({ jeton: idSchema, vu }),
    z.array(
      z.object({
        tbl: z.string(),
        id: z.string(),
        genre: z.string(),
        nom: z.string(),
        sens: z.enum(['disparu', 'change', 'ajoute']),
        lignes: z.number().int(),
        /** Sa fiche, s'il est encore dans le fichier. */
        adresse: z.string().nullable(),
      }),
    ),
  ),
  /** Un objet de la sauvegarde en face de ce qu'il est devenu, champ par champ. */
  'sauvegardes.comparerObjet': demande(
    objetDeSauvegarde.extend({ vu }),
    z.object({
      changements: z.array(
        z.object({
          /** `revient` : la sauvegarde seule l'a ; `part` : venu depuis, il s'ôterait. */
          sens: z.enum(['revient', 'change', 'part']),
          sur: z.string().nullable(),
          quoi: z.string(),
          present: z.string().nullable(),
          ancien: z.string().nullable(),
        }),
      ),
      /** Ce que l'objet désigne, que le fichier n'a plus, et qui reviendrait avec lui. */
      renvois: z.array(z.string()),
      /** Pourquoi il ne peut pas revenir ; `null` : il le peut. */
      refus: z.string().nullable(),
      /** Un effacement a eu lieu depuis la sauvegarde : un texte peut nommer de nouveau. */
      effacementDepuis: z.boolean(),
    }),
  ),
  /**
   * Remet l'objet tel que la sauvegarde le porte. `nom` : ce que dit un refus ; le libellé, scellé au journal, ne le dit
   * pas (G3). `garderAjouts` : ce qui y est venu depuis reste.
   */
  'objets.remettre': commande(
    objetDeSauvegarde.extend({ nom: z.string().max(300), garderAjouts: z.boolean() }),
    z.object({ remises: z.number().int(), otees: z.number().int() }),
    'Remettre un objet d’une sauvegarde',
  ),
} as const;
