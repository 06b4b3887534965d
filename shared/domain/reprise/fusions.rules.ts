import type { Feuille, Fusion } from './classeur.schema.ts';

/** Les cellules fusionnées d'une feuille, lues ligne à ligne, de haut en bas. */
export interface FusionsDUneLigne {
  /** Rangs des colonnes qu'une cellule, plus haut, couvre encore. */
  readonly couvertes: ReadonlySet<number>;
  /** Les fusions de plusieurs colonnes qui commencent sur cette ligne. */
  readonly larges: readonly Fusion[];
}

const AUCUNE: FusionsDUneLigne = { couvertes: new Set(), larges: [] };

/**
 * Ce que les fusions disent de chaque ligne. Le coût ne dépend que du nombre de lignes et de fusions : une fusion de
 * cent mille lignes ne s'y déplie pas.
 * @returns une fonction à appeler pour des lignes croissantes
 */
export function suivreFusions({ fusions }: Feuille): (ligne: number) => FusionsDUneLigne {
  if (fusions.length === 0) return () => AUCUNE;
  const aVenir = fusions.toSorted((a, b) => a.ligne - b.ligne);
  const fins = new Map<number, number>();
  let suivante = 0;
  return (ligne) => {
    for (const [colonne, fin] of fins) if (fin <= ligne) fins.delete(colonne);
    const couvertes = new Set(fins.keys());
    const larges: Fusion[] = [];
    for (let fusion = aVenir[suivante]; fusion !== undefined && fusion.ligne <= ligne; fusion = aVenir[suivante]) {
      suivante += 1;
      if (fusion.ligne === ligne && fusion.colonnes > 1) larges.push(fusion);
      const fin = fusion.ligne + fusion.lignes;
      if (fin > ligne + 1) fins.set(fusion.colonne, Math.max(fin, fins.get(fusion.colonne) ?? 0));
      if (fusion.ligne < ligne && fin > ligne) couvertes.add(fusion.colonne);
    }
    return { couvertes, larges };
  };
}
