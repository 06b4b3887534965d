import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/fichier-plus-recent.ts';
import { PLUS_RECENTS } from '#tests/campagnes/support/fichiers-plus-recents.ts';
import { MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['fichier-plus-recent'];

it(
  `un fichier plus récent n’est jamais touché (T13, ${essaisRapides} cas)`,
  async () => {
    expect(PLUS_RECENTS).toHaveLength(essaisRapides);
    expect((await lancer(essaisRapides, 0)).fautes).toEqual([]);
  },
  2 * MINUTE,
);
