import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux documents sortis de l'application. */
export const registreErrors = {
  sansArbre: () =>
    regle(
      'Cet export ne se rouvre pas : refaites-le, depuis « Exporter les comptes rendus » de la liste des réunions.',
    ),
  abime: (nom: string) =>
    regle(
      `Ce qui a été gardé de « ${nom} » ne correspond plus à son empreinte : il ne se rouvre pas à l’identique. Produisez-le de nouveau, ou reprenez une sauvegarde.`,
    ),
  pieceRetiree: (nom: string) =>
    regle(
      `« ${nom} » faisait partie de ce lot et n’est plus dans le fichier de travail : le lot ne se rouvre pas à l’identique. Préparez-le de nouveau.`,
    ),
};
