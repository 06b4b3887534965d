import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/migration-coupee.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['migration-coupee'];

it(
  `rien ne se perd à l’arrêt brutal pendant une montée de format (T12, ${essaisRapides} fois)`,
  async () => expect((await lancer(essaisRapides, graineNeuve())).fautes).toEqual([]),
  2 * MINUTE,
);
