import type { GenreRencontre } from './rencontre.schema.ts';

export const genreRencontreLibelle: Readonly<Record<GenreRencontre, string>> = {
  autre_reunion: 'Autre réunion, à laquelle je participe',
  rencontre: 'Rencontre : séminaire, rendez-vous',
};
