import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { EtatPoint, EtatReunion } from '../../reunion/reunion.schema.ts';
import type { PointDu } from './point-du.schema.ts';

/** Un point déjà porté à l'ordre du jour d'une réunion du COPIL ; de la plus ancienne à la plus récente. */
export interface Passage {
  readonly du: string;
  readonly date: string;
  readonly etat: EtatReunion;
  readonly etatDuPoint: EtatPoint;
}

/** Celles dont l'ordre du jour tient encore ; une réunion annulée ou reportée n'a rien examiné. */
const A_TENIR: ReadonlySet<EtatReunion> = new Set(['brouillon', 'convoquee', 'ouverte']);
/** Un objectif manqué ou un parcours trop long s'examine une fois par données ; une échéance, tant qu'elle est due. */
const UNE_FOIS = /^(?:objectifs|inscriptions|parcours|surcompensation):/u;

/**
 * Ce qui se propose encore : un point inscrit à une réunion qui vient, ou reporté d'une séance, ne se repropose pas ; ce
 * qu'une séance a examiné et qui est encore dû se propose de nouveau, et le dit (D5).
 */
export function pointsAProposer(dus: readonly PointDu[], passages: readonly Passage[]): readonly PointDu[] {
  return dus.flatMap((du) => {
    const siens = passages.filter((un) => un.du === du.du);
    if (siens.some(({ etat }) => A_TENIR.has(etat))) return [];
    const examine = siens.findLast(({ etat }) => etat === 'tenue');
    if (examine === undefined) return [du];
    if (examine.etatDuPoint === 'reporte' || UNE_FOIS.test(du.du)) return [];
    return [{ ...du, raison: typographier(`${du.raison}, déjà examiné le ${dateCourte(examine.date)}`) }];
  });
}
