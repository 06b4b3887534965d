import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux documents sortis de l'application. */
export const registreErrors = {
  sansArbre: () =>
    regle('Cet export n’a pas été gardé : il ne se rouvre pas, refaites-le depuis l’écran d’où il vient.'),
  abime: (nom: string) =>
    regle(
      `Ce qui a été gardé de « ${nom} » ne correspond plus à son empreinte : il ne se rouvre pas à l’identique. Produisez-le de nouveau, ou reprenez une sauvegarde.`,
    ),
  pieceRetiree: (nom: string) =>
    regle(
      `« ${nom} » en faisait partie et n’est plus dans le fichier de travail : rien ne se rouvre à l’identique. Préparez-le de nouveau.`,
    ),
};
