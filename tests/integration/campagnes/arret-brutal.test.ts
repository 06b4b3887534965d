import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/arret-brutal.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['arret-brutal'];

it(
  `rien ne se perd à l’arrêt brutal du programme (T1, ${essaisRapides} fois)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['opérations confirmées avant l’arrêt']).toBeGreaterThan(essaisRapides);
  },
  5 * MINUTE,
);
