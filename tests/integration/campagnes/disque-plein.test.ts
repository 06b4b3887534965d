import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { disquePleinPossible, lancer } from '#tests/campagnes/disque-plein.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['disque-plein'];

it.skipIf(!disquePleinPossible())(
  `rien ne se perd quand le disque se remplit (T5, ${essaisRapides} fois ; il faut Linux et gcc)`,
  async () => expect((await lancer(essaisRapides, graineNeuve())).fautes).toEqual([]),
  2 * MINUTE,
);
