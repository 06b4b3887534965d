import { z } from 'zod';
import { dateCivile, heure } from '#shared/domain/champs.ts';

/** Lignes d'un tableau exporté : ce qu'un classeur ouvre encore sans peine. */
export const LIGNES_EXPORTEES = 50_000;
const COLONNES_EXPORTEES = 60;
/** Ce qu'une cellule d'Excel peut porter. */
export const SIGNES_PAR_CELLULE = 32_767;

/**
 * Une valeur de cellule, avec son genre : un texte, un nombre, une date civile, une heure, un montant en centimes. `null` :
 * rien. Un tableur range et additionne ce qui a un genre ; le reste n'est que du texte.
 */
export const valeurSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({ date: dateCivile }),
  z.object({ heure }),
  z.object({ centimes: z.number().int() }),
]);
export type Valeur = z.infer<typeof valeurSchema>;

/** Un tableau de l'application, tel qu'il se copie et s'exporte : des titres, des valeurs typées. */
export const tableauSchema = z.object({
  titre: z.string().min(1).max(200),
  colonnes: z.array(z.string().max(200)).min(1).max(COLONNES_EXPORTEES),
  lignes: z.array(z.array(valeurSchema).max(COLONNES_EXPORTEES)).max(LIGNES_EXPORTEES),
});
export type TableauExporte = z.infer<typeof tableauSchema>;

/** Classeur, ou texte que tout logiciel lit. */
export const formeTableauSchema = z.enum(['xlsx', 'csv']);
export type FormeTableau = z.infer<typeof formeTableauSchema>;
