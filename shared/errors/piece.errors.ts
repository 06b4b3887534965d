import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux pièces. */
export const pieceErrors = {
  refusee: (phrase: string) => regle(phrase),
  depotPerime: () => regle('Ce dépôt a expiré. Choisissez de nouveau le fichier.'),
  sansFichier: () => regle('Cette pièce est annoncée, mais son fichier n’est pas encore joint.'),
  pointDAilleurs: () => regle('Ce point n’est pas à l’ordre du jour de cette réunion.'),
};
