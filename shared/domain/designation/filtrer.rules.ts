import { motsDeRecherche } from '../territoire/recherche.rules.ts';
import { estAVerifier } from '../annuaire/veille/verification.rules.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import { etatDesignation, type EtatDesignation } from './designation.rules.ts';
import type { Designation, GenreVu, Maille } from './designation.schema.ts';
import { genreFourni } from './genres.data.ts';

/** Ce que l'on cherche parmi les désignations ; `null` ou vide : tout. */
export interface FiltreDeDesignations {
  readonly texte: string;
  readonly genre: string | null;
  readonly niveau: Maille | null;
  readonly departement: string | null;
  /** Passées, en cours, à venir ; vacantes aujourd'hui ; en cours et pas vérifiées depuis un an (A7). */
  readonly etat: EtatDesignation | 'vacante' | 'a_verifier' | null;
}

const texteDe = (designation: Designation, genre: GenreVu | undefined): string =>
  [
    genre?.nom,
    genreFourni(designation.genre)?.mots,
    designation.personne === null ? 'vacante vacant' : nomComplet(designation.personne),
    designation.personne?.fonction,
    designation.personne?.structure,
    designation.personne?.courriel,
    designation.source,
    designation.note,
    ...designation.territoires.flatMap(({ libelle, code }) => [libelle, code]),
  ]
    .filter((mot) => mot !== null && mot !== undefined)
    .join(' ');

/** Vrai si chaque mot cherché commence un mot du texte, sans égard à la casse, aux accents ni aux tirets (A2). */
export function repond(texte: string, cherche: string): boolean {
  const siens = motsDeRecherche(texte);
  return motsDeRecherche(cherche).every((mot) => siens.some((sien) => sien.startsWith(mot)));
}

const aLEtat = (designation: Designation, etat: FiltreDeDesignations['etat'], jour: string): boolean => {
  if (etat === null) return true;
  const sien = etatDesignation(designation, jour);
  if (etat === 'vacante') return designation.personne === null && sien === 'en_cours';
  if (etat === 'a_verifier')
    return designation.personne !== null && sien === 'en_cours' && estAVerifier(designation, jour);
  return sien === etat;
};

/** Les désignations qui répondent à tous les filtres (A2). */
export function filtrerDesignations(
  designations: readonly Designation[],
  genres: readonly GenreVu[],
  filtre: FiltreDeDesignations,
  jour: string,
): Designation[] {
  const parId = new Map(genres.map((genre) => [genre.id, genre]));
  return designations.filter((designation) => {
    const genre = parId.get(designation.genre);
    return (
      (filtre.genre === null || designation.genre === filtre.genre) &&
      (filtre.niveau === null || genre?.maille === filtre.niveau) &&
      (filtre.departement === null ||
        designation.territoires.some(({ departements }) => departements.includes(filtre.departement ?? ''))) &&
      aLEtat(designation, filtre.etat, jour) &&
      repond(texteDe(designation, genre), filtre.texte)
    );
  });
}
