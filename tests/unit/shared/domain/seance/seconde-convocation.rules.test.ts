import { describe, expect, it } from 'vitest';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { controlerConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import { prochaineEtape } from '#shared/domain/seance/prochaine-etape.rules.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import { uneSeance } from '#tests/support/une-seance.ts';

describe('ce qui fonde une seconde convocation (R-045, R-212)', () => {
  it.each([
    ['CDPE', 'R. 5311-40, al. 2'],
    ['CLPE', 'R. 5311-40, al. 2'],
    ['commission_iae', 'R. 133-10, al. 2'],
    ['CREFOP', 'R. 133-10, al. 2'],
    ['copil_ville', null],
  ] as const)('%s : %s, partout où elle se dit', (type: TypeInstance, article) => {
    const seance = uneSeance({ type, reunion: { convocation: 2, etat: 'brouillon' } });
    expect(articleDeLaSeconde(seance)).toBe(article);
    const [constat] = controlerConvocation(seance, '2026-01-05').filter(({ code }) => code === 'R-046');
    expect(constat?.article).toBe(article);
    expect(prochaineEtape(uneSeance({ type, reunion: { etat: 'sans_quorum' } }), '2026-03-13').article).toBe(article);
  });

  it('ailleurs, le règlement intérieur qui exige un quorum', () => {
    const parametres = [
      {
        id: 'q',
        cle: 'quorumBase' as const,
        valeur: 'composant',
        source: 'reglement' as const,
        article: 'article 9',
        depuis: null,
      },
    ];
    expect(articleDeLaSeconde(uneSeance({ type: 'copil_ville', parametres }))).toBe('règlement intérieur, article 9');
  });
});
