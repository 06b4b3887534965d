import {
  type LigneVerrouillee,
  MARQUES,
  type ModeleDeTable,
  type TableVerrouillee,
} from '#shared/domain/navette/classeur-verrouille.types.ts';
import { lettreDeColonne, placeDe } from '#shared/text/place.ts';
import { joindre, Xml, xml } from '../../openxml/xml.ts';
import { celluleTexte } from '../cellule.ts';
import { celluleVerrouillee } from './cellules.ts';
import { enStyle } from './styles.ts';
import { validationDe } from './validations.ts';

/** Titre, légende, « à remplir », ligne cachée des clés, titres de colonnes : les lignes viennent après. */
const LIGNE_DES_TITRES = 5;
const PREMIERE_LIGNE = LIGNE_DES_TITRES + 1;
/** Signes d'une colonne que l'on tient visibles quand on défile : le numéro et l'intitulé. */
const FIGEES = 3;

const LEGENDE =
  'À remplir : les colonnes marquées « à remplir », sur fond jaune pâle cerné de pointillés. Le reste est verrouillé.';

/** Le verrou de la feuille : on n'écrit que dans les cellules ouvertes, mais on élargit et on imprime. Sans mot de passe. */
const VERROU = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

const POINTS_PAR_LIGNE = 15;
/** Au-delà, une ligne ne se lit plus à l'écran : elle se coupe, le texte reste entier. */
const LIGNES_MONTREES = 12;

/** Lignes de texte que demande la plus pleine des cellules. */
function hauteur({ colonnes }: ModeleDeTable, { valeurs }: LigneVerrouillee): number {
  const lignes = colonnes.map(({ cle, largeur, nature }) =>
    nature !== 'texte'
      ? 1
      : (valeurs[cle] ?? '')
          .split('\n')
          .reduce((somme, bout) => somme + Math.max(1, Math.ceil(bout.length / Math.max(1, largeur - 2))), 0),
  );
  return Math.min(LIGNES_MONTREES, Math.max(1, ...lignes));
}

function ligneDeTable(modele: ModeleDeTable, ligne: LigneVerrouillee, rang: number): string {
  const cellules = modele.colonnes.map((colonne, n) =>
    celluleVerrouillee(placeDe(n + 1, rang), colonne, ligne.valeurs[colonne.cle] ?? null),
  );
  const points = hauteur(modele, ligne) * POINTS_PAR_LIGNE + 3;
  return `<row r="${rang}" ht="${points}" customHeight="1">${celluleTexte(`A${rang}`, enStyle('fixe'), ligne.id)}${cellules.join('')}</row>`;
}

function tete({ marque, titre, colonnes }: ModeleDeTable): string {
  const surChaque = (rang: number, ecrire: (place: string, n: number) => string) =>
    colonnes.map((_, n) => ecrire(placeDe(n + 1, rang), n)).join('');
  const bande = surChaque(3, (place, n) =>
    colonnes[n]?.modifiable
      ? celluleTexte(place, enStyle('bandeARemplir'), 'à remplir')
      : celluleTexte(place, enStyle('bande'), 'verrouillé'),
  );
  const cles = surChaque(4, (place, n) => celluleTexte(place, enStyle('fixe'), colonnes[n]?.cle ?? ''));
  const titres = surChaque(LIGNE_DES_TITRES, (place, n) =>
    celluleTexte(place, enStyle('tete'), colonnes[n]?.titre ?? ''),
  );
  return [
    `<row r="1">${celluleTexte('B1', enStyle('titre'), titre)}</row>`,
    `<row r="2">${celluleTexte('B2', enStyle('ordinaire'), LEGENDE)}</row>`,
    `<row r="3">${bande}</row>`,
    `<row r="4" hidden="1">${celluleTexte('A4', enStyle('fixe'), `${MARQUES.table}${marque}`)}${cles}</row>`,
    `<row r="${LIGNE_DES_TITRES}" ht="33" customHeight="1">${titres}</row>`,
  ].join('');
}

function validations({ modele, lignes }: TableVerrouillee): Xml {
  const derniere = LIGNE_DES_TITRES + lignes.length;
  const siennes = modele.colonnes.flatMap((colonne, n) => {
    const lettre = lettreDeColonne(n + 1);
    return colonne.modifiable ? [validationDe(colonne, `${lettre}${PREMIERE_LIGNE}:${lettre}${derniere}`)] : [];
  });
  return xml`<dataValidations count="${siennes.length}">${joindre(siennes)}</dataValidations>`;
}

/** L'onglet d'une table : identifiants en colonne cachée, titres figés, cellules ouvertes et contrôlées, le reste verrouillé. */
export function ecrireTable(table: TableVerrouillee): Xml {
  const { modele, lignes } = table;
  const cols = modele.colonnes
    .map(({ largeur }, n) => `<col min="${n + 2}" max="${n + 2}" width="${largeur}" customWidth="1"/>`)
    .join('');
  const corps = lignes.map((ligne, n) => ligneDeTable(modele, ligne, PREMIERE_LIGNE + n)).join('');
  const coin = placeDe(FIGEES, PREMIERE_LIGNE);
  const fin = placeDe(modele.colonnes.length, LIGNE_DES_TITRES + lignes.length);
  const haut = LIGNE_DES_TITRES;
  return new Xml(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="${FIGEES}" ySplit="${haut}" topLeftCell="${coin}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${coin}" sqref="${coin}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="8" hidden="1" customWidth="1"/>${cols}</cols><sheetData>${tete(modele)}${corps}</sheetData>${VERROU}${validations(table).texte}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="B1:${fin}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  );
}

/** Le verrou d'un onglet sans rien à remplir. */
export const FEUILLE_VERROUILLEE = VERROU;
/** La ligne des titres, répétée en haut de chaque page imprimée. */
export const TITRES_REPETES = `$${LIGNE_DES_TITRES}:$${LIGNE_DES_TITRES}`;
