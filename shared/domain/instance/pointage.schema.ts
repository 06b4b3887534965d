import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';

/** Les listes de contrôle : ce que dit le règlement intérieur, ce qu'on occulte, qui reçoit un audit. */
export const listePointageSchema = z.enum([
  'reglement_interieur',
  'plan_iae',
  'occultations',
  'audit_destinataires',
  'rapport_destinataires',
]);
export type ListePointage = z.infer<typeof listePointageSchema>;

/** Une case cochée d'une liste de contrôle, à une date. */
export const pointageSchema = z.object({
  id: idSchema,
  /** Ce que contrôle la liste : un acte, une version de procès-verbal, un audit. */
  objetId: idSchema,
  liste: listePointageSchema,
  cle: z.string(),
  le: dateCivile,
  note: z.string().nullable(),
});
export type Pointage = z.infer<typeof pointageSchema>;
