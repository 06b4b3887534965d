import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '../champs.ts';

/** Ce qu'une relecture dit d'un modèle : ce qui empêche de l'employer, ou ce qui surprendra. */
export const remarqueSchema = z.object({
  gravite: z.enum(['bloque', 'attention']),
  /** Début du paragraphe où c'est ; vide : le modèle entier. */
  ou: z.string(),
  phrase: z.string(),
});
export type Remarque = z.infer<typeof remarqueSchema>;

/** Un modèle Word du service : pour quel document, et s'il s'emploie d'office. */
export const modeleSchema = z.object({
  id: idSchema,
  /** Le document qu'il met en forme : « proces-verbal », « arrete-composition ». */
  genre: z.string(),
  nom: z.string(),
  pieceId: idSchema,
  /** S'emploie pour ce document sans qu'on le choisisse. */
  parDefaut: z.boolean(),
  deposeLe: dateCivile,
});
export type Modele = z.infer<typeof modeleSchema>;

export const nomDeModele = ligne('Donnez un nom à ce modèle.', 120);

/** Un champ que les modèles d'un document connaissent : comment l'écrire, ce qu'il vaut, un exemple. */
export const champConnuSchema = z.object({
  /** La liste où il s'écrit : « points », « points › decisions » ; `null` partout. */
  dans: z.string().nullable(),
  /** « {reunion.lieu} », « {#points} … {/points} », « {@bloc.presents} ». */
  ecriture: z.string(),
  genre: z.enum(['texte', 'condition', 'liste', 'bloc']),
  exemple: z.string(),
});
export type ChampConnu = z.infer<typeof champConnuSchema>;

/** Le modèle du service ; `null` : la charte de l'application ; absent : celui que le document emploie d'office. */
export const modeleId = idSchema.nullable().optional();
