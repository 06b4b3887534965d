import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/recuperation.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes.recuperation;

it(
  `la plus récente sauvegarde sûre revient (T10, ${essaisRapides} fois)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['opérations manquantes, toutes dites']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
