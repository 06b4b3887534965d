import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';

describe('nom du fichier produit', () => {
  it.each([
    ['CLPE de Mulhouse', 'procès-verbal', '2026-03-12_clpe-de-mulhouse_proces-verbal.docx'],
    ['CLPE d’Altkirch – Sundgau', 'relevé de décisions', '2026-03-12_clpe-d-altkirch-sundgau_releve-de-decisions.docx'],
    ['CDPE de L’Œuvre : Ærø*?', 'convocation', '2026-03-12_cdpe-de-l-oeuvre-aer_convocation.docx'],
    ['CON', 'convocation', '2026-03-12_con_convocation.docx'],
    ['../../etc', 'convocation', '2026-03-12_etc_convocation.docx'],
    ['📄 ', 'convocation', '2026-03-12_convocation.docx'],
  ])('« %s », %s : %s', (instance, forme, attendu) => {
    expect(nomDeFichier('2026-03-12', instance, forme)).toBe(attendu);
  });

  it('reste sûr sous Windows, en 120 signes au plus, quel que soit le nom (T26)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (instance) => {
        const nom = nomDeFichier('2026-03-12', instance, 'procès-verbal');
        expect(nom).toMatch(/^2026-03-12(?:_[a-z0-9]+(?:-[a-z0-9]+)*)?_proces-verbal\.docx$/u);
        expect(nom.length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('ne finit pas un nom coupé par un tiret', () => {
    expect(nomDeFichier('2026-03-12', 'mot '.repeat(100), 'convocation')).toMatch(/mot_convocation\.docx$/u);
  });
});
