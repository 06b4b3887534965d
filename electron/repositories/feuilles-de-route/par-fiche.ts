import type { Database } from 'better-sqlite3';

/** Ce que porte une fiche action ; `des` le lit pour plusieurs en une seule requête, et rend de quoi servir chacune. */
export interface LectureParFiche<L> {
  (ficheId: string): L[];
  readonly des: (ficheIds: readonly string[]) => (ficheId: string) => L[];
}

/** Les fiches demandées, telles qu'une requête les attend : un tableau JSON d'identifiants. */
export const DES_FICHES = '(SELECT value FROM json_each(?))';

/** D'une lecture de plusieurs fiches, celle d'une seule aussi. */
export const aussiUneSeule = <L>(des: LectureParFiche<L>['des']): LectureParFiche<L> =>
  Object.assign((ficheId: string) => des([ficheId])(ficheId), { des });

/**
 * Prépare une lecture par fiche.
 * @param sql rend `ficheId` à chaque ligne, et se borne à `DES_FICHES`
 * @param rendre une ligne, sans ce qui ne servait qu'à la ranger
 */
export function lireParFiche<Lue extends { readonly ficheId: string }, L>(
  db: Database,
  sql: string,
  rendre: (lue: Lue) => L,
): LectureParFiche<L> {
  const lire = db.prepare<[string], Lue>(sql);
  return aussiUneSeule((ficheIds) => {
    const parFiche = new Map<string, L[]>();
    for (const lue of lire.all(JSON.stringify(ficheIds))) {
      const siennes = parFiche.get(lue.ficheId);
      if (siennes === undefined) parFiche.set(lue.ficheId, [rendre(lue)]);
      else siennes.push(rendre(lue));
    }
    return (ficheId) => parFiche.get(ficheId) ?? [];
  });
}

/** Une ligne, sans la fiche qui la porte. */
export const sansFiche = <L extends { readonly ficheId: string }>({ ficheId: _, ...reste }: L): Omit<L, 'ficheId'> =>
  reste;
