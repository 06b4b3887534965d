import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux données personnelles. */
export const donneesErrors = {
  siegeEncore: (nom: string, instance: string) =>
    regle(
      `${nom} siège encore (${instance}). Terminez son mandat, ou remplacez cette personne partout, avant d’effacer ses données.`,
    ),
  dejaEffacee: () => regle('Les données de cette personne sont déjà effacées.'),
  plusEchue: () =>
    regle(
      'Une des fiches cochées a changé : elle a été vérifiée, siège de nouveau ou n’est plus là. Rien n’est effacé ; relisez la liste.',
    ),
};
