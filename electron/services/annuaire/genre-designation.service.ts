import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { GENRES_FOURNIS } from '#shared/domain/designation/genres.data.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { designationErrors } from '#shared/errors/designation.errors.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';

/** Les genres de désignation que le service définit, à côté de ceux que l'application fournit. */
export const createGenreDesignationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string) {
    const genre = depots.genresDesignation.parId(id);
    if (genre === null) throw communErrors.introuvable('Ce genre de désignation');
    return genre;
  }

  function refuserLeDouble(nom: string, id: string | null): void {
    const autres = [...GENRES_FOURNIS, ...depots.genresDesignation.tous()].filter((genre) => genre.id !== id);
    const double = autres.find((genre) => enTri(genre.nom) === enTri(nom));
    if (double !== undefined) throw designationErrors.genreEnDouble(double.nom);
  }

  return {
    'designations.creerGenre': (saisie) => {
      refuserLeDouble(saisie.nom, null);
      const id = nouvelId();
      depots.genresDesignation.ajouter({ ...saisie, id });
      return { id };
    },

    'designations.modifierGenre': ({ id, vu, patch }, { fenetre }) => {
      exiger(id);
      refuserSiChangeDepuis(contexte, { tbl: 'genre_designation', id, vu, fenetre, patch });
      if (patch.nom !== undefined) refuserLeDouble(patch.nom, id);
      depots.genresDesignation.modifier(id, patch);
      return null;
    },

    'designations.supprimerGenre': ({ id }) => {
      const { nom } = exiger(id);
      const nombre = depots.designations.nombreDuGenre(id);
      if (nombre > 0) throw designationErrors.genreEmploye(nom, pluriel(nombre, 'désignation', 'désignations'));
      depots.genresDesignation.supprimer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
