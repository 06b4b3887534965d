import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texte, texteFacultatif } from '../../champs.ts';
import { montantSchema } from '../../feuille-de-route/fiche.schema.ts';

/** La position définitive sur un constat, après la réponse de l'organisme. */
export const positionSchema = z.enum(['maintenu', 'leve']);
export type Position = z.infer<typeof positionSchema>;

/** Une lettre de contrôle ; le délai est en jours, à compter de l'envoi. */
export const lettreSaisieSchema = z.object({
  objet: ligne('Dites sur quoi porte le contrôle : « Comptes 2025 ».', 200),
  delai: z
    .number('Écrivez un nombre de jours, par exemple 30.')
    .int('Écrivez un nombre entier de jours.')
    .min(1, 'Laissez au moins un jour pour répondre.')
    .max(365, 'Un an au plus.'),
});
export const lettrePatchSchema = lettreSaisieSchema
  .extend({
    envoyeeLe: dateCivile.nullable(),
    mode: ligneFacultative(200),
    reponseLe: dateCivile.nullable(),
    reponse: texteFacultatif(20_000),
    reponsePieces: ligneFacultative(1_000),
    closeLe: dateCivile.nullable(),
  })
  .partial();

/** Ce qu'un constat tient au plus, en signes. */
export const CONSTAT_AU_PLUS = 2_000;

/** Un constat de la lettre : ce qu'il écarte (centimes), ce que l'organisme répond, ce que l'on en garde. */
export const pointDeLettreSaisiSchema = z.object({
  constat: texte('Écrivez le constat.', CONSTAT_AU_PLUS),
  ecarte: montantSchema,
});
export const pointDeLettrePatchSchema = pointDeLettreSaisiSchema
  .extend({
    reponse: texteFacultatif(2_000),
    position: positionSchema.nullable(),
    motif: texteFacultatif(2_000),
  })
  .partial();
export const pointDeLettreSchema = pointDeLettrePatchSchema.required().extend({ id: idSchema });
export type PointDeLettre = z.output<typeof pointDeLettreSchema>;

export const lettreDeControleSchema = lettrePatchSchema.required().extend({
  id: idSchema,
  /** La visite dont elle part ; `null` : d'un contrôle sur pièces. */
  visiteId: idSchema.nullable(),
  points: z.array(pointDeLettreSchema),
});
export type LettreDeControle = z.output<typeof lettreDeControleSchema>;
