import { ClasseurRefuse } from './refus.ts';

/** Cellules qu'un .ods peut écrire en une fois, toutes répétitions comptées : un vrai tableau n'en répète pas tant. */
const REPETEES_MAX = 500_000;

/** Une ligne ou une cellule, ses attributs entre guillemets compris ; les noms chinois sont ceux de l'UOF. */
const BALISE =
  /<(?:[^\s<>/:"']+:)?(?<genre>table-row|行|table-cell|数据)(?=[\s/>])(?<attributs>(?:[^>"']|"[^"]*"|'[^']*')*)>/gu;
const REPETITION = /repeated\s*=\s*["'](?<fois>[^"']*)["']/gu;

const foisDe = (attributs: string): number =>
  Math.max(1, ...[...attributs.matchAll(REPETITION)].map(({ groups }) => Number(groups?.['fois']) || 1));

/**
 * Compte ce qu'un .ods fait naître : « répétée deux milliards de fois » tient en un mot. Les cellules vides ne coûtent rien,
 * et un tableur en répète jusqu'au bout de la feuille.
 * @throws ClasseurRefuse
 */
export function compterRepetitions(contenu: Uint8Array): void {
  const texte = new TextDecoder().decode(contenu);
  let [deLigne, total] = [1, 0];
  for (const { groups } of texte.matchAll(BALISE)) {
    const { genre = '', attributs = '' } = groups ?? {};
    if (genre === 'table-row' || genre === '行') deLigne = foisDe(attributs);
    else if (!attributs.endsWith('/')) {
      const fois = deLigne * foisDe(attributs);
      if (fois > 1) total += fois;
    }
    if (total > REPETEES_MAX) throw new ClasseurRefuse('bombe');
  }
}
