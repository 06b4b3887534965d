import { type EtatDAppel, etatDAppel, etatDAppelLibelle } from '#shared/domain/appel/etat.rules.ts';
import type { Appel } from '#shared/domain/appel/appel.schema.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const SENS: Readonly<Record<EtatDAppel, SensEtat>> = {
  a_venir: 'attente',
  ouvert: 'cours',
  instruction: 'afaire',
  clos: 'fait',
};

interface Proprietes {
  readonly appel: Pick<Appel, 'lanceLe' | 'depotAu' | 'closLe'>;
  readonly jour: string;
}

/** Où en est un appel, en mots, à cette date civile. */
export function EtatDeLAppel({ appel, jour }: Proprietes) {
  const etat = etatDAppel(appel, jour);
  return <Etat sens={SENS[etat]}>{etatDAppelLibelle[etat]}</Etat>;
}
