import { describe, expect, it } from 'vitest';
import { constatsDuDernierVersement } from '#shared/domain/convention/echeancier/controles.rules.ts';
import { constatsDuSoldeVerse, soldeDeLExercice } from '#shared/domain/convention/echeancier/solde.rules.ts';

/** V et P en euros. */
const exercice = (verse: number, maximum: number) => ({
  annee: 2025,
  compensation: verse * 100,
  ecart: (verse - maximum) * 100,
});

describe('§ 2.2 : solde et trop-perçu d’un exercice', () => {
  it('le moindre du montant et de P, moins V ; jamais l’un et l’autre à la fois', () => {
    const lus = (verse: number, maximum: number, montant: number) => {
      const lu = soldeDeLExercice(exercice(verse, maximum), montant * 100);
      return lu === null ? null : [lu.du / 100, lu.solde / 100, lu.tropPercu / 100];
    };
    expect(lus(200, 298, 300)).toEqual([298, 98, 0]);
    expect(lus(200, 350, 300)).toEqual([300, 100, 0]);
    expect(lus(300, 298, 300)).toEqual([298, 0, 2]);
    expect(lus(300, 0, 300)).toEqual([0, 0, 300]);
    expect(lus(298, 298, 300)).toEqual([298, 0, 0]);
  });

  it('sans montant, ou sans tous les comptes, rien ne se calcule', () => {
    expect(soldeDeLExercice(exercice(1, 1), null)).toBeNull();
    expect(soldeDeLExercice({ annee: 2025, compensation: 100, ecart: null }, 100)).toBeNull();
  });

  it('au centime : le dû se solde, un centime de plus est refusé', () => {
    const codes = (verse: number) => {
      const lu = soldeDeLExercice(exercice(verse, 298), 300_00);
      return lu === null ? [] : constatsDuSoldeVerse(lu).map(({ code, gravite }) => `${code} ${gravite}`);
    };
    expect([codes(298), codes(298.01)]).toEqual([[], ['M11 bloquant']]);
  });
});

describe('E7 : un dernier versement qui solde l’exercice sans en porter le nom', () => {
  const rendus = { annee: 2025, financierValide: true, chargesNettesValide: false };
  const un = (genre: 'versement' | 'avance' | 'acompte' | 'solde' | 'reversement', euros: number, fait = true) => ({
    annee: 2025,
    genre,
    verse: euros * 100,
    verseLe: fait ? '2025-11-02' : null,
  });
  const codes = (
    versements: Parameters<typeof constatsDuDernierVersement>[0],
    genre: 'o2r' | 'politique_ville' = 'politique_ville',
    exerciceLu = rendus,
  ) =>
    constatsDuDernierVersement(versements, 100_00, exerciceLu, { genre }).map(({ code, gravite, article }) =>
      `${code} ${gravite} ${article ?? ''}`.trim(),
    );

  it('avertit quand le second atteint le montant ; validés, un seul versement ou un reste à verser : rien', () => {
    expect(codes([un('avance', 50), un('acompte', 50)])).toEqual(['E7 attention']);
    expect(codes([un('versement', 50), un('versement', 50)], 'o2r')).toEqual(['E7 information D. 5316-7']);
    expect(codes([un('versement', 100)])).toEqual([]);
    expect(codes([un('avance', 50), un('acompte', 49)])).toEqual([]);
    expect(codes([un('avance', 50), un('acompte', 50, false)])).toEqual([]);
    const valides = { ...rendus, chargesNettesValide: true };
    expect(codes([un('avance', 50), un('acompte', 50)], 'politique_ville', valides)).toEqual([]);
  });
});
