import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux déploiements, aux chiffres et aux habitants d'Entrepreneuriat Quartiers 2030. */
export const eq2030Errors = {
  finAvantDebut: () => champ('fin', 'La convention ne peut pas finir avant d’avoir commencé.'),
  libelleManquant: () => champ('libelle', 'Donnez son nom à ce dispositif : « Prêt d’honneur quartier ».'),
  territoireManquant: () =>
    champ('territoires', 'Choisissez un territoire, ou écrivez-le : il restera écrit s’il n’est pas reconnu.'),
  territoireInconnu: (code: string) =>
    champ(
      'territoires',
      `Le référentiel ne connaît pas le territoire « ${code} ». Retirez-le, puis choisissez dans la liste.`,
    ),
  chiffreEnDouble: () =>
    champ('libelle', 'Ce chiffre est déjà noté, à la même date et d’après la même source. Modifiez plutôt celui-là.'),
};
