import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { coupurePossible, lancer } from '#tests/campagnes/coupure-de-courant.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['coupure-de-courant'];

it.skipIf(!coupurePossible())(
  `rien ne se perd à la coupure de courant (T2, ${essaisRapides} images ; il faut Linux et gcc)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['images illisibles']).toBe(0);
  },
  5 * MINUTE,
);
