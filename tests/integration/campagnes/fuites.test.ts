import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { fuitesVisibles, lancer } from '#tests/campagnes/fuites.ts';
import { graineNeuve, MINUTE } from './graine.ts';

const { essaisRapides } = campagnes.fuites;

it.skipIf(!fuitesVisibles())(
  `une journée de travail ne laisse aucun descripteur ouvert (T16, ${essaisRapides} opérations ; il faut Linux)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, graineNeuve());
    expect(fautes).toEqual([]);
    expect(chiffres['Word produits']).toBeGreaterThan(0);
    expect(chiffres['tableaux repris']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
