import { z } from 'zod';

/** Les blocs d'une fiche action dont une feuille de route peut se passer ; les autres sont toujours proposés. */
export const blocFacultatifSchema = z.enum([
  'freins',
  'nonRecours',
  'apports',
  'dispositifs',
  'financement',
  'sousActions',
  'risques',
  'evaluation',
]);
export type BlocFacultatif = z.infer<typeof blocFacultatifSchema>;

export const blocFacultatifLibelle: Readonly<Record<BlocFacultatif, string>> = {
  freins: 'Freins levés',
  nonRecours: 'Non-recours',
  apports: 'Apports de la politique de la ville',
  dispositifs: 'Dispositifs',
  financement: 'Plan de financement',
  sousActions: 'Sous-actions',
  risques: 'Risques',
  evaluation: 'Évaluation',
};
