import { z } from 'zod';
import { dateCivile, idSchema } from '../../champs.ts';

/** Une échéance d'une convention parmi celles de toutes : ce qui est dû, par qui, où en est-on, où aller. */
export const echeanceListeeSchema = z.object({
  conventionId: idSchema,
  numero: z.string(),
  intitule: z.string(),
  porteur: z.string(),
  /** L'instance qui suit la convention ; `null` : aucune. */
  copilId: idSchema.nullable(),
  /** Codes des départements où elle agit ce jour-là. */
  departements: z.array(z.string()),
  /** Stable d'un jour à l'autre : « previsions:2025 ». */
  cle: z.string(),
  quoi: z.string(),
  qui: z.enum(['etat', 'operateur']),
  le: dateCivile,
  etat: z.enum(['fait', 'a_venir', 'proche', 'en_retard', 'suspendu']),
  faitLe: dateCivile.nullable(),
  /** Jours de retard ; 0 : à l'heure. */
  retard: z.number().int(),
  article: z.string().nullable(),
  alerte: z.enum(['J-60', 'J-30', 'J']).nullable(),
});
export type EcheanceListee = z.infer<typeof echeanceListeeSchema>;
