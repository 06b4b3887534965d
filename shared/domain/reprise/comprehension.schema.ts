import { z } from 'zod';
import { idSchema } from '../champs.ts';
import { LIMITES } from './classeur.schema.ts';

const rang = z.int().nonnegative().max(LIMITES.lignes);
const colonne = z.int().nonnegative().max(LIMITES.colonnes);

/** Ce que la personne a décidé ; rien n'est écrit tant qu'elle ne reprend pas. Rangs à partir de zéro. */
export const choixSchema = z.object({
  feuille: z.int().nonnegative().max(1000),
  /** Ligne des titres ; `null` : il n'y en a pas ; absent : la deviner. */
  titres: rang.nullable().optional(),
  /** Champ de chaque colonne décidée ; `null` : laisser cette colonne. */
  colonnes: z.array(z.object({ colonne, champ: z.string().max(60).nullable() })).max(LIMITES.colonnes),
  /** Cellules récrites. */
  corrections: z.array(z.object({ ligne: rang, colonne, texte: z.string().max(LIMITES.signesParCellule) })).max(20_000),
  /** Lignes laissées de côté, et lignes reprises malgré la machine. */
  ecartees: z.array(rang).max(LIMITES.lignes),
  gardees: z.array(rang).max(LIMITES.lignes),
  /** Lignes qui ne sont pas la personne que la base connaît : elles entrent à neuf. */
  distinctes: z.array(rang).max(LIMITES.lignes),
  /** Où vont les lignes, quand ce n'est pas tout le fichier : une feuille de route, un contrat de ville. */
  vers: idSchema.optional(),
  /** L'année des lignes qui ne la disent pas, dans une programmation annuelle. */
  annee: z.int().min(2000).max(2199).optional(),
});
export type Choix = z.infer<typeof choixSchema>;

export const CHOIX_NEUFS: Choix = {
  feuille: 0,
  colonnes: [],
  corrections: [],
  ecartees: [],
  gardees: [],
  distinctes: [],
};

export const colonneCompriseSchema = z.object({
  colonne: z.int(),
  /** Ce que dit la ligne des titres, double titre compris. */
  titre: z.string(),
  champ: z.string().nullable(),
  /** D'où on le tient ; `null` : la colonne est laissée. */
  tient: z.enum(['titre', 'contenu', 'memoire', 'choix']).nullable(),
});
export type ColonneComprise = z.infer<typeof colonneCompriseSchema>;

export const propositionSchema = z.object({ libelle: z.string(), texte: z.string() });

/** Ce qu'il y a à regarder, à sa cellule ; `colonne` nulle : la ligne entière. */
export const remarqueSchema = z.object({
  ligne: z.int(),
  colonne: z.int().nullable(),
  gravite: z.enum(['refus', 'avis']),
  phrase: z.string(),
  propositions: z.array(propositionSchema),
});
export type Remarque = z.infer<typeof remarqueSchema>;

/** `entre` : telle quelle ; `revoir` : refusée tant qu'on ne la corrige pas ; `cote` : laissée, avec sa raison. */
export const sortSchema = z.enum(['entre', 'revoir', 'cote']);

export const ligneCompriseSchema = z.object({
  ligne: z.int(),
  sort: sortSchema,
  raison: z.string().nullable(),
  valeurs: z.record(z.string(), z.string().nullable()),
  /** Ce que la base connaît déjà et que cette ligne complète. */
  connue: z.object({ id: idSchema, libelle: z.string() }).nullable(),
});
export type LigneComprise = z.infer<typeof ligneCompriseSchema>;

/** Un tableau compris : chaque ligne a un sort et, si elle n'entre pas, sa raison. */
export interface Comprehension {
  readonly titres: number | null;
  readonly colonnes: readonly ColonneComprise[];
  readonly lignes: readonly LigneComprise[];
  readonly remarques: readonly Remarque[];
}
