/**
 * Du SVG sans style, ni motif, ni découpe : ce que Word, LibreOffice, un navigateur et resvg dessinent pareil. Cent unités
 * valent un centimètre (charte, § 9).
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Un dessin fini : son SVG, et sa taille imprimée, en centimètres. */
export interface Dessin {
  readonly svg: string;
  readonly largeur: number;
  readonly hauteur: number;
}

export const UNITES_PAR_CM = 100;
export const ENCRE = {
  noir: '#000000',
  bleu: '#000091',
  gris: '#595959',
  moyen: '#8C8C8C',
  grille: '#D9D9D9',
  fond: '#FFFFFF',
} as const;

/** La police du document si le poste l’a ; celle que l’application porte a les mêmes chasses. */
const POLICE = 'Arial, Liberation Sans, sans-serif';
const REFUSES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const echapper = (texte: string): string =>
  texte
    .toWellFormed()
    .replace(REFUSES, '')
    .replace(/[&<>"]/gu, (signe) => ENTITES[signe] ?? '');

/** Au dixième d’unité : un centième de millimètre. */
export const arrondir = (nombre: number): number => Math.round(nombre * 10) / 10;

type Attributs = Readonly<Record<string, string | number>>;

function element(balise: string, attributs: Attributs, dedans = ''): string {
  const dits = Object.entries(attributs).map(
    ([nom, valeur]) => ` ${nom}="${typeof valeur === 'number' ? arrondir(valeur) : echapper(valeur)}"`,
  );
  return `<${balise}${dits.join('')}${dedans === '' ? '/>' : `>${dedans}</${balise}>`}`;
}

export const rectangle = (x: number, y: number, width: number, height: number, peinture: Attributs): string =>
  element('rect', { x, y, width, height, ...peinture });

export const trait = (de: Point, vers: Point, peinture: Attributs): string =>
  element('line', { x1: de.x, y1: de.y, x2: vers.x, y2: vers.y, ...peinture });

export const disque = ({ x, y }: Point, r: number, peinture: Attributs): string =>
  element('circle', { cx: x, cy: y, r, ...peinture });

export const chemin = (d: string, peinture: Attributs): string => element('path', { d, ...peinture });

/** Le tracé d’une suite de points, au dixième d’unité. */
export const traceDe = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${arrondir(x)} ${arrondir(y)}`).join('L')}`;

interface FormeDeTexte {
  readonly corps: number;
  readonly couleur?: string;
  readonly gras?: boolean;
  readonly ancre?: 'start' | 'middle' | 'end';
  /** Un lisere de fond : le texte se lit par-dessus un trait. */
  readonly detoure?: boolean;
}

/** Une ligne de texte, posée sur sa ligne de base ; vide, rien. */
export function ecrire({ x, y }: Point, mots: string, forme: FormeDeTexte): string {
  const { corps, couleur = ENCRE.noir, gras = false, ancre = 'start', detoure = false } = forme;
  const attributs = {
    x,
    y,
    'font-family': POLICE,
    'font-size': corps,
    ...(gras ? { 'font-weight': 'bold' } : {}),
    ...(ancre === 'start' ? {} : { 'text-anchor': ancre }),
  };
  const dits = echapper(mots);
  if (dits === '') return '';
  const lisere = { fill: ENCRE.fond, stroke: ENCRE.fond, 'stroke-width': 7, 'stroke-linejoin': 'round' };
  return `${detoure ? element('text', { ...attributs, ...lisere }, dits) : ''}${element('text', { ...attributs, fill: couleur }, dits)}`;
}

/** Le dessin entier, sur fond blanc ; largeur et hauteur en unités. */
export function dessinDe(largeur: number, hauteur: number, formes: readonly string[]): Dessin {
  const [w, h] = [Math.round(largeur), Math.round(hauteur)];
  const fond = rectangle(0, 0, w, h, { fill: ENCRE.fond });
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${fond}${formes.join('')}</svg>`,
    largeur: w / UNITES_PAR_CM,
    hauteur: h / UNITES_PAR_CM,
  };
}
