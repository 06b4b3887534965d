import { Table, TableRow } from 'docx';
import type { Fiche, LigneTableau, Segments, Tableau } from '#shared/documents/blocs.ts';
import { cm } from '../styles/mesures.ts';
import type { IdTableau } from '../styles/tableaux.ts';
import { cellule } from './cellule.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreRangs } from './rangs.ts';
import { ancrer, rendreSegments } from './segments.ts';

/** Un tableau plus court est gardé entier sur une page ; au-delà, il se coupe entre deux lignes. */
const LIGNES_D_UN_PETIT_TABLEAU = 6;
/** Des lignes plus longues que cela ne se gardent pas d’un bloc : elles laisseraient une demi-page blanche. */
const SIGNES_D_UN_PETIT_TABLEAU = 1200;
const LIBELLE_DE_FICHE = 4.2;

/** Tableau de largeur fixe : les colonnes disent tout, ni Word ni LibreOffice n’ajuste. */
export function tableau(
  style: IdTableau,
  largeurs: readonly number[],
  rows: readonly TableRow[],
  avecEnTete: boolean,
): Table {
  const columnWidths = largeurs.map(cm);
  return new Table({
    style,
    columnWidths,
    rows,
    layout: 'fixed',
    width: { size: columnWidths.reduce((somme, largeur) => somme + largeur, 0), type: 'dxa' },
    tableLook: {
      firstRow: avecEnTete,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

function rendreEnTete(bloc: Tableau): TableRow {
  const children = bloc.colonnes.map((colonne, indice) => {
    const passages = rendreSegments([{ texte: colonne.titre }]);
    const texte = paragraphe('TableHead', indice === 0 ? ancrer(bloc.id, passages) : passages, {
      ...(colonne.nombre ? { alignment: 'right' } : {}),
    });
    return cellule(colonne.largeur, indice === bloc.colonnes.length - 1, texte, { verticalAlign: 'bottom' });
  });
  return new TableRow({ children, tableHeader: true, cantSplit: true });
}

const signesDe = (segments: Segments): number => segments.reduce((somme, { texte }) => somme + texte.length, 0);

const estPetit = (lignes: readonly LigneTableau[]): boolean =>
  lignes.length <= LIGNES_D_UN_PETIT_TABLEAU &&
  lignes
    .flatMap((ligne) => (ligne.type === 'groupe' ? [ligne.titre] : ligne.cellules))
    .reduce((somme, segments) => somme + signesDe(segments), 0) <= SIGNES_D_UN_PETIT_TABLEAU;

/**
 * Tableau à en-tête répété, sans ligne coupée. Un petit tableau tient d’un bloc ; sinon l’en-tête,
 * chaque groupe et les deux dernières lignes restent avec leurs voisines.
 */
export function rendreTableau(bloc: Tableau, { avantSignatures }: Pick<Place, 'avantSignatures'>): Table[] {
  const { colonnes, lignes } = bloc;
  // Des lignes hautes se coupent plutôt que de laisser une page à moitié blanche.
  const entier = bloc.entier ?? (bloc.hauteur === undefined && estPetit(lignes));
  const dernier = lignes.length - 1;
  const corps = rendreRangs(bloc, (rang) => (rang === dernier ? avantSignatures : entier || rang === dernier - 1));
  const largeurs = colonnes.map(({ largeur }) => largeur);
  return [tableau('TableauService', largeurs, [rendreEnTete(bloc), ...corps], true)];
}

/** Fiche libellé et valeur, gardée entière ; le signet est sur le premier libellé. */
export function rendreFiche(bloc: Fiche): Table[] {
  const largeurs = [LIBELLE_DE_FICHE, 16 - LIBELLE_DE_FICHE] as const;
  const rows = bloc.lignes.map(({ libelle, valeur }, rang) => {
    const lie = rang < bloc.lignes.length - 1 ? { keepNext: true } : {};
    const texte = rendreSegments([{ texte: libelle, gris: true }]);
    return new TableRow({
      children: [
        cellule(largeurs[0], false, paragraphe('TableText', rang === 0 ? ancrer(bloc.id, texte) : texte, lie)),
        cellule(largeurs[1], true, paragraphe('TableText', rendreSegments(valeur), lie)),
      ],
      cantSplit: true,
    });
  });
  return [tableau('TableauFiche', largeurs, rows, false)];
}
