import { unzipSync, zipSync } from 'fflate';
import { compterRepetitions } from './repetitions.ts';
import { ClasseurRefuse } from './refus.ts';

const MO = 1024 * 1024;
/** Ce que l'on accepte de dépaqueter (T19). */
const ENTREE_MAX = 50 * MO;
const TOTAL_MAX = 200 * MO;
const ENTREES_MAX = 2000;
/** Une partie qui enfle plus que cela, passé un mégaoctet, n'est pas un tableau. */
const RAPPORT_MAX = 200;

interface Entree {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
}

/** Ce qui ne sert à aucun tableau, ou sert à nuire : jamais dépaqueté. */
const ECARTEES =
  /(?:^|\/)(?:vbaProject\.bin|externalLinks\/|media\/|embeddings\/|Pictures\/|Thumbnails\/|printerSettings)/iu;

function verifier(entrees: readonly Entree[]): void {
  const total = entrees.reduce((somme, { originalSize }) => somme + originalSize, 0);
  if (entrees.length > ENTREES_MAX || total > TOTAL_MAX) throw new ClasseurRefuse('bombe');
  for (const { size, originalSize, compression } of entrees) {
    if (originalSize > ENTREE_MAX || (originalSize > MO && originalSize > size * RAPPORT_MAX))
      throw new ClasseurRefuse('bombe');
    if (compression !== 0 && compression !== 8) throw new ClasseurRefuse('abime');
  }
  if (new Set(entrees.map(({ name }) => name)).size !== entrees.length) throw new ClasseurRefuse('abime');
}

/** Déclare une grammaire ou des entités (T20) ; de l'UTF-16 cacherait à la relecture ce que l'analyseur y lirait. */
function refuserXml(octets: Uint8Array): void {
  const vue = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (vue.includes(0) || vue.includes('<!DOCTYPE') || vue.includes('<!ENTITY')) throw new ClasseurRefuse('doctype');
}

function depaqueter(octets: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const entrees: Entree[] = [];
  try {
    // D'abord compter, sans rien dépaqueter : une bombe n'a pas le temps d'enfler.
    unzipSync(octets, { filter: (entree) => (entrees.push(entree), false) });
    verifier(entrees);
    return unzipSync(octets, { filter: ({ name }) => !name.endsWith('/') && !ECARTEES.test(name) });
  } catch (cause) {
    throw cause instanceof ClasseurRefuse ? cause : new ClasseurRefuse('abime');
  }
}

/** La bibliothèque relit les liens d'un classeur à chaque feuille qu'il annonce. */
const FEUILLES_MAX = 1000;

function compterFeuilles(octets: Uint8Array): void {
  const texte = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
  if ((texte.match(/<(?:\w+:)?sheet\b/gu)?.length ?? 0) > FEUILLES_MAX) throw new ClasseurRefuse('bombe');
}

/** Un lien posé sur une colonne entière ferait naître un milliard de cellules ; aucun tableau n'y perd une valeur. */
function sansLiens(octets: Uint8Array): Uint8Array {
  const vue = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (!vue.includes('hyperlink')) return octets;
  return Buffer.from(vue.toString('latin1').replace(/(?<=<(?:\w+:)?)hyperlink(?=[\s/>])/gu, 'hyperlien'), 'latin1');
}

/**
 * La seule porte d'un classeur compressé (.xlsx, .ods) : comptée, sans grammaire ni macro ni lien, puis refaite des seules
 * parties lues. Ce qu'une autre lecture de l'archive y trouverait n'entre pas. Rien ne s'écrit d'après ses noms (T25).
 * @throws ClasseurRefuse
 */
export function passerLaPorte(octets: Uint8Array): Uint8Array {
  const parties = depaqueter(octets);
  // Un .xlsb dit lui-même la longueur de ses textes : un octet gâté y ferait lire des milliards de signes.
  if (Object.keys(parties).some((nom) => /workbook\.bin$/iu.test(nom))) throw new ClasseurRefuse('format');
  const lues = Object.entries(parties).map(([nom, partie]) => {
    if (/\.(?:xml|rels|vml)$/iu.test(nom)) refuserXml(partie);
    if (/(?:^|\/)content\.xml$/iu.test(nom)) compterRepetitions(partie);
    if (/workbook\.xml$/iu.test(nom)) compterFeuilles(partie);
    return [nom, /worksheets\/[^/]*\.xml$/iu.test(nom) ? sansLiens(partie) : partie] as const;
  });
  return zipSync(Object.fromEntries(lues), { level: 0 });
}
