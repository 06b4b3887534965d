import { enTri } from '#shared/text/tri.ts';

/** Un point et la section où il se range. */
export interface PointRange {
  readonly id: string;
  readonly section: string | null;
}

export interface Section {
  /** `null` : les points qui précèdent la première section. */
  readonly titre: string | null;
  readonly ids: readonly string[];
}

/**
 * Les sections d’un ordre du jour, dans l’ordre. Une section est une suite de points, comme un intertitre : elle va
 * jusqu’à la suivante.
 */
export function sectionsDe(points: readonly PointRange[]): readonly Section[] {
  const sections: { titre: string | null; ids: string[] }[] = [];
  for (const { id, section } of points) {
    const derniere = sections.at(-1);
    if (derniere !== undefined && derniere.titre === section) derniere.ids.push(id);
    else sections.push({ titre: section, ids: [id] });
  }
  return sections;
}

/** Deux titres de section que rien ne distingue à la lecture. */
export const memeSection = (un: string, autre: string): boolean => enTri(un) === enTri(autre);

/**
 * Porte un point à la place `rang` (1 : premier). Il entre dans la section du point qu’il franchit : descendu, celle du
 * point qui le précède désormais ; monté, celle du point qui le suit.
 */
export function porter<P extends PointRange>(points: readonly P[], id: string, rang: number): readonly P[] {
  const de = points.findIndex((point) => point.id === id);
  const point = points[de];
  if (point === undefined) return points;
  const reste = points.toSpliced(de, 1);
  const vers = Math.max(0, Math.min(rang - 1, reste.length));
  if (vers === de) return points;
  const franchi = vers > de ? reste[vers - 1] : reste[vers];
  return reste.toSpliced(vers, 0, { ...point, section: franchi?.section ?? null });
}

/** La section d’un point que l’on ajoute à la place `rang` (`null` : à la fin) : celle du point qui le précède. */
export function sectionDAjout(points: readonly PointRange[], rang: number | null): string | null {
  const avant = rang === null ? points.at(-1) : (points[rang - 2] ?? points[0]);
  return avant?.section ?? null;
}

/** Ouvre une section à ce point : il y entre, avec ceux qui le suivent dans la sienne. */
export function commencerSection<P extends PointRange>(points: readonly P[], id: string, titre: string): readonly P[] {
  const suite = sectionsDe(points).find(({ ids }) => ids.includes(id))?.ids ?? [];
  const prises = new Set(suite.slice(suite.indexOf(id)));
  return points.map((point) => (prises.has(point.id) ? { ...point, section: titre } : point));
}

/** Retire l’intertitre : les points de la section passent à la fin de la précédente, sans changer de place. */
export function retirerSection<P extends PointRange>(points: readonly P[], titre: string): readonly P[] {
  const sections = sectionsDe(points);
  const precedente = sections[sections.findIndex((section) => section.titre === titre) - 1]?.titre ?? null;
  return points.map((point) => (point.section === titre ? { ...point, section: precedente } : point));
}

/** Range un point à la fin d’une section de l’ordre du jour ; `null` : avant la première. */
export function classer<P extends PointRange>(points: readonly P[], id: string, titre: string | null): readonly P[] {
  const point = points.find((p) => p.id === id);
  if (point === undefined || point.section === titre) return points;
  const reste = points.filter((p) => p.id !== id);
  const place = reste.findLastIndex((p) => p.section === titre) + 1;
  return reste.toSpliced(place, 0, { ...point, section: titre });
}

/** Porte une section entière d’un cran vers le haut (-1) ou vers le bas (1) ; ce qui précède la première ne bouge pas. */
export function porterSection<P extends PointRange>(points: readonly P[], titre: string, pas: -1 | 1): readonly P[] {
  const sections = sectionsDe(points);
  const de = sections.findIndex((section) => section.titre === titre);
  const voisine = sections[de + pas];
  const portee = sections[de];
  if (portee === undefined || voisine === undefined || voisine.titre === null) return points;
  const parId = new Map(points.map((point) => [point.id, point]));
  return sections
    .with(de, voisine)
    .with(de + pas, portee)
    .flatMap(({ ids }) => ids.flatMap((id) => parId.get(id) ?? []));
}
