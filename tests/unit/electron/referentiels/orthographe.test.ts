import { describe, expect, it } from 'vitest';
import { orthographier } from '#electron/referentiels/orthographe.ts';

describe('l’orthographe d’un libellé de comité local', () => {
  it('prend celle des communes qu’il nomme', () => {
    expect(orthographier('Epinal', ['Épinal', 'Golbey'])).toBe('Épinal');
    expect(orthographier('La tour du pin', ['La Tour-du-Pin'])).toBe('La Tour-du-Pin');
    expect(orthographier("L'Isle Jourdain - Auch", ["L'Isle-Jourdain", 'Auch'])).toBe("L'Isle-Jourdain - Auch");
  });

  it('laisse ce qui ne nomme pas une commune du territoire', () => {
    expect(orthographier('Nord Meuse', ['Stenay'])).toBe('Nord Meuse');
    expect(orthographier('Compiegne', ['Noyon'])).toBe('Compiegne');
  });
});
