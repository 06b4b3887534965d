import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres au contrôle de la surcompensation. */
export const surcompensationErrors = {
  horsPeriode: () => champ('jusquA', 'Cet exercice n’est pas de la convention.'),
  aVenir: () => champ('le', 'Ce jour est à venir : notez la validation quand elle a eu lieu.'),
  incomplet: (phrase: string) => regle(`Le contrôle ne se valide pas encore. ${phrase}`),
  decisionImpossible: () =>
    champ('decision', 'Le calcul ne permet pas cette décision : corrigez les comptes, ou suivez la proposition.'),
  sansMotif: () => champ('motif', 'Dites pourquoi l’autorité ne suit pas la proposition.'),
  reportRepris: () =>
    regle('Le report de ce contrôle est déjà déduit dans la convention suivante. Retirez d’abord le sien.'),
  suiteAvant: () => champ('parId', 'La convention qui prend la suite commence après celle-ci.'),
  suitePrise: (suite: string, deja: string) => champ('parId', `« ${suite} » prend déjà la suite de « ${deja} ».`),
};
