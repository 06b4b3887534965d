import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/journal-altere.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['journal-altere'];

it(
  `une altération du journal se situe à son opération (T35, ${essaisRapides} fois)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['fins de journal retirées, vues par la dernière sauvegarde']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
