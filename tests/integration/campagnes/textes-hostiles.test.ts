import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/textes-hostiles.ts';
import { graineNeuve, MINUTE } from './graine.ts';

it(
  'chaque type de document supporte les textes hostiles et tout point de code (T22, une part tirée au sort)',
  async () => {
    const { fautes, chiffres } = await lancer(campagnes['textes-hostiles'].essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['types de document']).toBeGreaterThan(20);
    expect(chiffres['textes imprimés, tous types ensemble']).toBeGreaterThan(1_000);
  },
  3 * MINUTE,
);
