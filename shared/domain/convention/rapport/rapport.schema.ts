import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative, texteFacultatif } from '../../champs.ts';
import { conformiteDeRapportSchema } from './conformite.schema.ts';
import { risqueDeRapportSchema } from './risque-de-rapport.schema.ts';

/** Le rapport d'un comité de pilotage, le bilan intermédiaire d'un exercice, le bilan final de toute la convention. */
export const genreDeRapportSchema = z.enum(['copil', 'intermediaire', 'final']);
export type GenreDeRapport = z.infer<typeof genreDeRapportSchema>;

/** Un rapport validé est figé : une modification demande une version nouvelle (D4). */
export const statutDeRapportSchema = z.enum(['projet', 'valide']);

export const avisDeCopilSchema = z.enum(['favorable', 'reserves', 'defavorable']);
export type AvisDeCopil = z.infer<typeof avisDeCopilSchema>;

/** Ce que le comité propose du solde de l'exercice : une proposition, jamais une décision de paiement (M10). */
export const soldeProposeSchema = z.enum(['verse', 'ajuste', 'suspendu']);
export type SoldePropose = z.infer<typeof soldeProposeSchema>;

const exercice = z
  .number('Écrivez une année, par exemple 2026.')
  .int('Écrivez une année, par exemple 2026.')
  .min(2000, 'Écrivez une année à partir de 2000.')
  .max(2199, 'Cette année est trop lointaine.');
const long = texteFacultatif(10_000);
const court = texteFacultatif(2_000);

/** Les textes que l'on écrit dans un rapport, section par section ; une liste s'écrit une ligne par élément. */
export const textesDeRapportSchema = z.object({
  /** 2. La phrase d'ouverture, puis une ligne par élément. */
  synthese: court,
  faits: court,
  vigilances: court,
  demandes: court,
  /** 6 et 7. Ce qu'il faut lire dans les tableaux. */
  lectureEffectifs: long,
  lectureArgent: long,
  /** 8. */
  faitsQualitatifs: long,
  partenariats: long,
  difficultes: long,
  leviers: long,
  situations: long,
  /** Bilan final : l'impact, et ce que l'on recommande d'un renouvellement. */
  impact: long,
  recommandation: long,
  /** 11. */
  avisTexte: long,
  soldeNote: court,
  avenant: court,
  /** 12. Une étape par ligne, en plus des échéances calculées. */
  etapes: court,
  /** 13. */
  deviations: long,
});
export type TextesDeRapport = z.output<typeof textesDeRapportSchema>;
export type ChampDeRapport = keyof TextesDeRapport;

/** Ce qu'il faut pour ouvrir un rapport ; la période est proposée d'après le rapport d'avant. */
export const rapportSaisiSchema = z.object({
  genre: genreDeRapportSchema,
  /** L'exercice d'un bilan intermédiaire ; `null` pour les autres. */
  exercice: exercice.nullable(),
  reunionId: idSchema.nullable(),
});
export type RapportSaisi = z.output<typeof rapportSaisiSchema>;

const reglages = z.object({
  reunionId: idSchema.nullable(),
  /** Le jour où il est présenté, quand aucune réunion ne lui est liée. */
  presenteLe: dateCivile.nullable(),
  /** Celui de la réunion, à la même borne. */
  lieu: ligneFacultative(300),
  debut: dateCivile,
  fin: dateCivile,
  donneesLe: dateCivile.nullable(),
  /** « Porteur, contrôlées par la DREETS » (I12). */
  source: ligneFacultative(200),
  avis: avisDeCopilSchema.nullable(),
  solde: soldeProposeSchema.nullable(),
  prochainLe: dateCivile.nullable(),
  /** Le porteur a remis ses observations. */
  observationsLe: dateCivile.nullable(),
  /** Les deux blocs de signature : prénom et nom, puis qualité. */
  signeEtat: ligneFacultative(120),
  qualiteEtat: ligneFacultative(200),
  signePorteur: ligneFacultative(120),
  qualitePorteur: ligneFacultative(200),
});

export const rapportPatchSchema = reglages.extend(textesDeRapportSchema.shape).partial();
export type RapportPatch = z.output<typeof rapportPatchSchema>;

/** Le commentaire de l'écart d'un indicateur (section 6) ; `indicateurId` est celui de la convention. */
export const ecartDeRapportSchema = z.object({ indicateurId: idSchema, commentaire: z.string() });
export type EcartDeRapport = z.infer<typeof ecartDeRapportSchema>;

export const rapportSchema = reglages.extend(textesDeRapportSchema.shape).extend({
  id: idSchema,
  conventionId: idSchema,
  /** Les versions d'un même rapport partagent leur série : l'identifiant de la première. */
  serieId: idSchema,
  /** Numéro de version, k, à partir de 1. */
  version: z.number().int().positive(),
  genre: genreDeRapportSchema,
  exercice: z.number().int().nullable(),
  statut: statutDeRapportSchema,
  /** Instant ISO de la validation ; `null` : projet. */
  valideLe: z.string().nullable(),
  /** SHA-256 de ce qui a été figé, en hexadécimal ; `null` : projet. */
  empreinte: z.string().nullable(),
});
export type Rapport = z.infer<typeof rapportSchema>;

/** Un rapport et ses lignes : tout ce qui y est saisi. Les sections chiffrées viennent de la convention. */
export const rapportEntierSchema = rapportSchema.extend({
  ecarts: z.array(ecartDeRapportSchema),
  /** Toutes les exigences, dans l'ordre du rapport ; ce qui n'est pas saisi est ce que le fichier sait. */
  conformites: z.array(conformiteDeRapportSchema),
  risques: z.array(risqueDeRapportSchema),
});
export type RapportEntier = z.infer<typeof rapportEntierSchema>;
