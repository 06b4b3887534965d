import { z } from 'zod';
import { idSchema } from '../champs.ts';
import { typeStructureSchema } from './structure.schema.ts';

/** Les vues de l'annuaire, puis celles de la vérification annuelle (A7). Qui n'exerce plus n'est que dans « anciens ». */
export const vueSchema = z.enum([
  'toutes',
  'siegent',
  'sansCourriel',
  'aRevoir',
  'anciens',
  'aVerifier',
  'demandees',
  'aVerifierSansCourriel',
]);
export type Vue = z.infer<typeof vueSchema>;

/** Ce dont une liste de personnes se compose ; `null` : sans égard. Tous à la fois. */
export const criteresSchema = z.object({
  /** Nom, prénom, fonction ou structure : chaque mot tapé commence l'un des leurs. */
  texte: z.string().max(200).default(''),
  /** Département où la placent sa structure, ses sièges ou ses désignations. */
  departement: z.string().max(3).nullable().default(null),
  /** Instance où elle siège aujourd'hui. */
  instance: idSchema.nullable().default(null),
  /** Genre de désignation qu'elle porte aujourd'hui. */
  designation: z.string().max(60).nullable().default(null),
  structure: typeStructureSchema.nullable().default(null),
});
export type Criteres = z.infer<typeof criteresSchema>;

/** Une liste de personnes : ses critères, et la vue que l'on en montre. */
export const listeSchema = criteresSchema.extend({ vue: vueSchema.default('toutes') });
export type ListeDePersonnes = z.infer<typeof listeSchema>;

/** Personnes que l'on peut désigner une à une. */
const CHOISIES_AU_PLUS = 20_000;

/** De qui l'on parle : les personnes choisies, ou toutes celles d'une liste, sauf quelques-unes ; la liste ne voyage pas. */
export const choixDePersonnesSchema = z.union([
  z.object({ ids: z.array(idSchema).min(1).max(CHOISIES_AU_PLUS) }),
  z.object({ liste: listeSchema, sauf: z.array(idSchema).max(CHOISIES_AU_PLUS).default([]) }),
]);
export type ChoixDePersonnes = z.input<typeof choixDePersonnesSchema>;
export type ChoixLu = z.output<typeof choixDePersonnesSchema>;

export const colonneDeTriSchema = z.enum([
  'nom',
  'fonction',
  'structure',
  'sieges',
  'aRevoir',
  'verifieLe',
  'solliciteeLe',
]);

export const triDePersonnesSchema = z.object({
  colonne: colonneDeTriSchema,
  sens: z.enum(['montant', 'descendant']),
});
export type TriDePersonnes = z.infer<typeof triDePersonnesSchema>;
