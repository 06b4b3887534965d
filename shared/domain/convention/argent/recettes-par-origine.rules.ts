import { sommeDe } from './centimes.rules.ts';
import { origineDeRecetteLibelle } from './compte.labels.ts';
import type { LigneEcrite } from './compte.schema.ts';
import { estRecette, realiseDe } from './comptes.rules.ts';

/** Ce qu'une origine apporte à un exercice ; centimes. */
export interface RecetteDOrigine {
  readonly cle: string;
  readonly nom: string;
  readonly montant: number;
  /** Dont cofinancements des mêmes coûts (D. 5316-7). */
  readonly cofinancements: number;
}

const SANS_ORIGINE = 'Origine à dire';

/** Les recettes à déduire d'un exercice, origine par origine (M13), dans l'ordre où on les cherche ; celles dont elle n'est pas dite à la fin. */
export function recettesParOrigine(lignes: readonly LigneEcrite[]): readonly RecetteDOrigine[] {
  const parOrigine = Map.groupBy(
    lignes.filter((une) => estRecette(une) && realiseDe(une) !== null),
    ({ origine }): string => origine ?? 'inconnue',
  );
  const noms: Readonly<Record<string, string>> = { ...origineDeRecetteLibelle, inconnue: SANS_ORIGINE };
  const valoir = (siennes: readonly LigneEcrite[]) => sommeDe(siennes.map((une) => realiseDe(une) ?? 0));
  return Object.entries(noms).flatMap(([cle, nom]) => {
    const siennes = parOrigine.get(cle) ?? [];
    return siennes.length === 0
      ? []
      : [
          {
            cle,
            nom,
            montant: valoir(siennes),
            cofinancements: valoir(siennes.filter(({ recette }) => recette === 'cofinancement')),
          },
        ];
  });
}
