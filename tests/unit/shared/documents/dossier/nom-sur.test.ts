import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinguer, nomSur } from '#shared/documents/dossier/nom-sur.ts';

describe('un nom de fichier sûr', () => {
  it.each([
    ['Bilan 2025 : CDPE / CLPE ?.pdf', 'Bilan 2025 CDPE CLPE.pdf'],
    ['con.pdf', '_con.pdf'],
    ['COM1', '_COM1'],
    ['lpt² .txt', '_lpt².txt'],
    ['CONIN$', '_CONIN$'],
    ['Note...', 'Note'],
    ['   ', 'sans titre'],
    ['../../secret.pdf', '.. .. secret.pdf'],
  ])('« %s » devient « %s »', (brut, nom) => {
    expect(nomSur(brut)).toBe(nom);
  });

  it('est toujours accepté par Windows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (brut) => {
        const nom = nomSur(brut);
        expect(nom).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
        expect(nom).toMatch(/[^. ]$/u);
        expect(nom.length).toBeLessThanOrEqual(82);
      }),
    );
  });

  it('ne coupe pas un signe en deux : le nom passe dans un courriel et dans une archive', () => {
    for (let debut = 70; debut < 80; debut += 1) {
      const nom = nomSur(`${'a'.repeat(debut)}😀😀😀.pdf`);
      expect(nom.isWellFormed()).toBe(true);
      expect(nom).toMatch(/\.pdf$/u);
    }
  });

  it('deux noms que Windows confond se distinguent', () => {
    expect(distinguer(['a/Note.pdf', 'a/note.pdf', 'b/Note.pdf', 'a/Note (2).pdf'])).toEqual([
      'a/Note.pdf',
      'a/note (2).pdf',
      'b/Note.pdf',
      'a/Note (2) (2).pdf',
    ]);
  });
});
