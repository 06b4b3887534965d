import type { RegimeDeDispositif } from './dispositif.schema.ts';
import type { EtatDeDispositif } from './validite.rules.ts';

/** Le régime juridique d'un dispositif. */
export const regimeDeDispositifLibelle: Readonly<Record<RegimeDeDispositif, string>> = {
  droit_commun: 'Droit commun',
  politique_ville: 'Politique de la ville',
  mixte: 'Droit commun et politique de la ville',
  experimentation: 'Expérimentation',
};

/** Où en est un dispositif à une date. */
export const etatDeDispositifLibelle: Readonly<Record<EtatDeDispositif, string>> = {
  ouvert: 'Ouvert',
  a_verifier: 'À vérifier',
  a_venir: 'Pas encore ouvert',
  clos: 'Clos',
};
