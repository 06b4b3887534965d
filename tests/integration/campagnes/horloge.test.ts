import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/horloge.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes.horloge;

it(
  `une horloge qui saute ne refuse rien et ne change aucune date (T14, ${essaisRapides} suites)`,
  async () => expect((await lancer(essaisRapides, graineNeuve())).fautes).toEqual([]),
  2 * MINUTE,
);
