import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import {
  anneesCiviles,
  cloturesTouchees,
  conservationJusquAu,
  constatsDeLaDuree,
  finProposee,
  nombreDAnnees,
} from '#shared/domain/convention/duree.rules.ts';

const jours = fc.integer({ min: 0, max: 20_000 }).map((n) => ajouterJours('2000-01-01', n));
const codes = (convention: Partial<Parameters<typeof constatsDeLaDuree>[0]>) =>
  constatsDeLaDuree({
    debut: '2025-01-01',
    fin: '2027-12-31',
    estO2r: true,
    motifDuree: null,
    ...convention,
  }).map(({ code, gravite }) => `${code} ${gravite}`);

describe('la durée d’une convention', () => {
  it('C2, O-2 : trois ans moins un jour, un 29 février compris', () => {
    expect(finProposee('2025-01-01')).toBe('2027-12-31');
    expect(finProposee('2024-11-15')).toBe('2027-11-14');
    expect(finProposee('2028-02-29')).toBe('2031-02-28');
    expect(finProposee('2025-03-01')).toBe('2028-02-29');
  });

  it('O-2 : une autre durée arrête une convention O2R sans motif, avertit sinon', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ fin: '2027-12-30' })).toEqual(['O-2 bloquant']);
    expect(codes({ fin: '2028-01-01' })).toEqual(['O-2 bloquant']);
    expect(codes({ fin: '2028-01-01', motifDuree: '  ' })).toEqual(['O-2 bloquant']);
    expect(codes({ fin: '2028-01-01', motifDuree: 'arrêté du 2 mai' })).toEqual(['O-2 attention']);
    expect(codes({ fin: '2026-12-31', estO2r: false })).toEqual(['C2 attention']);
    expect(
      constatsDeLaDuree({ debut: '2025-01-01', fin: '2027-12-30', estO2r: true, motifDuree: null })[0],
    ).toMatchObject({ article: 'D. 5316-4', phrase: expect.stringContaining('31/12/2027') });
  });

  it('C2 : une fin au jour du début ou avant est refusée, même motivée', () => {
    expect(codes({ fin: '2025-01-01', motifDuree: 'essai' })).toEqual(['C2 bloquant']);
    expect(codes({ fin: '2024-12-31', estO2r: false })).toEqual(['C2 bloquant']);
    expect(codes({ fin: '2025-01-02', estO2r: false })).toEqual(['C2 attention']);
  });

  it('M7 : du 15/11/2024 au 14/11/2027, quatre années civiles et trois années de convention', () => {
    const convention = { debut: '2024-11-15', fin: '2027-11-14' };
    expect(anneesCiviles(convention)).toEqual([2024, 2025, 2026, 2027]);
    expect(nombreDAnnees(convention)).toBe(3);
    expect(nombreDAnnees({ ...convention, fin: '2027-11-15' })).toBe(4);
    expect(nombreDAnnees({ ...convention, fin: '2025-01-31' })).toBe(1);
  });

  it('M7 : une convention de n années en compte n, et la fin proposée est la dernière', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: 1, max: 10 }), (debut, annees) => {
        const fin = finProposee(debut, annees);
        expect(nombreDAnnees({ debut, fin })).toBe(annees);
        expect(nombreDAnnees({ debut, fin: ajouterJours(fin, 1) })).toBe(annees + 1);
      }),
    );
  });

  it('E1 : les exercices touchés vont jusqu’à celui qui contient la fin', () => {
    const convention = { debut: '2024-11-15', fin: '2027-11-14' };
    expect(cloturesTouchees(convention)).toEqual(['2024-12-31', '2025-12-31', '2026-12-31', '2027-12-31']);
    expect(cloturesTouchees(convention, '08-31')).toEqual(['2025-08-31', '2026-08-31', '2027-08-31', '2028-08-31']);
    expect(cloturesTouchees({ debut: '2027-03-01', fin: '2028-02-29' }, '02-28')).toEqual(['2028-02-29']);
    expect(cloturesTouchees({ debut: '2025-01-01', fin: '2025-12-31' })).toEqual(['2025-12-31']);
  });

  it('E5 : le dossier se garde dix ans après la fin', () => {
    expect(conservationJusquAu('2027-12-31')).toBe('2037-12-31');
    expect(conservationJusquAu('2028-02-29')).toBe('2038-02-28');
  });
});
