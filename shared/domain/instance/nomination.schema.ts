import { z } from 'zod';
import { mandatSchema } from '../annuaire/personne.schema.ts';
import { dateCivile } from '../champs.ts';
import { categorieSchema } from './instance.schema.ts';

/** À quel titre siège un membre : sa fonction, son mandat d'élu, ou sa compétence (R. 133-3). */
export const titreDuMembreSchema = z.enum(['fonction', 'elu', 'qualifie']);
export type TitreDuMembre = z.infer<typeof titreDuMembreSchema>;

/** D'où vient une nomination : qui l'a proposée, quel arrêté l'a prononcée. */
export const nominationSchema = z.object({
  proposePar: z.string().nullable(),
  proposeLe: dateCivile.nullable(),
  /** Consultation du président du réseau régional, pour les 8° et 9° d'un comité départemental. */
  consulteLe: dateCivile.nullable(),
  /** Numéro et date de l'arrêté de nomination. */
  arrete: z.string().nullable(),
  arreteLe: dateCivile.nullable(),
  titre: titreDuMembreSchema.nullable(),
  /** L'assemblée dont le membre est élu : « conseil municipal de Thann ». */
  assemblee: z.string().nullable(),
});
export type Nomination = z.infer<typeof nominationSchema>;

/** Un mandat et ce qui le fonde. */
export const mandatCompletSchema = mandatSchema.extend(nominationSchema.shape);
export type MandatComplet = z.infer<typeof mandatCompletSchema>;

/** Le nombre de membres d'une catégorie, que fixe l'arrêté. */
export const nombreFixeSchema = z.object({ categorie: categorieSchema, nombre: z.number().int() });
export type NombreFixe = z.infer<typeof nombreFixeSchema>;
