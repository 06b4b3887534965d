import {
  type ClasseurVerrouille,
  FORMAT_DE_NAVETTE,
  MARQUES,
} from '#shared/domain/navette/classeur-verrouille.types.ts';
import { placeDe } from '#shared/text/place.ts';
import { Xml } from '../../openxml/xml.ts';
import { celluleTexte } from '../cellule.ts';
import { enStyle, type Style } from './styles.ts';
import { FEUILLE_VERROUILLEE } from './table.ts';

const feuille = (cols: string, lignes: string): Xml =>
  new Xml(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>${lignes}</sheetData>${FEUILLE_VERROUILLEE}<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
  );

const LARGEUR = 100;

/** Le mode d'emploi, premier onglet : une consigne par ligne, et les deux sortes de cellules montrées. */
export function ecrireModeDEmploi({ titre, consignes }: ClasseurVerrouille): Xml {
  const ligne = (rang: number, style: Style, texte: string) => {
    const points = style === 'titre' ? 24 : Math.ceil(texte.length / (LARGEUR + 6)) * 15 + 6;
    return `<row r="${rang}" ht="${points}" customHeight="1">${celluleTexte(`A${rang}`, enStyle(style), texte)}</row>`;
  };
  const lignes = [
    ligne(1, 'titre', titre),
    ...consignes.map((consigne, n) => ligne(n + 2, 'consigne', consigne)),
    ligne(consignes.length + 3, 'bandeARemplir', 'Une colonne à remplir porte cette marque : à remplir'),
    ligne(consignes.length + 4, 'bande', 'Une colonne verrouillée porte celle-ci : verrouillé'),
  ];
  return feuille(`<cols><col min="1" max="1" width="${LARGEUR}" customWidth="1"/></cols>`, lignes.join(''));
}

const enLignes = (lignes: readonly (readonly string[])[]): string =>
  lignes
    .map((cellules, n) => {
      const ecrites = cellules.map((texte, rang) =>
        texte === '' ? '' : celluleTexte(placeDe(rang, n + 1), enStyle('fixe'), texte),
      );
      return `<row r="${n + 1}">${ecrites.join('')}</row>`;
    })
    .join('');

/** La carte du classeur : d'où il vient, à qui il va, pour le reconnaître à son retour. */
export const ecrireCarte = ({ meta }: ClasseurVerrouille): Xml =>
  feuille('', enLignes([[MARQUES.meta], ['format', String(FORMAT_DE_NAVETTE)], ...Object.entries(meta)]));

/** Ce qui est envoyé, cellule par cellule : à quoi se compare ce qui reviendra. */
export const ecrireOrigine = ({ tables }: ClasseurVerrouille): Xml =>
  feuille(
    '',
    enLignes([
      [MARQUES.origine],
      ...tables.flatMap(({ modele, lignes }) =>
        lignes.flatMap(({ id, valeurs }) =>
          modele.colonnes.map(({ cle }) => [modele.marque, id, cle, valeurs[cle] ?? '']),
        ),
      ),
    ]),
  );
