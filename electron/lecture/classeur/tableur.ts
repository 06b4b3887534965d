import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Cellule, type Feuille, type Fusion, LIMITES, texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import { enFeuille } from './feuille.ts';
import { ClasseurRefuse } from './refus.ts';

const deux = (nombre: number): string => String(nombre).padStart(2, '0');

/** Un jour d'Excel en date civile ; `null` si ce n'en est pas un. */
function jourDe(serie: number, date1904: boolean): string | null {
  const lu = SSF.parse_date_code(serie, { date1904 }) as { y: number; m: number; d: number } | null;
  if (lu === null || serie < 1 || lu.y < 1900 || lu.y > 2200) return null;
  return `${lu.y}-${deux(lu.m)}-${deux(lu.d)}`;
}

const enFrancais = (jour: string): string => jour.split('-').toReversed().join('/');

/** Un nombre tel qu'il se lit dans un tableur français, sans espace de milliers ni exposant. */
function nombreEnTexte(nombre: number, forme: string | undefined): string {
  if (forme?.includes('%')) return `${Number((nombre * 100).toPrecision(12))} %`.replace('.', ',');
  return (Number.isInteger(nombre) ? BigInt(nombre).toString() : String(nombre)).replace('.', ',');
}

function celluleDe(cellule: CellObject | undefined, date1904: boolean): Cellule {
  const { t, v, z } = cellule ?? {};
  if (v === undefined || v === null) return '';
  if (t === 'n' && typeof v === 'number') {
    const jour = typeof z === 'string' && SSF.is_date(z) && /[dmy]/iu.test(z) ? jourDe(v, date1904) : null;
    if (jour !== null && v >= 1) return { texte: enFrancais(jour), date: jour };
    return Number.isFinite(v) ? { texte: nombreEnTexte(v, typeof z === 'string' ? z : undefined), nombre: v } : '';
  }
  if (t === 'b') return v === true ? 'oui' : 'non';
  // La formule d'origine ne donnait rien.
  if (t === 'e') return '#N/A';
  return String(v);
}

/**
 * Une cellule pleine au-delà des colonnes que l'on lit. Une ligne étirée est surtout creuse : la parcourir ne coûte que ce
 * qu'elle porte, la remplir coûterait vingt mille cellules, et des milliers de telles lignes un demi-gigaoctet.
 */
const debordeDUnTexte = (ligne: readonly CellObject[], date1904: boolean): boolean =>
  ligne.length > LIMITES.colonnes &&
  ligne.some((cellule, rang) => rang >= LIMITES.colonnes && texteDe(celluleDe(cellule, date1904)) !== '');

function feuilleDe(nom: string, feuille: WorkSheet, date1904: boolean): Feuille {
  // Dense : un tableau de lignes, qu'une étendue menteuse (« A1:XFD1048576 ») ne fait pas grandir.
  const lignes = (feuille['!data'] ?? []) as (CellObject[] | undefined)[];
  if (lignes.length > LIMITES.lignes) throw new ClasseurRefuse('lignes');
  const fusions = (feuille['!merges'] ?? []).map(
    ({ s, e }): Fusion => ({ ligne: s.r, colonne: s.c, lignes: e.r - s.r + 1, colonnes: e.c - s.c + 1 }),
  );
  return enFeuille(
    nom,
    Array.from(lignes, (ligne = []) => {
      if (ligne.length > LIMITES.colonnes * 50 || debordeDUnTexte(ligne, date1904))
        throw new ClasseurRefuse('colonnes');
      return Array.from(ligne.slice(0, LIMITES.colonnes), (cellule) => celluleDe(cellule, date1904));
    }),
    fusions,
  );
}

function ouvrir(octets: Uint8Array): WorkBook {
  try {
    return read(octets, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellStyles: false,
      bookVBA: false,
      sheetRows: LIMITES.lignes + 1,
    });
  } catch (cause) {
    const dit = cause instanceof Error ? cause.message : '';
    throw new ClasseurRefuse(/password|encrypt/iu.test(dit) ? 'chiffre' : 'abime');
  }
}

/**
 * Les feuilles d'un classeur, celles qui sont cachées et vides mises à part. Aucune formule n'est lue : la valeur gardée
 * dans le fichier fait foi.
 * @param cachees lit aussi les feuilles cachées : celles d'un classeur que l'on a soi-même établi
 * @throws ClasseurRefuse
 */
export function lireTableur(octets: Uint8Array, cachees: boolean): readonly Feuille[] {
  const classeur = ouvrir(octets);
  const proprietes = classeur.Workbook?.Sheets ?? [];
  const date1904 = classeur.Workbook?.WBProps?.date1904 === true;
  return classeur.SheetNames.flatMap((nom, rang) => {
    const feuille = classeur.Sheets[nom];
    if (feuille === undefined || (!cachees && (proprietes[rang]?.Hidden ?? 0) > 0)) return [];
    const lue = feuilleDe(nom, feuille, date1904);
    return lue.lignes.length === 0 ? [] : [lue];
  });
}
