import { z } from 'zod';
import { CONTENU_DE_LA_CONVENTION, POINTS_DU_MANDAT } from '../contenu-convention.data.ts';

export const listeDePointageSchema = z.enum(['contenu', 'mandat']);
export type ListeDePointage = z.infer<typeof listeDePointageSchema>;

const CLES: Readonly<Record<ListeDePointage, readonly string[]>> = {
  contenu: CONTENU_DE_LA_CONVENTION.map(({ cle }) => cle),
  mandat: POINTS_DU_MANDAT.map(({ cle }) => cle),
};

/** Une case d'une liste : ce que dit la convention (D. 5316-3), ou le mandat (C8). */
export const pointageSchema = z
  .object({ liste: listeDePointageSchema, cle: z.string().max(20) })
  .refine(({ liste, cle }) => CLES[liste].includes(cle), 'Cette ligne n’est pas dans la liste.');
export type PointageDeConvention = z.infer<typeof pointageSchema>;
