import { estVerrouillee } from '#shared/domain/rendu/versions.rules.ts';
import { createContext, useContext } from 'react';
import { calculerQuorum, type Quorum } from '#shared/domain/seance/quorum.rules.ts';
import { quorumAuPoint, seanceALOuverture, seanceAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';

export interface SeanceMontree {
  readonly seance: Seance;
  /** Le point choisi. */
  readonly point: PointEnSeance | null;
  /** La séance telle qu'elle est à ce point : qui en est sorti n'y est plus. */
  readonly auPoint: Seance;
  /** Le quorum à ce point. */
  readonly quorum: Quorum;
  /** Dernière opération que montre `seance`. */
  readonly vu: number;
  readonly aujourdHui: string;
  /** Séance close (annulée, reportée), compte rendu approuvé, ou fichier qui se lit seulement : rien ne s'y écrit. */
  readonly fige: boolean;
  /** Ouverte, et c'est aujourd'hui : les heures se lisent à la montre. Sinon, on saisit après coup. */
  readonly enDirect: boolean;
}

interface Reglage {
  readonly point: PointEnSeance | null;
  readonly vu: number;
  readonly aujourdHui: string;
  /** Le fichier se lit sans se modifier. */
  readonly lectureSeule?: boolean;
}

/** Ce que l'écran montre d'une séance, le point une fois choisi. */
export function montrerSeance(seance: Seance, { point, vu, aujourdHui, lectureSeule = false }: Reglage): SeanceMontree {
  const { etat, date } = seance.reunion;
  const auPoint = point === null ? seanceALOuverture(seance) : seanceAuPoint(seance, point.id);
  return {
    seance,
    point,
    auPoint,
    quorum: point === null ? calculerQuorum(auPoint) : quorumAuPoint(seance, point.id),
    vu,
    aujourdHui,
    fige: lectureSeule || etat === 'annulee' || etat === 'reportee' || estVerrouillee(seance.versions),
    enDirect: etat === 'ouverte' && date === aujourdHui,
  };
}

const Contexte = createContext<SeanceMontree | null>(null);
export const SeanceProvider = Contexte.Provider;

/** La séance que montre l'écran, pour toutes ses parties. */
export function useSeance(): SeanceMontree {
  const montree = useContext(Contexte);
  if (montree === null) throw new Error('Ce composant n’est pas dans un écran de séance.');
  return montree;
}
