import { enTri } from '#shared/text/tri.ts';
import { FONCTIONS } from '../donnees/garde/motifs.data.ts';
import { MOTS_COMMUNS, MOTS_DE_SERVICE } from './mots-communs.data.ts';

/** Ce qui annonce le nom d'une personne, et de plusieurs ; une lettre de « Me », « Dr » ou « Pr » s'écrit comme ici. */
const UNE =
  'M Mr Mgr Mme Mlle Me Dr Pr Monsieur Madame Mademoiselle Maître Maitre Docteur Docteure Professeur Professeure';
const PLUSIEURS = 'MM Mrs Mmes Mlles Drs Prs Messieurs Mesdames Mesdemoiselles Maîtres Maitres Docteurs Professeurs';
const FEMININES = /^(?:mmes?|mlles?|madame|mesdames|mademoiselle|mesdemoiselles|docteure|professeure)$/u;
/** « le maître », « il me », « m », « dr » : sans capitale, ceux-là disent autre chose. */
const EN_CAPITALE = new Set('M Me Dr Pr MM Drs Prs Maître Maitre Maîtres Maitres'.split(' '));

const formesDe = (civilites: string): string =>
  civilites
    .split(' ')
    .flatMap((une) => (EN_CAPITALE.has(une) ? [une] : [une, une.toLowerCase(), une.toUpperCase()]))
    .toSorted((une, autre) => autre.length - une.length)
    .join('|');

const [SEULE, PLURIELLE] = [formesDe(UNE), formesDe(PLUSIEURS)];
const ESPACE = '[ \\t\\u00A0\\u2009\\u202F]';
const PAS_UNE_CIVILITE = `(?!(?:${SEULE}|${PLURIELLE})(?![\\p{L}\\p{N}'’-]))`;
const CAPITALE = `${PAS_UNE_CIVILITE}\\p{Lu}\\p{M}*[\\p{L}\\p{M}'’-]+`;
const PARTICULE = `(?:(?:de|du|des|von|van|der|den|el|al|ben)${ESPACE}+|d['’]${ESPACE}*)`;
const DERRIERE = `(?:${PARTICULE}|(?:la|le|les)${ESPACE}+)`;
const NOM = `${PARTICULE}{0,2}(?:[À-Þ]${ESPACE})?${CAPITALE}(?:${ESPACE}+${DERRIERE}{0,2}${CAPITALE}){0,3}`;
const SEPARES = `(?:${ESPACE}*[,;]${ESPACE}*(?:et${ESPACE}+)?|${ESPACE}+(?:et|ou)${ESPACE}+)`;
const ANNONCE = `(?<![\\p{L}\\p{N}])(?<civilite>CIV)(?:\\.${ESPACE}*|${ESPACE}+)`;

const D_UNE = new RegExp(`${ANNONCE.replace('CIV', SEULE)}(?<noms>${NOM})`, 'gu');
const DE_PLUSIEURS = new RegExp(`${ANNONCE.replace('CIV', PLURIELLE)}(?<noms>${NOM}(?:${SEPARES}${NOM})*)`, 'gu');
const EN_MINUSCULES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<civilite>M\\.|Mr|mr|Mmes?|mmes?|Mlles?|mlles?|MM\\.)\\.?${ESPACE}*(?<noms>(?<![\\p{L}\\p{N}])\\p{Ll}[\\p{L}\\p{M}'’-]{3,})`,
  'gu',
);
const SEPARATION = new RegExp(SEPARES, 'gu');

/** Ce qui suit une civilité sans nommer personne : « Mme absente », « M. représenté par ». */
const SUITES: ReadonlySet<string> = new Set(
  (
    'absent absente absents absentes avec avait chez dans depuis dont elle etait excuse excusee excuses excusees leur mais ' +
    'membre notre nous pour presente present presents presentes propose puis quant rappelle represente representee ' +
    'representes sans sera seront sont titulaire suppleant suppleante votre vous'
  ).split(' '),
);

/** Un nom qu'une civilité annonce, et où il est. */
export interface Annonce {
  readonly civilite: 'M.' | 'Mme';
  readonly ecrit: string;
  readonly debut: number;
  readonly fin: number;
}

const neNommePas = (ecrit: string): boolean => {
  const premier = enTri(ecrit.split(/\s/u)[0] ?? '');
  return FONCTIONS.has(premier) || MOTS_DE_SERVICE.has(premier);
};

/** « MM. Weber, Roth et Haas » : chacun, à sa place. */
function chacun(noms: string, debut: number): { ecrit: string; debut: number }[] {
  const coupes = [...noms.matchAll(SEPARATION)].map(({ 0: lu, index }) => [index, index + lu.length] as const);
  const departs = [0, ...coupes.map(([, fin]) => fin)];
  const arrets = [...coupes.map(([de]) => de), noms.length];
  return departs.map((de, rang) => ({ ecrit: noms.slice(de, arrets[rang]), debut: debut + de }));
}

/** Les noms qu'un texte annonce d'une civilité, au singulier ou au pluriel ; ni une fonction, ni un service. */
export function annoncesDe(texte: string): Annonce[] {
  if (!/[MmDP]/u.test(texte)) return [];
  return [D_UNE, DE_PLUSIEURS, EN_MINUSCULES].flatMap((motif) =>
    [...texte.matchAll(motif)].flatMap(({ 0: lu, index, groups }): Annonce[] => {
      const { civilite = '', noms = '' } = groups ?? {};
      const genre = FEMININES.test(civilite.toLowerCase()) ? 'Mme' : 'M.';
      const depart = index + lu.length - noms.length;
      const lus = motif === DE_PLUSIEURS ? chacun(noms, depart) : [{ ecrit: noms, debut: depart }];
      return lus
        .filter(({ ecrit }) => !neNommePas(ecrit))
        .filter(({ ecrit }) => motif !== EN_MINUSCULES || !(SUITES.has(enTri(ecrit)) || MOTS_COMMUNS.has(enTri(ecrit))))
        .map(({ ecrit, debut }) => ({ civilite: genre, ecrit, debut, fin: debut + ecrit.length }));
    }),
  );
}
