import { dateSansJour } from '#shared/dates/format.ts';
import type { ChampDit } from '#shared/domain/feuille-de-route/versions/instantane.types.ts';

/** Un champ d’un instantané ; un texte vide n’y dit rien. */
export const champ = (cle: string, libelle: string, valeur: string | null): ChampDit => ({
  cle,
  libelle,
  valeur: valeur === '' ? null : valeur,
});

/** Ce qui est dit, l’un après l’autre ; le reste se tait. */
export const suite = (mots: readonly (string | null | false)[]): string =>
  mots.filter((mot) => typeof mot === 'string' && mot !== '').join(' ; ');

/** Une date en toutes lettres. */
export const jour = (date: string | null): string | null => (date === null ? null : dateSansJour(date));
