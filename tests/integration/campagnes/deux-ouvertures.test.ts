import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/deux-ouvertures.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['deux-ouvertures'];

it(
  `deux programmes n’écrivent jamais dans le même fichier (T8, ${essaisRapides} courses)`,
  async () => expect((await lancer(essaisRapides, graineNeuve())).fautes).toEqual([]),
  2 * MINUTE,
);
