import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { FINE, INSECABLE, typographier } from '#shared/text/typographie.ts';

const BLANCS = /[\s\u00A0\u202F]+/gu;
/** Ce que Word ajoute sans rien dire : césure conditionnelle, trait d’union insécable. */
const CESURE = /\u00AD/gu;
const TRAIT_INSECABLE = /\u2011/gu;

const composer = (texte: string): string =>
  typographier(
    nettoyerTexte(texte).replace(CESURE, '').replace(TRAIT_INSECABLE, '-').replace(BLANCS, ' ').trim(),
  ).replace(BLANCS, ' ');

/** Un même texte se compare des dizaines de fois : ses révisions acceptées, refusées, à chacune de ses places. */
const CONNUES = new Map<string, string>();
const CONNUES_MAX = 4000;

/**
 * Ce qui compte d’un texte quand on le compare : ni l’espèce des espaces ni leur nombre, ni les apostrophes et les
 * guillemets que notre typographie pose elle-même. Deux textes de même clé ne sont pas une correction.
 */
export function cle(texte: string): string {
  const connue = CONNUES.get(texte);
  if (connue !== undefined) return connue;
  const neuve = composer(texte);
  if (CONNUES.size >= CONNUES_MAX) CONNUES.clear();
  CONNUES.set(texte, neuve);
  return neuve;
}

/** Ne reste-t-il rien d’un texte une fois comparé ? Un long texte a toujours de quoi. */
export const estVide = (texte: string): boolean => texte.trim() === '' || (texte.length < 40 && cle(texte) === '');

/** Deux textes ont-ils la même clé ? */
export const memeCle = (a: string, b: string): boolean => a === b || cle(a) === cle(b);

/**
 * Un texte relu, rendu à la forme d’une saisie : les espaces que notre typographie posera de nouveau redeviennent
 * ordinaires. Une insécable voulue, qu’elle ne poserait pas, est gardée.
 */
export function enSaisie(texte: string): string {
  const lu = texte.replace(CESURE, '').replace(TRAIT_INSECABLE, '-');
  const simple = lu.replaceAll(INSECABLE, ' ').replaceAll(FINE, ' ');
  return typographier(simple) === typographier(lu) ? simple : lu;
}
