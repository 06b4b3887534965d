/** Où est un quartier, et son tracé s'il est livré : des anneaux de points, en dix-millièmes de degré depuis son centre. */
export interface LieuDeQuartier {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
  readonly contour: string | null;
}

/** Longitude et latitude, en degrés. */
export type Degres = readonly [lon: number, lat: number];

const PAR_DEGRE = 10_000;

/** Les anneaux d'un quartier, en degrés ; aucun si son contour n'est pas livré. */
export function anneauxDe({ lon, lat, contour }: LieuDeQuartier): readonly (readonly Degres[])[] {
  if (contour === null) return [];
  return contour.split(';').map((anneau) => {
    const nombres = anneau.split(' ').map(Number);
    const points: Degres[] = [];
    for (let i = 0; i + 1 < nombres.length; i += 2)
      points.push([lon + (nombres[i] ?? 0) / PAR_DEGRE, lat + (nombres[i + 1] ?? 0) / PAR_DEGRE]);
    return points;
  });
}
