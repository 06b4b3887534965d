import { z } from 'zod';
import { suiteDEvaluationSchema } from './risque.schema.ts';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

export const etatFicheSchema = z.enum(['a_venir', 'en_cours', 'bloquee', 'en_pause', 'terminee', 'abandonnee']);
export type EtatFiche = z.infer<typeof etatFicheSchema>;

export const prioriteSchema = z.enum(['haute', 'moyenne', 'basse']);
export type Priorite = z.infer<typeof prioriteSchema>;

/**
 * D'où vient l'argent (R-102) : le droit commun de l'État, les crédits spécifiques (P147), une collectivité, l'Europe, le
 * privé ; « à préciser » tant que rien ne le dit, ce qui n'est d'aucune part.
 */
export const origineSchema = z.enum(['droit_commun', 'p147', 'collectivite', 'europeen', 'prive', 'a_preciser']);
export type Origine = z.infer<typeof origineSchema>;
export const origineDiteSchema = origineSchema.exclude(['a_preciser']);
export type OrigineDite = z.infer<typeof origineDiteSchema>;

/** Les actions du programme 147. */
export const actionP147Schema = z.enum(['01', '02', '03', '04']);

/** Un pilote : une personne de l'annuaire, une structure, ou la personne dans sa structure. */
export const piloteSchema = z.object({ personneId: idSchema.nullable(), structure: ligneFacultative(300) });

/** Ce qu'il faut pour ouvrir une fiche : deux champs. */
export const ficheSaisieSchema = z.object({
  intitule: ligne('Donnez un intitulé à l’action.'),
  pilote: piloteSchema,
});

export const fichePatchSchema = z
  .object({
    intitule: ligne('Donnez un intitulé à l’action.'),
    constat: texteFacultatif(20_000),
    contenu: texteFacultatif(20_000),
    horsQpv: z.boolean(),
    debut: dateCivile.nullable(),
    fin: dateCivile.nullable(),
    priorite: prioriteSchema.nullable(),
    etat: etatFicheSchema,
    etatMotif: ligneFacultative(500),
    etatDepuis: dateCivile.nullable(),
    prochaineEtape: ligneFacultative(500),
    /** Qui a droit à quelque chose et ne le demande pas : ce que l'on en constate. */
    nonRecours: texteFacultatif(20_000),
    evaluationMethode: ligneFacultative(500),
    evaluationLe: dateCivile.nullable(),
    evaluationConclusion: texteFacultatif(20_000),
    evaluationSuite: suiteDEvaluationSchema.nullable(),
  })
  .partial();
export type FichePatch = z.output<typeof fichePatchSchema>;

export const ficheSchema = z.object({
  id: idSchema,
  intitule: z.string(),
  piloteId: idSchema.nullable(),
  pilote: z.string().nullable(),
  structurePiloteId: idSchema.nullable(),
  structurePilote: z.string().nullable(),
  constat: z.string().nullable(),
  contenu: z.string().nullable(),
  horsQpv: z.boolean(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  priorite: prioriteSchema.nullable(),
  etat: etatFicheSchema,
  etatMotif: z.string().nullable(),
  /** Depuis quand elle est dans cet état. */
  etatDepuis: dateCivile.nullable(),
  prochaineEtape: z.string().nullable(),
  nonRecours: z.string().nullable(),
  evaluationMethode: z.string().nullable(),
  evaluationLe: dateCivile.nullable(),
  evaluationConclusion: z.string().nullable(),
  evaluationSuite: suiteDEvaluationSchema.nullable(),
  /** La fiche qui la continue dans une autre feuille de route ; `null` : elle n'est pas reportée. */
  reporteeVersId: idSchema.nullable(),
});
export type Fiche = z.infer<typeof ficheSchema>;

export const etapeSchema = z.object({
  id: idSchema,
  rang: z.number().int(),
  intitule: z.string(),
  note: z.string().nullable(),
  echeance: dateCivile.nullable(),
  faiteLe: dateCivile.nullable(),
  /** La sous-action où elle se range ; `null` : la fiche elle-même. */
  sousActionId: idSchema.nullable(),
});
export type Etape = z.infer<typeof etapeSchema>;

export const etapeSaisieSchema = z.object({
  intitule: ligne('Dites ce qu’est cette étape.'),
  note: ligneFacultative(500),
  echeance: dateCivile.nullable(),
});
export const etapePatchSchema = etapeSaisieSchema
  .extend({ faiteLe: dateCivile.nullable(), sousActionId: idSchema.nullable() })
  .partial();

/** Montant en centimes ; `null` : pas encore connu, ce qui n'est pas zéro. */
export const montantSchema = z
  .number('Écrivez un montant, par exemple 12 300,50.')
  .int('Écrivez le montant au centime près, par exemple 12 300,50.')
  .min(0, 'Un montant ne peut pas être négatif.')
  .max(1_000_000_000_000, 'Ce montant dépasse dix milliards d’euros. Vérifiez-le.')
  .nullable();

export const financementSaisieSchema = z.object({
  annee: z.number('Indiquez une année, par exemple 2026.').int().min(2000).max(2199),
  financeur: ligne('Dites qui finance.', 200),
  origine: origineSchema,
  actionP147: actionP147Schema.nullable(),
  dauphin: ligneFacultative(60),
  pluriannuel: z.boolean(),
  demande: montantSchema,
  accorde: montantSchema,
  paye: montantSchema,
});
export type FinancementSaisi = z.output<typeof financementSaisieSchema>;
export const financementPatchSchema = financementSaisieSchema.partial();

export const financementSchema = financementSaisieSchema.extend({ id: idSchema, rang: z.number().int() });
export type Financement = z.output<typeof financementSchema>;

export const genreDeMotSchema = z.enum(['public', 'apport']);
export type GenreDeMot = z.infer<typeof genreDeMotSchema>;
