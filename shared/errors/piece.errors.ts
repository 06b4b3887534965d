import { PIECE_MAX, tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux pièces. */
export const pieceErrors = {
  pdfLourd: (octets: number) => {
    const message = typographier(
      `Ce PDF pèse ${tailleFr(octets)}, pour ${tailleFr(PIECE_MAX)} au plus. Réduisez-le, puis choisissez-le de nouveau.`,
    );
    return new AppError({ code: 'SAISIE_INVALIDE', message, champs: { jeton: message } });
  },
  refusee: (phrase: string) => regle(phrase),
  dossierTropLourd: () =>
    regle('Les fichiers reçus pèsent plus de 500 Mo. Reprenez d’abord ceux-ci, puis déposez les autres.'),
  depotPerime: () => regle('Ce dépôt a expiré. Choisissez de nouveau le fichier.'),
  seanceAVenir: (champ: string) => {
    const message = 'Une réunion antérieure s’est déjà tenue : indiquez une date passée.';
    return new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [champ]: message } });
  },
  sansFichier: () => regle('Cette pièce est annoncée, mais son fichier n’est pas encore joint.'),
  pointDAilleurs: () => regle('Ce point n’est pas à l’ordre du jour de cette réunion.'),
};
