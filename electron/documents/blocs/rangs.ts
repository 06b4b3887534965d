import type { LigneTableau, Segments, Tableau } from '#shared/documents/blocs.ts';
import type { Xml } from '../openxml/xml.ts';
import { COULEURS } from '../styles/charte.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { celluleDeColonne, gouttiereDe, ligne } from './grille.ts';
import { paragraphe } from './paragraphe.ts';
import { rendreSegments } from './segments.ts';

const gras = (segments: Segments): Segments => segments.map((segment) => ({ ...segment, gras: true }));

const styleDe = (nombre: boolean, serre: boolean): IdStyle =>
  nombre ? (serre ? 'TableNumberTight' : 'TableNumber') : serre ? 'TableTextTight' : 'TableText';

/** Une ligne d’un tableau ; `lie` : elle reste sur la page de la suivante. */
export function rendreRang(rang: LigneTableau, { colonnes, hauteur, serre }: Tableau, lie: boolean): Xml {
  if (rang.type === 'groupe') {
    const largeur = colonnes.reduce((somme, colonne) => somme + colonne.largeur, 0);
    const titre = paragraphe('TableGroup', rendreSegments(rang.titre));
    return ligne([celluleDeColonne(largeur, true, titre, { colonnes: colonnes.length })]);
  }
  const total = rang.type === 'total';
  const cellules = colonnes.map((colonne, indice) => {
    const segments = rang.cellules[indice] ?? [];
    const texte = paragraphe(
      styleDe(colonne.nombre, serre === true),
      rendreSegments(total ? gras(segments) : segments),
      lie ? { keepNext: true } : {},
    );
    return celluleDeColonne(colonne.largeur, indice === colonnes.length - 1, texte, {
      ...gouttiereDe(colonne),
      ...(total ? { filet: COULEURS.noir } : {}),
      ...(hauteur === undefined ? {} : { vertical: 'center' }),
    });
  });
  // Au moins cette hauteur, contenu au milieu : une ligne à signer ou à remplir.
  return ligne(cellules, hauteur === undefined ? {} : { hauteur: { valeur: hauteur, regle: 'atLeast' } });
}
