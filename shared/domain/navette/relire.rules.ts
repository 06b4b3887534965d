import { type Cellule, type Classeur, type Feuille, texteDe } from '../reprise/classeur.schema.ts';
import { type Canon, FORMAT_DE_NAVETTE, MARQUES } from './classeur-verrouille.types.ts';

/** Une ligne d'une table rendue. */
export interface LigneRelue {
  readonly id: string;
  /** Comme le tableur la compte, à partir de 1. */
  readonly rang: number;
  readonly cellules: ReadonlyMap<string, Cellule>;
}

export interface TableRelue {
  readonly marque: string;
  /** Nom de l'onglet, tel qu'il est revenu. */
  readonly nom: string;
  /** Rang de chaque colonne, à partir de 0. */
  readonly colonnes: ReadonlyMap<string, number>;
  readonly lignes: readonly LigneRelue[];
  /** Lignes écrites que la navette ne portait pas. */
  readonly ajoutees: readonly number[];
}

/** Un classeur revenu, remis dans l'ordre de ses marques ; rien n'y est encore comparé. */
export interface ClasseurRelu {
  readonly meta: ReadonlyMap<string, string>;
  /** Ce qui a été envoyé, par marque, puis par objet, puis par colonne. */
  readonly origine: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Canon>>>;
  readonly tables: readonly TableRelue[];
}

/** Pourquoi un classeur n'est pas une navette que l'on sait reprendre. */
export type RefusDeNavette = 'etrangere' | 'recente' | 'abimee';

const premiere = ({ lignes }: Feuille): string => texteDe(lignes[0]?.[0]);

function lireOrigine({ lignes }: Feuille): ClasseurRelu['origine'] {
  const origine = new Map<string, Map<string, Map<string, Canon>>>();
  for (const [marque, id, colonne, valeur] of lignes.slice(1).map((ligne) => ligne.map(texteDe))) {
    if (marque === undefined || id === undefined || colonne === undefined || id === '') continue;
    const table = origine.get(marque) ?? new Map<string, Map<string, Canon>>();
    const objet = table.get(id) ?? new Map<string, Canon>();
    objet.set(colonne, valeur === undefined || valeur === '' ? null : valeur);
    origine.set(marque, table.set(id, objet));
  }
  return origine;
}

function lireTable({ nom, lignes }: Feuille): TableRelue | null {
  const entete = lignes.findIndex((ligne) => texteDe(ligne[0]).startsWith(MARQUES.table));
  const cles = lignes[entete];
  if (cles === undefined) return null;
  const colonnes = new Map(
    cles.flatMap((cle, rang): [string, number][] => (rang === 0 || texteDe(cle) === '' ? [] : [[texteDe(cle), rang]])),
  );
  const relues: LigneRelue[] = [];
  const ajoutees: number[] = [];
  // Les titres suivent la ligne cachée.
  for (const [n, ligne] of lignes.slice(entete + 2).entries()) {
    const rang = entete + 3 + n;
    const id = texteDe(ligne[0]);
    if (id === '') {
      if (ligne.some((cellule) => texteDe(cellule) !== '')) ajoutees.push(rang);
      continue;
    }
    relues.push({
      id,
      rang,
      cellules: new Map([...colonnes].map(([cle, colonne]) => [cle, ligne[colonne] ?? ''])),
    });
  }
  return { marque: texteDe(cles[0]).slice(MARQUES.table.length), nom, colonnes, lignes: relues, ajoutees };
}

/** Reconnaît une navette à ses marques, où que le tableur les ait rangées ; dit pourquoi si ce n'en est pas une. */
export function relireClasseur({ feuilles }: Pick<Classeur, 'feuilles'>): ClasseurRelu | { refus: RefusDeNavette } {
  const carte = feuilles.find((feuille) => premiere(feuille) === MARQUES.meta);
  const origine = feuilles.find((feuille) => premiere(feuille) === MARQUES.origine);
  const tables = feuilles.flatMap((feuille) => lireTable(feuille) ?? []);
  if (carte === undefined) return { refus: tables.length > 0 || origine !== undefined ? 'abimee' : 'etrangere' };
  const meta = new Map(carte.lignes.map((ligne) => [texteDe(ligne[0]), texteDe(ligne[1])]));
  const format = Number(meta.get('format'));
  if (!Number.isInteger(format)) return { refus: 'abimee' };
  if (format > FORMAT_DE_NAVETTE) return { refus: 'recente' };
  if (origine === undefined) return { refus: 'abimee' };
  return { meta, origine: lireOrigine(origine), tables };
}
