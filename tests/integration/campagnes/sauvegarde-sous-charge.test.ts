import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/sauvegarde-sous-charge.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['sauvegarde-sous-charge'];

it(
  `une sauvegarde coupée n’en porte jamais le nom (T11, ${essaisRapides} fois)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['sauvegardes finies']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
