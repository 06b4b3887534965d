import type { Point } from '#shared/domain/reunion/reunion.schema.ts';
import { sectionDAjout } from '#shared/domain/reunion/sections.rules.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { articleDeSeconde, exigerReunion } from './lecture-reunion.ts';

/** L'ordre du jour d'une seconde convocation ne change pas. */
export function exigerOrdreLibre(contexte: Contexte, reunionId: string): void {
  const reunion = exigerReunion(contexte, reunionId);
  if (reunion.convocation === 2) throw reunionErrors.ordreFige(articleDeSeconde(contexte, reunion));
}

/** Écrit l'ordre et les sections voulus ; ce qui n'a pas changé n'est pas réécrit. */
export function ecrireLOrdre({ depots }: Contexte, avant: readonly Point[], apres: readonly Point[]): void {
  const sections = new Map(avant.map(({ id, section }) => [id, section]));
  for (const { id, section } of apres) if (sections.get(id) !== section) depots.points.modifier(id, { section });
  depots.points.ordonner(apres.map(({ id }) => id));
}

type AInserer = Pick<Point, 'titre' | 'nature' | 'intervenant' | 'duree'> &
  Partial<Pick<Point, 'precision' | 'section' | 'originePointId' | 'origineDeliberationId'>> & {
    readonly origineFicheId?: string | null;
    /** La convention dont il est tiré, et ce qu'elle attend. */
    readonly origineConventionId?: string | null;
    readonly origineDu?: string | null;
  };

/** Insère un point à sa place (`null` : à la fin) ; sans section dite, il entre dans celle du point qui le précède. */
export function insererPoint(
  { depots, nouvelId }: Contexte,
  reunionId: string,
  { rang, ...point }: AInserer & { readonly rang: number | null },
): string {
  const id = nouvelId();
  const presents = depots.points.deReunion(reunionId);
  depots.points.ajouter({
    precision: null,
    section: sectionDAjout(presents, rang),
    ...point,
    id,
    reunionId,
    rang: presents.length + 1,
  });
  if (rang !== null) depots.points.ordonner(presents.map((present) => present.id).toSpliced(rang - 1, 0, id));
  return id;
}
