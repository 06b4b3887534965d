import { montantFr } from '#shared/text/montants.ts';
import type { MontantCompare } from './comparer.rules.ts';

export const totalLibelle: Readonly<Record<MontantCompare['quoi'], string>> = {
  demande: 'Demandé',
  accorde: 'Accordé',
  paye: 'Payé',
  droitCommun: 'Droit commun, accordé sinon demandé',
  specifique: 'Crédits spécifiques, accordé sinon demandé',
  autres: 'Fonds européens, privés ou à préciser',
};

/** Un total : ce que nulle ligne ne dit se lit « n.d. ». */
export const direTotal = (montant: number | null): string => (montant === null ? 'n.d.' : montantFr(montant));
