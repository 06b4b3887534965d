import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireNombre, lireNombre } from '#renderer/ui/champs/lire-nombre.ts';

describe('lireNombre', () => {
  it('lit les espaces, la virgule et le signe à la française', () => {
    expect(lireNombre('12 300,50')).toBe(12_300.5);
    expect(lireNombre('1\u202F200')).toBe(1200);
    expect(lireNombre('-3')).toBe(-3);
    expect(lireNombre('  ')).toBeNull();
  });

  it('refuse ce qui n’est pas un nombre plutôt que d’en deviner un', () => {
    for (const texte of ['12e3', '1,2,3', 'douze', '12 €', '0x10']) expect(lireNombre(texte)).toBeNaN();
  });

  it('relit ce qu’il écrit, au centime', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (centimes) => {
        expect(lireNombre(ecrireNombre(centimes / 100, 2))).toBe(centimes / 100);
      }),
    );
  });
});
