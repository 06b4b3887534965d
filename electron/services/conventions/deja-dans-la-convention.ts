import type { AppError } from '#shared/errors/app-error.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import type { Contexte } from '../contexte.ts';

/**
 * Pourquoi un organisme ou une zone ne s'ajoute pas : la convention ne le nomme qu'une fois, même sorti.
 * @param ou le champ de la saisie qui porte le refus
 * @param present le refus de celui qui y est encore
 */
export function refusDuDejaNomme(
  { depots }: Contexte,
  conventionId: string,
  { ou, nom, sortieId }: { readonly ou: 'structure' | 'code'; readonly nom: string; readonly sortieId: string | null },
  present: (nom: string) => AppError,
): AppError {
  const sortie = depots.avenants.deLaConvention(conventionId).find(({ id }) => id === sortieId);
  if (sortie === undefined) return present(nom);
  return sortie.concluLe === null
    ? avenantErrors.sortieEnProjet(ou, nom, sortie.numero)
    : avenantErrors.sortieConclue(ou, nom, sortie.numero);
}
