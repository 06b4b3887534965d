import { ajouterJours } from '#shared/dates/date-civile.ts';

/** Jours qu'un objet supprimé reste à la corbeille avant d'être effacé. */
export const JOURS_A_LA_CORBEILLE = 30;

/** Date civile à laquelle s'efface ce qui a été supprimé à cet instant universel ISO. */
export const effacementLe = (supprimeLe: string): string => ajouterJours(supprimeLe.slice(0, 10), JOURS_A_LA_CORBEILLE);

/** Date civile avant laquelle une suppression est mûre : son effacement tombe ce jour-là ou plus tôt. */
export const supprimesAvant = (aujourdHui: string): string => ajouterJours(aujourdHui, 1 - JOURS_A_LA_CORBEILLE);
