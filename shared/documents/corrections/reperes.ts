import type { Deliberation, PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { pointsDe } from '../seance/ordre-du-jour.ts';
import { signet } from '../signets.ts';

/** Ce que nomme un bloc d’un point : « point », « fiche », « txt »…, et le point. */
export interface BlocDePoint {
  readonly genre: string;
  readonly point: PointEnSeance;
}

interface Reperes {
  readonly points: ReadonlyMap<string, BlocDePoint>;
  readonly deliberations: ReadonlyMap<string, Deliberation>;
  readonly rangs: ReadonlyMap<string, number>;
}

const GENRES_DE_POINT = ['point', 'fiche', 'tenue', 'deport', 'txt', 'suite', 'dossiers', 'faire', 'act'] as const;

/** Une séance de trois cents points a deux mille blocs : leurs noms ne se cherchent qu’une fois. */
const CONNUS = new WeakMap<Seance, Reperes>();

function reperesDe(seance: Seance): Reperes {
  const connus = CONNUS.get(seance);
  if (connus !== undefined) return connus;
  const reperes: Reperes = {
    points: new Map(
      seance.points.flatMap((point) =>
        GENRES_DE_POINT.map((genre) => [signet(genre, point.id), { genre, point }] as const),
      ),
    ),
    deliberations: new Map(
      seance.points.flatMap(({ deliberations }) => deliberations.map((une) => [signet('dec', une.id), une] as const)),
    ),
    rangs: new Map(pointsDe(seance).map(({ id }, rang) => [id, rang + 1])),
  };
  CONNUS.set(seance, reperes);
  return reperes;
}

/** Le point d’un bloc, d’après son nom ; `null` : le bloc n’est pas d’un point. */
export function pointDuBloc({ seance }: { readonly seance: Seance }, id: string): BlocDePoint | null {
  const { points } = reperesDe(seance);
  return points.get(id) ?? points.get(id.replace(/_\d+$/u, '')) ?? null;
}

/** La délibération dont un bloc porte le nom. */
export const deliberationDuBloc = ({ seance }: { readonly seance: Seance }, id: string): Deliberation | undefined =>
  reperesDe(seance).deliberations.get(id);

/** Rang d’un point, celui que tous les documents lui donnent. */
export const rangDuPoint = (seance: Seance, id: string): number => reperesDe(seance).rangs.get(id) ?? 0;
