import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/arret-demande.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['arret-demande'];

it(
  `un arrêt pendant la frappe en garde tout, sauf la dernière seconde (T17, ${essaisRapides} fois)`,
  async () => expect((await lancer(essaisRapides, graineNeuve())).fautes).toEqual([]),
  2 * MINUTE,
);
