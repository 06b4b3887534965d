import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';

/** Ce qu'une cellule tient en plusieurs lignes : une par objet, ses morceaux séparés par « | », qu'un agent lit et récrit. */

const TIRET = /^\s*[-–—•*]\s*/u;

const proteger = (morceau: string): string => morceau.replace(/[\\|]/gu, String.raw`\$&`);
const rendre = (morceau: string): string => morceau.replace(/\\(?<signe>[\\|])/gu, '$<signe>');

/** Une ligne de cellule : le nom de l'objet, puis ce qu'il porte ; un morceau absent ne s'écrit pas. */
export function joindreMorceaux([nom = '', ...suite]: readonly (string | null)[]): string {
  const dits = [nom ?? '', ...suite.filter((morceau) => morceau !== null)].map(proteger);
  const ligne = dits.join(' | ');
  // La lecture ôte un tiret de tête : celui qui est du nom se double.
  return TIRET.test(ligne) ? `- ${ligne}` : ligne;
}

/** Les lignes d'une cellule, chacune coupée en morceaux ; une ligne vide n'en est pas une. */
export const couperEnMorceaux = (texte: string | null): readonly (readonly [string, ...string[]])[] =>
  nettoyerTexte(texte ?? '')
    .split('\n')
    .flatMap((ligne): [string, ...string[]][] => {
      const [nom = '', ...suite] = ligne
        .replace(TIRET, '')
        .split(' | ')
        .map((morceau) => rendre(nettoyerLigne(morceau)));
      return nom === '' ? [] : [[nom, ...suite.filter((morceau) => morceau !== '')]];
    });
