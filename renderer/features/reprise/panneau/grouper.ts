import type { Remarque } from '#shared/domain/reprise/comprehension.schema.ts';

/** À partir de là, la même remarque dans la même colonne se règle d'un geste. */
const EN_GROUPE = 4;

export interface GroupeDeRemarques {
  readonly cle: string;
  readonly phrase: string;
  readonly colonne: number | null;
  readonly remarques: readonly Remarque[];
}

/** Les mêmes remarques d'une même colonne ensemble, quand elles sont nombreuses ; les autres chacune à sa place. */
export function grouper(remarques: readonly Remarque[]): readonly GroupeDeRemarques[] {
  const parCle = new Map<string, Remarque[]>();
  for (const remarque of remarques) {
    const cle = `${remarque.colonne ?? ''} ${remarque.phrase}`;
    const pareilles = parCle.get(cle);
    if (pareilles === undefined) parCle.set(cle, [remarque]);
    else pareilles.push(remarque);
  }
  const faits = new Set<string>();
  return remarques.flatMap((remarque): readonly GroupeDeRemarques[] => {
    const { colonne, phrase, ligne } = remarque;
    const cle = `${colonne ?? ''} ${phrase}`;
    const pareilles = parCle.get(cle) ?? [];
    if (pareilles.length < EN_GROUPE) return [{ cle: `${ligne} ${cle}`, phrase, colonne, remarques: [remarque] }];
    if (faits.has(cle)) return [];
    faits.add(cle);
    return [{ cle, phrase, colonne, remarques: pareilles }];
  });
}

/** Ce que récrirait la première proposition de chacune ; `null` : l'une d'elles n'en a pas, ou n'a pas de cellule. */
export function propositionsDe(remarques: readonly Remarque[]) {
  const ecritures = remarques.flatMap(({ ligne, colonne, propositions: [premiere] }) =>
    colonne === null || premiere === undefined ? [] : [{ ligne, colonne, texte: premiere.texte }],
  );
  return ecritures.length === remarques.length ? ecritures : null;
}
