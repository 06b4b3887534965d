import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { celluleSure } from '#shared/text/cellule.ts';

describe('une cellule qui part vers un tableur', () => {
  it.each([
    ['=HYPERLINK("http://exemple.fr";"lire")', '\'=HYPERLINK("http://exemple.fr";"lire")'],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' +1+cmd|calc', "' +1+cmd|calc"],
    ['＝1+1', "'＝1+1"],
    ['-1+2', "'-1+2"],
    ['- relancer le conseil', '– relancer le conseil'],
    ['+33 1 23 45 67 89', '+33 1 23 45 67 89'],
    ['-12,5', '-12,5'],
    ['Procès-verbal', 'Procès-verbal'],
  ])('« %s » devient « %s »', (valeur, cellule) => {
    expect(celluleSure(valeur)).toBe(cellule);
  });

  it('n’est jamais une formule, et garde tout ce qu’elle disait', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', ' =', ''),
        fc.string(),
        (signe, suite) => {
          const cellule = celluleSure(`${signe}${suite}`);
          expect(/^\s*[=+\-@＝＋－＠]/u.test(cellule) && !/^[+-]?[\d\s.,]+$/u.test(cellule)).toBe(false);
          expect(cellule).toContain(suite);
        },
      ),
    );
  });
});
