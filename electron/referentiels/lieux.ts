import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Controle } from './controle.ts';
import type { Ligne } from './fichier-compact.ts';
import type { TablesOrigine } from './tables-origine.ts';

/** Les contours que l'on a : ceux du Grand Est. Ailleurs, le centre suffit à placer un quartier. */
const CONTOURS = 'qpv/qpv_2024_contours_grand_est.geojson';
/** Dix-millièmes de degré : une dizaine de mètres. */
const PAR_DEGRE = 10_000;
/** Un point qui s'écarte de moins que cela d'un trait n'y ajoute rien. */
const ECART = 1.5;

type Point = readonly [number, number];

const contoursSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code_qp: z.string() }),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
      }),
    }),
  ),
});

function ecartAuTrait([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const longueur = Math.hypot(dx, dy);
  return longueur === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (ay - y) - (ax - x) * dy) / longueur;
}

/** Allège un trait sans en changer l'allure (Douglas et Peucker). */
export function alleger(points: readonly Point[], ecart = ECART): readonly Point[] {
  const [premier, dernier] = [points[0], points.at(-1)];
  if (premier === undefined || dernier === undefined || points.length < 3) return points;
  let loin = 0;
  let rang = 0;
  for (let i = 1; i < points.length - 1; i += 1) {
    const trouve = ecartAuTrait(points[i] as Point, premier, dernier);
    if (trouve > loin) [loin, rang] = [trouve, i];
  }
  if (loin <= ecart) return [premier, dernier];
  return [...alleger(points.slice(0, rang + 1), ecart).slice(0, -1), ...alleger(points.slice(rang), ecart)];
}

/** Un anneau fermé se coupe en deux avant de s'alléger : ses deux bouts sont le même point. */
function ecrireAnneau(anneau: readonly Point[], [lon, lat]: Point): string {
  const places = anneau.map(([x, y]): Point => [Math.round((x - lon) * PAR_DEGRE), Math.round((y - lat) * PAR_DEGRE)]);
  const milieu = Math.floor(places.length / 2);
  const legers = [...alleger(places.slice(0, milieu + 1)).slice(0, -1), ...alleger(places.slice(milieu)).slice(0, -1)];
  return legers.length < 3 ? '' : legers.map(([x, y]) => `${x} ${y}`).join(' ');
}

/** Les anneaux connus, par code de quartier. */
export type Contours = ReadonlyMap<string, readonly (readonly Point[])[]>;

/** Lit les contours ; aucun si leur fichier n'est pas là. */
export function lireContours(dossier: string): Contours {
  const chemin = join(dossier, CONTOURS);
  if (!existsSync(chemin)) return new Map();
  const { features } = contoursSchema.parse(JSON.parse(readFileSync(chemin, 'utf8')));
  return new Map(features.map(({ properties, geometry }) => [properties.code_qp, geometry.coordinates.flat()]));
}

/** Le centre de chaque quartier, et son contour quand on l'a. */
export function lieux(tables: TablesOrigine, contours: Contours, controle: Controle): Ligne<'lieux-qpv'>[] {
  return tables.qpv.map(({ place, valeurs: v }) => {
    const [lon, lat] = [Number(v.lon), Number(v.lat)];
    controle.exiger(
      v.lon !== '' && v.lat !== '' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
      place,
      `« ${v.lon} ; ${v.lat} » n’est pas un lieu.`,
    );
    const anneaux = (contours.get(v.code_qp) ?? []).map((anneau) => ecrireAnneau(anneau, [lon, lat]));
    return { code: v.code_qp, lon: v.lon, lat: v.lat, contour: anneaux.filter((anneau) => anneau !== '').join(';') };
  });
}
