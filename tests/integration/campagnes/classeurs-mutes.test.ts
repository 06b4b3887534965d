import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer } from '#tests/campagnes/classeurs-mutes.ts';
import { GRAINES } from '#tests/support/reprise/graines-de-classeurs.ts';
import { MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['classeurs-mutes'];
/** Toujours la même : la suite redit le même verdict. La campagne, elle, en tire une neuve. */
const GRAINE = 5000;

it('part de trente fichiers au moins, de formes différentes (T18)', () =>
  expect(new Set(GRAINES.map(([nom]) => nom)).size).toBeGreaterThanOrEqual(30));

it(
  `un fichier gâté se lit en entier ou se refuse, jamais autre chose (T18, ${essaisRapides} fichiers)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, GRAINE);
    expect(fautes).toEqual([]);
    expect(chiffres['lus']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
