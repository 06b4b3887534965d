import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/copie-a-la-main.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['copie-a-la-main'];

it(
  `la copie à la main du seul fichier emporte tout (T4, ${essaisRapides} instants)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['opérations confirmées, toutes dans les copies']).toBeGreaterThanOrEqual(essaisRapides);
  },
  2 * MINUTE,
);
