import { enTri } from '#shared/text/tri.ts';
import type { ColonneDeGrille } from '../grille/colonnes.ts';
import type { ProjetDeGrille } from '../programmation.types.ts';

/** Une cellule d'un bloc collé, à sa place dans la grille. */
export interface CelluleCollee {
  /** Rang dans le bloc, à partir de 1. */
  readonly ligne: number;
  /** `null` : sous le dernier projet montré, la ligne en ajoutera un. */
  readonly projetId: string | null;
  /** De quoi la nommer : l'intitulé du projet, même neuf, ou « ligne 9 du bloc ». */
  readonly projet: string;
  readonly colonne: ColonneDeGrille;
  readonly texte: string;
}

export interface BlocPlace {
  readonly cellules: readonly CelluleCollee[];
  /** Colonnes du bloc qui dépassent à droite de la grille, et qui portent quelque chose. */
  readonly deTrop: number;
}

/** Le titre d'une colonne tel qu'il se copie : un montant dit aussi chez qui. */
export const titreCopie = ({ titre, montant }: ColonneDeGrille): string =>
  montant === undefined ? titre : `${titre}, ${montant.enveloppe.financeur}`;

const estTitre = (texte: string, colonne: ColonneDeGrille | undefined): boolean =>
  colonne !== undefined && [colonne.titre, titreCopie(colonne)].some((titre) => enTri(titre) === enTri(texte));

/**
 * Pose un bloc sur la grille, de la cellule choisie vers le bas et la droite. Une cellule vide du bloc n'efface rien ; une
 * première ligne de titres ne se colle pas.
 */
export function placerLeBloc(
  bloc: readonly (readonly string[])[],
  montres: readonly ProjetDeGrille[],
  colonnes: readonly ColonneDeGrille[],
  depart: { readonly ligne: number; readonly colonne: number },
): BlocPlace {
  const [premiere = []] = bloc;
  const pleines = premiere.filter((texte) => texte !== '').length;
  const deTitres =
    pleines > 0 && premiere.every((texte, n) => texte === '' || estTitre(texte, colonnes[depart.colonne + n]));
  const lignes = deTitres ? bloc.slice(1) : bloc;
  const place = colonnes.length - depart.colonne;
  const intitule = colonnes.findIndex(({ genre }) => genre === 'intitule') - depart.colonne;
  return {
    cellules: lignes.flatMap((textes, n) => {
      const projet = montres[depart.ligne + n];
      const ecrit = textes[intitule] ?? '';
      return textes.slice(0, place).flatMap((texte, rang): CelluleCollee[] => {
        const colonne = colonnes[depart.colonne + rang];
        if (texte === '' || colonne === undefined) return [];
        const ligne = n + 1 + (deTitres ? 1 : 0);
        return [
          {
            ligne,
            projetId: projet?.id ?? null,
            projet: projet?.intitule ?? (ecrit || `Ligne ${ligne} du bloc`),
            colonne,
            texte,
          },
        ];
      });
    }),
    deTrop: new Set(
      lignes.flatMap((textes) => textes.flatMap((texte, rang) => (texte !== '' && rang >= place ? [rang] : []))),
    ).size,
  };
}
