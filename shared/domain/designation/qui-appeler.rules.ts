import { etatDesignation, situationDe } from './designation.rules.ts';
import type { Designation, GenreVu } from './designation.schema.ts';
import { situationEnMots } from './manques.rules.ts';

/** Qui appeler pour une désignation, ou ce qui manque. */
export interface LigneDAppel {
  readonly genre: string;
  readonly nom: string;
  /** Qui la tient ; `null` : personne, et `manque` dit depuis quand. */
  readonly designation: Designation | null;
  readonly manque: string | null;
  /** Vraie place vacante, et non une place dont on ne sait rien. */
  readonly vacante: boolean;
}

const touche = ({ territoires }: Designation, departement: string): boolean =>
  territoires.some(({ departements }) => departements.includes(departement));

/**
 * Qui appeler dans un département (A2), genre par genre : tous ceux qui y sont désignés ce jour-là, une place vacante telle
 * qu'elle est, et, pour ce que l'on attend partout, ce qui manque (A6). Les suppléants viennent après.
 */
export function quiAppeler(
  designations: readonly Designation[],
  genres: readonly GenreVu[],
  departement: string,
  jour: string,
): LigneDAppel[] {
  const ici = designations.filter((designation) => touche(designation, departement));
  return genres.flatMap(({ id: genre, nom, attendu }): LigneDAppel[] => {
    const siennes = ici.filter((designation) => designation.genre === genre);
    const enCours = siennes
      .filter((designation) => etatDesignation(designation, jour) === 'en_cours')
      .toSorted((une, autre) => Number(une.rang === 'suppleant') - Number(autre.rang === 'suppleant'));
    const lignes = enCours.map((designation): LigneDAppel => {
      const vacante = designation.personne === null;
      return {
        genre,
        nom,
        designation,
        manque: vacante ? situationEnMots(situationDe([designation], jour)) : null,
        vacante,
      };
    });
    if (!attendu || enCours.some(({ rang, personne }) => personne !== null && rang !== 'suppleant')) return lignes;
    if (enCours.some(({ personne }) => personne === null)) return lignes;
    const situation = situationDe(siennes, jour);
    const manque = situationEnMots(situation);
    return [{ genre, nom, designation: null, manque, vacante: situation.etat === 'vacante' }, ...lignes];
  });
}
