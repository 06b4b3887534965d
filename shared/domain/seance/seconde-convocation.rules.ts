import { profilDe } from '../instance/profil.rules.ts';
import { articleCite } from '../instance/textes.rules.ts';
import type { Regime } from '../instance/types.data.ts';
import type { Seance } from './seance.schema.ts';

const SELON_LE_REGIME: Readonly<Record<Regime, string | null>> = {
  CT: 'R. 5311-40, al. 2',
  CREFOP: 'R. 133-10, al. 2',
  CRPA: 'R. 133-10, al. 2',
  libre: null,
};

/**
 * Le texte qui fonde une seconde convocation sans condition de quorum: R. 5311-40 pour les comités du code
 * du travail, R. 133-10 pour les commissions et, à défaut de règlement, le CREFOP ; ailleurs le règlement intérieur qui exige
 * un quorum, ou aucun texte.
 */
export function articleDeLaSeconde(
  seance: Pick<Seance, 'instance'> &
    Partial<Pick<Seance, 'parametres'>> & { readonly reunion: Pick<Seance['reunion'], 'date'> },
): string | null {
  const { instance, parametres = [], reunion } = seance;
  const { regime, quorumBase } = profilDe({ instance, parametres }, reunion.date);
  return quorumBase.source === 'texte' ? SELON_LE_REGIME[regime] : articleCite(quorumBase);
}
