import { arrondir, type Point } from './svg.ts';

/** Où la droite « x + y = cote » coupe le bord ; par ordre le long de la droite. */
function coupes(anneaux: readonly (readonly Point[])[], cote: number): number[] {
  const trouvees: number[] = [];
  for (const anneau of anneaux)
    for (const [rang, de] of anneau.entries()) {
      const vers = anneau[(rang + 1) % anneau.length] ?? de;
      const [a, b] = [de.x + de.y - cote, vers.x + vers.y - cote];
      // Un sommet n’est compté qu’une fois : le bord est fermé à son début, ouvert à sa fin.
      if (a >= 0 === b >= 0) continue;
      const part = a / (a - b);
      trouvees.push(de.x + (vers.x - de.x) * part);
    }
  return trouvees.toSorted((une, autre) => une - autre);
}

/**
 * Des traits à 45° à l’intérieur d’un tracé, trous exclus : un motif de SVG ne se rend pas partout, des traits si.
 * @param pas écart entre deux traits, compté sur l’horizontale
 */
export function hachurer(anneaux: readonly (readonly Point[])[], pas: number): string {
  const cotes = anneaux.flatMap((anneau) => anneau.map(({ x, y }) => x + y));
  if (cotes.length === 0) return '';
  const [debut, fin] = [Math.ceil(Math.min(...cotes) / pas), Math.floor(Math.max(...cotes) / pas)];
  let trace = '';
  for (let rang = debut; rang <= fin; rang += 1) {
    const xs = coupes(anneaux, rang * pas);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [x1 = 0, x2 = 0] = [xs[i], xs[i + 1]];
      trace += `M${arrondir(x1)} ${arrondir(rang * pas - x1)}L${arrondir(x2)} ${arrondir(rang * pas - x2)}`;
    }
  }
  return trace;
}

/** Un rectangle, en points. */
export const coinsDe = (x: number, y: number, largeur: number, hauteur: number): readonly Point[] => [
  { x, y },
  { x: x + largeur, y },
  { x: x + largeur, y: y + hauteur },
  { x, y: y + hauteur },
];
