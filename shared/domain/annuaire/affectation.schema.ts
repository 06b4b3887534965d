import { z } from 'zod';
import { courriel, dateCivile, idSchema, ligneFacultative } from '../champs.ts';

const poste = { fonction: ligneFacultative(300), structure: ligneFacultative(300) };
const PHRASE_SANS_POSTE = 'Indiquez la fonction ou la structure.';

/** Une autre affectation que celle de la fiche : passée, ou tenue en même temps. */
export const affectationSchema = z.object({
  id: idSchema,
  fonction: z.string().nullable(),
  structure: z.string().nullable(),
  structureId: idSchema.nullable(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
});
export type AffectationVue = z.infer<typeof affectationSchema>;

const ditUnPoste = ({ fonction, structure }: { fonction: string | null; structure: string | null }): boolean =>
  fonction !== null || structure !== null;
const sansPoste = { path: ['fonction'], message: PHRASE_SANS_POSTE };

export const affectationSaisieSchema = z
  .object({ ...poste, debut: dateCivile.nullable(), fin: dateCivile.nullable() })
  .refine(ditUnPoste, sansPoste)
  .refine(({ debut, fin }) => debut === null || fin === null || fin >= debut, {
    path: ['fin'],
    message: 'Elle ne peut pas finir avant d’avoir commencé.',
  });

/** Ce qui se change d'une affectation. */
export const affectationPatchSchema = z
  .object({ ...poste, debut: dateCivile.nullable(), fin: dateCivile.nullable() })
  .partial();

/** Le nouveau poste : il prend la fiche, l'ancien devient une affectation passée. */
export const changementDePosteSchema = z
  .object({ le: dateCivile, ...poste, courriel, telephone: ligneFacultative(40) })
  .refine(ditUnPoste, sansPoste);
