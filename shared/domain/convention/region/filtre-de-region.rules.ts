import type { GenreDeConvention } from '../convention.schema.ts';
import { anneesCiviles } from '../duree.rules.ts';
import { estUnProjet, statutSelonLesFaits } from '../statut.rules.ts';
import type { ConventionDeRegion, DepartementDeRegion, DonneesDeRegion } from './region.schema.ts';

/** Ce que l'on regarde ; `null` : tout. */
export interface FiltreDeRegion {
  readonly region: string | null;
  readonly exercice: number | null;
  readonly genre: GenreDeConvention | null;
}

/** La région d'une convention : celle de tous ses départements ; `null` : elle en touche plusieurs, ou aucun n'est codé. */
export function regionDe(
  { departements }: Pick<ConventionDeRegion, 'departements'>,
  connus: readonly DepartementDeRegion[],
): string | null {
  const regions = new Set(departements.map((code) => connus.find((un) => un.code === code)?.regionCode ?? null));
  const [seule = null] = regions;
  return regions.size === 1 ? seule : null;
}

/** Les années où une convention a quelque chose : celles de sa durée, et celles où un nombre est déjà dit. */
export const anneesDe = (convention: ConventionDeRegion): readonly number[] => [
  ...new Set([
    ...anneesCiviles(convention),
    ...convention.exercices.map(({ annee }) => annee),
    ...convention.effectifs.map(({ annee }) => annee),
  ]),
];

/** Les conventions que l'on compte, et celles que l'on ne peut pas compter. */
export interface Retenues {
  readonly conventions: readonly ConventionDeRegion[];
  /** Pas encore signées : rien n'y est engagé. */
  readonly projets: readonly ConventionDeRegion[];
  /** D'aucune région seule : comptées dans aucune. */
  readonly sansRegion: readonly ConventionDeRegion[];
}

/** Retient les conventions signées d'une région, d'un exercice, d'un genre ; chacune une fois. */
export function retenir(
  { conventions, departements }: DonneesDeRegion,
  { region, exercice, genre }: FiltreDeRegion,
  jour: string,
): Retenues {
  const candidates = conventions.filter(
    (une) => (genre === null || une.genre === genre) && (exercice === null || anneesDe(une).includes(exercice)),
  );
  const dIci = candidates.filter((une) => region === null || regionDe(une, departements) === region);
  const estProjet = (une: ConventionDeRegion) => estUnProjet(statutSelonLesFaits(une, jour));
  return {
    conventions: dIci.filter((une) => !estProjet(une)),
    projets: dIci.filter(estProjet),
    sansRegion: region === null ? [] : candidates.filter((une) => regionDe(une, departements) === null),
  };
}
