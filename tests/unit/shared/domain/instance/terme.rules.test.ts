import { describe, expect, it } from 'vitest';
import { finSurLeSiege, veilleDuSuivant } from '#shared/domain/instance/terme.rules.ts';

const titulaire = (debut: string | null, fin: string | null) => ({ debut, fin, role: 'titulaire' as const });

describe('la fin d’un mandat sur un siège', () => {
  it('R-020 : trois ans moins un jour sur un siège neuf, sans terme pour un membre de droit ou un président', () => {
    expect(finSurLeSiege('CLPE', '1', [], '2024-09-15')).toBe('2027-09-14');
    expect(finSurLeSiege('CDPE', '8', [], '2024-09-15')).toBe('2027-09-14');
    expect(finSurLeSiege('CLPE', '7', [], '2024-09-15')).toBeNull();
    expect(finSurLeSiege('CLPE', 'P', [], '2024-09-15')).toBeNull();
    expect(finSurLeSiege('CLPE', '1', [], null)).toBeNull();
  });

  it('R-022 : qui remplace un titulaire en place finit quand il aurait fini', () => {
    expect(finSurLeSiege('CLPE', '1', [titulaire('2024-09-15', '2027-09-14')], '2026-03-12')).toBe('2027-09-14');
    expect(finSurLeSiege('CLPE', '1', [titulaire(null, null)], '2026-03-12')).toBeNull();
  });

  it('R-022 : après une vacance ou plusieurs remplacements, le terme reste celui de la première nomination', () => {
    const depart = [titulaire('2024-09-15', '2025-06-30')];
    expect(finSurLeSiege('CLPE', '1', depart, '2026-03-12')).toBe('2027-09-14');
    expect(finSurLeSiege('CLPE', '1', [...depart, titulaire('2025-09-01', '2025-12-31')], '2026-03-12')).toBe(
      '2027-09-14',
    );
  });

  it('ouvre trois ans nouveaux une fois le terme passé', () => {
    expect(
      finSurLeSiege(
        'CLPE',
        '1',
        [titulaire('2024-09-15', '2025-06-30'), titulaire('2025-09-01', '2027-09-14')],
        '2027-09-15',
      ),
    ).toBe('2030-09-14');
  });
});

it('un mandat s’arrête la veille du titulaire déjà nommé ensuite', () => {
  expect(veilleDuSuivant([titulaire('2026-09-01', null), titulaire('2027-01-01', null)], '2026-03-12')).toBe(
    '2026-08-31',
  );
  expect(veilleDuSuivant([titulaire('2026-01-01', null)], '2026-03-12')).toBeNull();
});
