import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/fichier-abime.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['fichier-abime'];

it(
  `aucun dommage ne s’ouvre sans être vu (T9, ${essaisRapides} dommages)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['fautes dommageables']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
