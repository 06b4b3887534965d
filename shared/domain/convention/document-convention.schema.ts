import { z } from 'zod';

/** Ce que l'échéancier d'une convention donne à écrire. */
export const documentDeConventionSchema = z.enum([
  'relance-previsions',
  'relance-comptes',
  'relance-compte-rendu',
  'relance-bilan',
  'avenant',
  'avenant-general',
  'versement',
  'resiliation',
  'visite',
  'lettre-de-controle',
  'suite-de-controle',
]);
export type DocumentDeConvention = z.infer<typeof documentDeConventionSchema>;
