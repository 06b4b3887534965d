import { AppError } from './app-error.ts';

/** Ce qui empêche de remettre un objet d'une sauvegarde. */
export const remiseErrors = {
  absent: () =>
    new AppError({ code: 'REGLE_METIER', message: 'Cette sauvegarde ne porte pas cet objet. Rien n’a été modifié.' }),
  effacee: () =>
    new AppError({
      code: 'REGLE_METIER',
      message:
        'Cette personne a été effacée à sa demande ou au terme de sa conservation : aucune sauvegarde ne la ramène (RGPD, art. 17).',
    }),
  perime: () =>
    new AppError({
      code: 'REGLE_METIER',
      message: 'La comparaison n’est plus en mémoire. Rouvrez-la, relisez-la, puis remettez l’objet.',
    }),
  placePrise: (nom: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${nom} » ne peut pas revenir tel qu’il était : ce qui a été écrit depuis tient sa place (un numéro, un rang, un code) ou le nomme encore. Rien n’a été modifié.`,
    }),
};
