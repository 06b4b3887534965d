import type { Rang } from './groupes.ts';

/** Les rangs d'un tableau, titres de groupe compris ; toutes les lignes sont là, ou une tranche que l'hôte a rendue. */
export interface RangsDeTableau<L> {
  /** Lignes, groupes non compris. */
  readonly nombre: number;
  /** Rangs, groupes compris. */
  readonly total: number;
  /** Le rang, et le numéro de sa ligne ; `null` : pas encore là. */
  readonly rangA: (place: number) => Rang<L> | null;
  /** Numéro de la ligne à cette place, groupes non comptés. */
  readonly ligneA: (place: number) => number;
  /** Place d'une ligne parmi les rangs. */
  readonly placeDe: (ligne: number) => number;
  /** Clés des lignes qui sont là, dans leur ordre. */
  readonly cles: readonly string[];
  /** Clé d'une ligne ; `null` : pas encore là. */
  readonly cleA: (ligne: number) => string | null;
  /** Numéro de la ligne de cette clé ; -1 si elle n'y est pas, ou pas encore. */
  readonly ligneDe: (cle: string) => number;
}

/** Toutes les lignes, avec leurs titres de groupe. */
export function rangsEntiers<L>(rangs: readonly Rang<L>[], cle: (ligne: L) => string): RangsDeTableau<L> {
  const places: number[] = [];
  const numeros = new Map<string, number>();
  const cles: string[] = [];
  const lignes = rangs.map((rang, place) => {
    if (rang.genre === 'groupe') return cles.length;
    const sienne = cle(rang.ligne);
    numeros.set(sienne, cles.length);
    places.push(place);
    return cles.push(sienne) - 1;
  });
  return {
    nombre: cles.length,
    total: rangs.length,
    rangA: (place) => rangs[place] ?? null,
    ligneA: (place) => lignes[place] ?? 0,
    placeDe: (ligne) => places[ligne] ?? 0,
    cles,
    cleA: (ligne) => cles[ligne] ?? null,
    ligneDe: (une) => numeros.get(une) ?? -1,
  };
}

/** Une tranche d'une liste que l'hôte tient : ce qui n'est pas arrivé a déjà sa place. */
export function rangsDeTranche<L>(
  lignes: readonly L[],
  debut: number,
  total: number,
  cle: (ligne: L) => string,
): RangsDeTableau<L> {
  const numeros = new Map(lignes.map((ligne, rang) => [cle(ligne), debut + rang]));
  const lire = (place: number): L | undefined => lignes[place - debut];
  return {
    nombre: total,
    total,
    rangA: (place) => {
      const ligne = lire(place);
      return ligne === undefined ? null : { genre: 'ligne', ligne };
    },
    ligneA: (place) => place,
    placeDe: (ligne) => ligne,
    cles: [...numeros.keys()],
    cleA: (place) => {
      const ligne = lire(place);
      return ligne === undefined ? null : cle(ligne);
    },
    ligneDe: (une) => numeros.get(une) ?? -1,
  };
}
