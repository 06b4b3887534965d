import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { FINE, INSECABLE, typographier } from '#shared/text/typographie.ts';

const BLANCS = /[\s\u00A0\u202F]+/gu;
/** Ce que Word ajoute sans rien dire : césure conditionnelle, trait d’union insécable. */
const CESURE = /\u00AD/gu;
const TRAIT_INSECABLE = /\u2011/gu;

/**
 * Ce qui compte d’un texte quand on le compare : ni l’espèce des espaces ni leur nombre, ni les apostrophes et les
 * guillemets que notre typographie pose elle-même. Deux textes de même clé ne sont pas une correction.
 */
export const cle = (texte: string): string =>
  typographier(
    nettoyerTexte(texte).replace(CESURE, '').replace(TRAIT_INSECABLE, '-').replace(BLANCS, ' ').trim(),
  ).replace(BLANCS, ' ');

/**
 * Un texte relu, rendu à la forme d’une saisie : les espaces que notre typographie posera de nouveau redeviennent
 * ordinaires. Une insécable voulue, qu’elle ne poserait pas, est gardée.
 */
export function enSaisie(texte: string): string {
  const lu = texte.replace(CESURE, '').replace(TRAIT_INSECABLE, '-');
  const simple = lu.replaceAll(INSECABLE, ' ').replaceAll(FINE, ' ');
  return typographier(simple) === typographier(lu) ? simple : lu;
}
