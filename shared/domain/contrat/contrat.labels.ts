import type { GenreDeJalon } from './contrat.schema.ts';

export const genreDeJalonLibelle: Readonly<Record<GenreDeJalon, string>> = {
  avenant: 'Avenant',
  bilan: 'Bilan annuel',
  revoyure: 'Revoyure',
  autre: 'Autre jalon',
};

/** Qui porte un contrat de ville, tel que la source le code. */
export const porteurLibelle: Readonly<Record<'epci' | 'ept' | 'commune', string>> = {
  epci: 'Porté par l’intercommunalité',
  ept: 'Porté par l’établissement public territorial',
  commune: 'Porté par la commune',
};
