import { z } from 'zod';
import type { PersonneChoisie } from '#renderer/app/personnes/ChoixPersonne.tsx';
import { personneSaisieSchema } from '#shared/domain/annuaire/personne.schema.ts';

/** Qui l'on désigne : quelqu'un de l'annuaire, une personne nouvelle, ou personne encore. */
export type Qui =
  | { readonly mode: 'connue'; readonly connue: PersonneChoisie | null }
  | { readonly mode: 'nouvelle' }
  | { readonly mode: 'vacante' };

export const PERSONNE_A_CHOISIR: Qui = { mode: 'connue', connue: null };

const MANQUE = 'Choisissez une personne, tapez son nom pour la créer, ou dites la place vacante.';

/**
 * Le schéma d'un formulaire qui désigne, d'après qui l'on désigne : ses champs d'une personne ne se vérifient que si elle
 * est nouvelle. Rend ce que le contrat attend.
 */
export function avecQui<F extends z.ZodRawShape>(champs: F, mode: Qui['mode']) {
  const personneId = z.string().nullable();
  const formes = {
    connue: z
      .object({ ...champs, personneId: personneId.refine((id) => id !== null, MANQUE) })
      .transform((reste) => ({ ...reste, personne: null })),
    nouvelle: z
      .object({ ...champs, ...personneSaisieSchema.shape })
      .transform((lu) => ({ ...lu, personneId: null, personne: personneSaisieSchema.parse(lu) })),
    vacante: z.object(champs).transform((reste) => ({ ...reste, personneId: null, personne: null })),
  };
  return formes[mode] as z.ZodType<
    z.output<z.ZodObject<F>> & {
      readonly personneId: string | null;
      readonly personne: z.output<typeof personneSaisieSchema> | null;
    }
  >;
}
