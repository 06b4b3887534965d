import { enumerer } from '#shared/text/nombres.ts';
import { citer } from '#shared/text/citer.ts';
import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux contrats de ville. */
export const contratErrors = {
  finAvantDebut: () => champ('fin', 'La dernière année ne peut pas précéder la première.'),
  porteDesFeuilles: (contrat: string, feuilles: readonly string[]) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `Le contrat de ville ${citer(contrat)} porte ${feuilles.length > 1 ? 'les feuilles de route' : 'la feuille de route'} ${enumerer(feuilles.map(citer))}. Ouvrez-${feuilles.length > 1 ? 'les' : 'la'} et supprimez-${feuilles.length > 1 ? 'les' : 'la'} d’abord (menu « … »), ou continuez de suivre le contrat.`,
    }),
  dejaSignataire: (nom: string) => champ('structure', `${citer(nom)} est déjà signataire de ce contrat.`),
};
