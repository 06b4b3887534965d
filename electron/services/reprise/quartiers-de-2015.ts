import type { RemarqueDeChamp } from '#shared/domain/reprise/cible.types.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { QuartierDe2015, QuartiersLus } from './quartiers-ecrits.ts';

/** Ce qu'un code de 2015 devient, ou pourquoi il ne se traduit pas. */
export function direDe2015({ ancien, nouveaux, connu }: QuartierDe2015): string {
  const suite = enumerer(nouveaux.map(({ libelle, code }) => `${libelle} (${code})`));
  if (nouveaux.length === 1)
    return `« ${ancien} » est un code de 2015 : d’après la table de passage, ${suite} le suit. Vérifiez.`;
  if (nouveaux.length > 1)
    return `« ${ancien} » est un code de 2015 : d’après la table de passage, ${suite} le suivent, et tous sont visés. Vérifiez.`;
  return connu
    ? `« ${ancien} » est un quartier de 2015 que rien ne suit en 2024, d’après la table de passage.`
    : `« ${ancien} » est un code de 2015 : reprenez la table de passage de 2015 à 2024 pour le traduire, ou écrivez le code de 2024.`;
}

/** Ce qu'il y a à regarder des codes d'une cellule, inconnus ou de 2015 : traduits ou gardés tels quels, ils se disent. */
export const remarquesDesCodes = (
  { de2015, codesInconnus }: QuartiersLus,
  ecrits: string | null,
): readonly RemarqueDeChamp[] => [
  ...codesInconnus.map(
    (code): RemarqueDeChamp => ({
      champ: 'quartiers',
      gravite: 'avis',
      phrase: `« ${code} » n’est pas au référentiel des quartiers : il est gardé tel quel, à vérifier.`,
    }),
  ),
  ...de2015.map(
    (un): RemarqueDeChamp => ({
      champ: 'quartiers',
      gravite: 'avis',
      phrase: un.nouveaux.length === 0 ? `${direDe2015(un)} Il est gardé tel quel.` : direDe2015(un),
      propositions: un.nouveaux.map(({ code, libelle }) => ({
        libelle: `Écrire ${code} ${libelle}`,
        texte: (ecrits ?? '').replace(new RegExp(un.ancien, 'iu'), code),
      })),
    }),
  ),
];
