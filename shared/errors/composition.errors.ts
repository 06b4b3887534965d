import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const ligne = (rang: number, message: string) => champ(`voix.${rang}.nombre`, message);

/** Refus propres à la composition d'une instance : voix, nombre de membres, élections, remplacements. */
export const compositionErrors = {
  sansVoixDArrete: () =>
    regle('Le code ne fixe de voix que pour les comités régional, départemental et local (R. 5311-38, -39).'),
  autreInstance: (rang: number) =>
    ligne(rang, 'Ce siège n’est plus de cette instance. Rien n’a été enregistré : reprenez les voix.'),
  sansVoixDeliberative: (rang: number, siege: string) =>
    ligne(rang, `${siege} n’a pas voix délibérative (R. 5311-37) : l’arrêté ne lui donne pas de voix. Laissez vide.`),
  organisationInconnue: (rang: number, organisme: string) =>
    ligne(
      rang,
      `Aucun siège ayant voix n’est celui de « ${organisme} ». Donnez ce nom à l’organisme d’un siège, ou saisissez les voix siège par siège.`,
    ),
  voixEnDouble: (rang: number, nom: string) =>
    ligne(rang, `Les voix de « ${nom} » sont données deux fois. Gardez le siège, ou l’organisation.`),
  versionInconnue: () => regle('Ces voix ont déjà été effacées.'),
};
