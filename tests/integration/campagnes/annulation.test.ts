import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/annulation.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes.annulation;

it(
  `annuler et rétablir rendent le fichier d’avant et celui d’après (${essaisRapides} suites)`,
  async () => expect((await lancer(essaisRapides, graineNeuve())).fautes).toEqual([]),
  2 * MINUTE,
);
