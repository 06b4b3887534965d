import { z } from 'zod';
import { dateCivile } from '#shared/domain/champs.ts';
import { GENRES_D_OPERATION, type GenreDOperation } from '#shared/domain/historique/genre-d-operation.rules.ts';
import { demande, requete } from './definition.ts';

/** Combien d'opérations se lisent d'une tranche. */
export const OPERATIONS_D_UNE_TRANCHE = 200;

const GENRES = Object.keys(GENRES_D_OPERATION) as [GenreDOperation, ...GenreDOperation[]];

/** D'où une opération a été faite, vu de la fenêtre qui le demande. */
export const lieuDOperationSchema = z.enum(['fenetre', 'poste', 'ailleurs']);

export const filtresDuJournalSchema = z.object({
  texte: z.string().max(200).default(''),
  auteur: z.string().max(200).nullable().default(null),
  /** Premier et dernier jour compris. */
  du: dateCivile.nullable().default(null),
  au: dateCivile.nullable().default(null),
  genre: z.enum(GENRES).nullable().default(null),
  lieu: lieuDOperationSchema.nullable().default(null),
});
export type FiltresDuJournal = z.output<typeof filtresDuJournalSchema>;

/** Un objet qu'une opération a touché ; `adresse` nulle : il n'a pas d'écran, ou n'est plus dans le fichier. */
const objetToucheSchema = z.object({ genre: z.string(), nom: z.string(), adresse: z.string().nullable() });

const changementSchema = z.object({
  quoi: z.string(),
  avant: z.string().nullable(),
  apres: z.string().nullable(),
});

/**
 * `faite` ; `annulee` : une autre l'a défaite ; `annulation` et `retablissement` : elle en défait ou en refait une autre ;
 * `definitive` : elle ne s'annule pas.
 */
const etatDOperationSchema = z.enum(['faite', 'annulee', 'annulation', 'retablissement', 'definitive']);

const operationSchema = z.object({
  num: z.number().int(),
  quandUtc: z.string(),
  auteur: z.string(),
  libelle: z.string(),
  etat: etatDOperationSchema,
});

export const ligneDuJournalSchema = operationSchema.extend({
  /** Le premier objet touché ; `autres` : combien d'autres, parmi les premières écritures. */
  objet: objetToucheSchema.nullable(),
  autres: z.number().int(),
  /** Le premier changement, et combien de valeurs en tout. */
  changement: changementSchema.nullable(),
  valeurs: z.number().int(),
});
export type LigneDuJournal = z.infer<typeof ligneDuJournalSchema>;

/** Ce que la vérification du journal a établi. */
export const verdictDuJournalSchema = z.object({
  /** `fin` : une sauvegarde porte une opération que le fichier n'a plus, ou qui n'y est plus la même. */
  rupture: z
    .object({
      operation: z.number().int(),
      raison: z.enum(['chaine', 'valeur', 'fin']),
      /** L'entrée touchée, si elle se lit encore. */
      libelle: z.string().nullable(),
      quandUtc: z.string().nullable(),
      auteur: z.string().nullable(),
    })
    .nullable(),
  operations: z.number().int(),
  premiereUtc: z.string().nullable(),
  derniereUtc: z.string().nullable(),
  /** La sauvegarde à laquelle la fin du journal a été comparée ; `null` : aucune ne s'y prête. */
  ancreUtc: z.string().nullable(),
  /** Combien de valeurs un effacement a ôtées, sans rompre la chaîne. */
  effacees: z.number().int(),
});

/** L'historique de tout le fichier : qui a fait quoi, quand, sur quoi. */
export const journalContract = {
  'journal.lister': requete(
    filtresDuJournalSchema.extend({
      debut: z.number().int().min(0),
      nombre: z.number().int().min(1).max(OPERATIONS_D_UNE_TRANCHE),
    }),
    z.object({ total: z.number().int(), debut: z.number().int(), lignes: z.array(ligneDuJournalSchema) }),
    ['operation'],
  ),
  /** Qui a écrit dans ce fichier, le plus actif d'abord. */
  'journal.auteurs': requete(z.object({}), z.array(z.object({ auteur: z.string(), operations: z.number().int() })), [
    'operation',
  ]),
  /** Le détail d'une opération, et ce qui permet ou empêche de la défaire. */
  'journal.operation': requete(
    z.object({ num: z.number().int().positive() }),
    operationSchema
      .extend({
        /** Depuis quelle fenêtre, sur ce poste ou un autre. */
        lieu: lieuDOperationSchema,
        objets: z.array(objetToucheSchema),
        changements: z.array(changementSchema.extend({ sur: z.string().nullable() })),
        valeurs: z.number().int(),
        /** Une phrase ; `null` : elle peut s'essayer. */
        empechement: z.string().nullable(),
        /** Ce qui a récrit depuis ce qu'elle avait écrit. */
        depuis: z.array(operationSchema.omit({ etat: true })),
        /** L'opération qu'elle défait ou refait, ou celle qui l'a défaite. */
        liee: operationSchema.omit({ etat: true }).nullable(),
      })
      .nullable(),
    ['operation'],
  ),
  /** Défait une opération ancienne, d'où qu'elle vienne, si rien ne l'a récrite depuis ; rien n'est écrit sinon. */
  'historique.annulerOperation': demande(
    z.object({ num: z.number().int().positive() }),
    z.object({ libelle: z.string() }),
  ),
  /** Vérifie toute la chaîne sur une copie, à part, et sa fin par la dernière sauvegarde. */
  'journal.verifier': demande(z.object({}), verdictDuJournalSchema),
} as const;
