import { z } from 'zod';
import { composer } from '#shared/dates/date-civile.ts';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { estUnJourDeLAnnee } from './controle/parametre.rules.ts';
import { idEmetteurSchema } from '../service/emetteur.schema.ts';
import { montantSchema } from '../feuille-de-route/fiche.schema.ts';

export const genreDeConventionSchema = z.enum(['o2r', 'politique_ville', 'eq2030', 'objectifs']);
export type GenreDeConvention = z.infer<typeof genreDeConventionSchema>;

export const baseSiegSchema = z.enum(['decision_2012', 'decision_2025', 'minimis', 'autre']);
export type BaseSieg = z.infer<typeof baseSiegSchema>;
export const modeIndirectSchema = z.enum(['forfait', 'cle']);
export type ModeIndirect = z.infer<typeof modeIndirectSchema>;

const personnes = z
  .number('Écrivez un nombre de personnes, par exemple 240.')
  .int('Écrivez un nombre entier de personnes.')
  .min(0, 'Un nombre de personnes ne peut pas être négatif.')
  .max(10_000_000, 'Ce nombre dépasse dix millions de personnes. Vérifiez-le.')
  .nullable();
const taux = z
  .number('Écrivez un taux, par exemple 10 %.')
  .int('Écrivez un taux à deux décimales au plus.')
  .min(0, 'Un taux ne peut pas être négatif.')
  .max(10_000, 'Un taux ne dépasse pas 100 %.');
const jourAvance = z
  .number('Écrivez un jour et un mois, par exemple 31/03.')
  .refine(estUnJourDeLAnnee, 'Ce jour n’existe pas : écrivez 31/03.');
const MOIS_ET_JOUR = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const cloture = z
  .string()
  .regex(MOIS_ET_JOUR, 'Le jour de clôture des comptes : 31/12, 31/08.')
  .refine(
    // Ce qui n'a pas la forme d'un jour est déjà refusé ; 2028 a un 29 février.
    (jour) =>
      !MOIS_ET_JOUR.test(jour) || composer(2028, Number(jour.slice(0, 2)), Number(jour.slice(3))).endsWith(jour),
    'Ce jour n’existe pas.',
  );

const copilParAnSchema = z
  .number('Écrivez un nombre de réunions par an, par exemple 2.')
  .int('Écrivez un nombre entier de réunions.')
  .min(1, 'Une réunion par an au moins ; laissez vide si la convention ne le dit pas.')
  .max(12, 'Douze réunions par an au plus.')
  .nullable();

/** Ce qu'il faut pour ouvrir une convention : le reste se complète ensuite (C1). */
export const conventionSaisieSchema = z.object({
  genre: genreDeConventionSchema,
  numero: ligne('Donnez son numéro : « O2R 68-2024-01 ».', 60),
  intitule: ligne('Donnez le nom du projet : « Passerelles Sud-Alsace ».', 200),
  porteur: ligne('Choisissez l’organisme qui la porte.', 300),
  debut: dateCivile,
  fin: dateCivile,
  motifDuree: ligneFacultative(500),
});
export type ConventionSaisie = z.output<typeof conventionSaisieSchema>;

export const conventionPatchSchema = conventionSaisieSchema
  .omit({ genre: true })
  .extend({
    autorite: ligneFacultative(200),
    publics: texteFacultatif(1_000),
    engagementJuridique: ligneFacultative(60),
    tiersChorus: ligneFacultative(60),
    baseSieg: baseSiegSchema.nullable(),
    baseSiegAutre: ligneFacultative(200),
    voletReperage: z.boolean(),
    voletRemobilisation: z.boolean(),
    voletAccompagnement: z.boolean(),
    voletCoordination: z.boolean(),
    coutTotal: montantSchema,
    montant: montantSchema,
    beneficiaires: personnes,
    beneficiairesParEtp: z
      .number('Écrivez un nombre, par exemple 24,5.')
      .min(0, 'Un nombre de personnes ne peut pas être négatif.')
      .max(100_000)
      .nullable(),
    modeIndirect: modeIndirectSchema.nullable(),
    /** Points de base : 1 500 vaut 15 %. */
    tauxIndirect: z
      .number('Écrivez un taux, par exemple 15 %.')
      .int('Écrivez un taux à deux décimales au plus.')
      .min(0, 'Un taux ne peut pas être négatif.')
      .max(10_000, 'Un taux ne dépasse pas 100 %.')
      .nullable(),
    cleIndirecte: ligneFacultative(500),
    clauseReport: z.boolean(),
    cloture,
    clauseCompteRendu: z.boolean(),
    clauseBilan: z.boolean(),
    clauseAvance: z.boolean(),
    prefetDeRegion: z.boolean(),
    amiReference: ligneFacultative(200),
    demandeLe: dateCivile.nullable(),
    representantDit: z.boolean(),
    piecesDerniereAnnee: z.boolean(),
    voletsExiges: z.boolean(),
    motifVolets: ligneFacultative(500),
    minimumAnnuel: montantSchema,
    copilParAn: copilParAnSchema,
    seuilEcart: taux,
    plafondAvance: taux,
    jourAvance,
    note: texteFacultatif(5_000),
  })
  .partial();
export type ConventionPatch = z.output<typeof conventionPatchSchema>;

/** Ce que l'on écrit d'un statut : un fait daté ; en cours et échue se lisent des dates (C9). */
export const statutEcritSchema = z.enum(['projet', 'instruction', 'a_signer', 'signee', 'cloturee', 'resiliee']);
export type StatutEcrit = z.infer<typeof statutEcritSchema>;

export const changementDeStatutSchema = z.object({
  vers: statutEcritSchema,
  le: dateCivile,
  motif: ligneFacultative(500),
});
export type ChangementDeStatut = z.output<typeof changementDeStatutSchema>;

export const conventionSchema = z.object({
  id: idSchema,
  genre: genreDeConventionSchema,
  numero: z.string(),
  intitule: z.string(),
  porteurId: idSchema,
  porteur: z.string(),
  debut: dateCivile,
  fin: dateCivile,
  motifDuree: z.string().nullable(),
  /** Instruction ouverte, acte mis à la signature : `null`, ou fait ailleurs. */
  instructionLe: dateCivile.nullable(),
  aSignerLe: dateCivile.nullable(),
  signeeLe: dateCivile.nullable(),
  clotureeLe: dateCivile.nullable(),
  resilieeLe: dateCivile.nullable(),
  statutMotif: z.string().nullable(),
  autorite: z.string().nullable(),
  /** Les publics visés (D. 5316-3, 1° d). */
  publics: z.string().nullable(),
  /** Numéros de Chorus, en texte. */
  engagementJuridique: z.string().nullable(),
  tiersChorus: z.string().nullable(),
  baseSieg: baseSiegSchema.nullable(),
  baseSiegAutre: z.string().nullable(),
  voletReperage: z.boolean(),
  voletRemobilisation: z.boolean(),
  voletAccompagnement: z.boolean(),
  voletCoordination: z.boolean(),
  coutTotal: z.number().nullable(),
  montant: z.number().nullable(),
  beneficiaires: z.number().int().nullable(),
  beneficiairesParEtp: z.number().nullable(),
  modeIndirect: modeIndirectSchema.nullable(),
  tauxIndirect: z.number().int().nullable(),
  cleIndirecte: z.string().nullable(),
  clauseReport: z.boolean(),
  /** « 12-31 ». */
  cloture: z.string(),
  /** Compte rendu financier six mois après la clôture (E1). */
  clauseCompteRendu: z.boolean(),
  /** Bilan d'ensemble trois mois avant le terme (E2). */
  clauseBilan: z.boolean(),
  /** Rappel de l'avance au 31 mars (E4) ; jamais d'une O2R. */
  clauseAvance: z.boolean(),
  /** Les pièces du 31 décembre sont attendues la dernière année aussi (O-16, lecture réglée). */
  piecesDerniereAnnee: z.boolean(),
  prefetDeRegion: z.boolean(),
  /** L'appel à manifestation d'intérêt dont elle vient (D. 5316-2). */
  amiReference: z.string().nullable(),
  demandeLe: dateCivile.nullable(),
  /** La convention dit le représentant légal de chaque organisme. */
  representantDit: z.boolean(),
  /** L'appel régional exige les volets 1 et 4 (C3). */
  voletsExiges: z.boolean(),
  motifVolets: z.string().nullable(),
  /** Centimes par an ; `null` : l'appel n'en fixe pas (C5). */
  minimumAnnuel: z.number().nullable(),
  /** L'instance qui la suit ; `null` : aucune. */
  copilId: idSchema.nullable(),
  /** Réunions par an que la convention prévoit ; `null` : elle ne le dit pas. */
  copilParAn: z.number().int().nullable(),
  /** `null` : l'émetteur du fichier. */
  emetteurId: idEmetteurSchema.nullable(),
  /** `null` : qui signe d'habitude pour cet émetteur. */
  signataireId: idSchema.nullable(),
  /** Points de base : 1 000 vaut 10 %. L'écart d'une ligne de compte à commenter (M4). */
  seuilEcart: z.number().int(),
  /** Points de base du montant annuel, hors O2R (M11). */
  plafondAvance: z.number().int(),
  /** 331 : le 31 mars (E4). */
  jourAvance: z.number().int(),
  note: z.string().nullable(),
});
export type Convention = z.infer<typeof conventionSchema>;
