import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux rapports de COPIL. */
export const rapportErrors = {
  fige: (version: number) =>
    regle(`La version ${version} est validée : plus rien ne s’y écrit. Ouvrez une version nouvelle pour la modifier.`),
  pasValide: () => regle('Ce rapport est encore un projet : modifiez-le, sans en ouvrir une version nouvelle.'),
  dejaUneSuite: (version: number) =>
    regle(`La version ${version} est déjà ouverte. Reprenez-la, ou mettez-la à la corbeille d’abord.`),
  valide: () => regle('Un rapport validé ne se supprime pas : il a été présenté. Ouvrez-en une version nouvelle.'),
  exerciceHorsConvention: (premier: number, dernier: number) =>
    champ('exercice', `La convention court de ${premier} à ${dernier}. Choisissez un de ces exercices.`),
  sansExercice: () => champ('exercice', 'Dites de quel exercice est ce bilan.'),
  dejaUnFinal: () => regle('Le bilan final de cette convention existe déjà. Ouvrez-en une version nouvelle.'),
  dejaUnBilan: (exercice: number) =>
    regle(`Le bilan intermédiaire ${exercice} existe déjà. Ouvrez-en une version nouvelle.`),
  finAvantDebut: () => champ('fin', 'La période finit avant de commencer. Corrigez l’une des deux dates.'),
  reunionDAutre: () =>
    champ('reunionId', 'Cette réunion n’est pas du COPIL de la convention. Choisissez une de ses réunions.'),
  pasDuMemeRapport: () => regle('Ces deux versions ne sont pas du même rapport. Comparez deux versions d’un rapport.'),
  donneesPersonnelles: (phrase: string) => regle(phrase),
  abime: (version: number) =>
    regle(
      `Le contenu de la version ${version} ne répond plus à son empreinte : il a été altéré. Reprenez-le d’une sauvegarde vérifiée.`,
    ),
};
