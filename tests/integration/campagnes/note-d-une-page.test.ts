import { expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer, pagesComptables } from '#tests/campagnes/note-d-une-page.ts';
import { MINUTE } from './graine.ts';

const { essaisRapides } = campagnes['note-d-une-page'];
/** Toujours les mêmes : du presque vide au trop plein. La campagne en tire d'autres. */
const GRAINE = 1003;

it.skipIf(!pagesComptables())(
  `une note tient une page, quoi qu’elle porte (${essaisRapides} notes)`,
  async () => {
    const { fautes, chiffres } = await lancer(essaisRapides, GRAINE);
    expect(fautes).toEqual([]);
    expect(chiffres['pleines']).toBeGreaterThan(0);
  },
  2 * MINUTE,
);
