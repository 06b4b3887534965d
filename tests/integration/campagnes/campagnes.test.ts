import { describe, expect, it } from 'vitest';
import { campagnes } from '#tests/campagnes.ts';
import { lancer as annulation } from '#tests/campagnes/annulation.ts';
import { lancer as arretBrutal } from '#tests/campagnes/arret-brutal.ts';
import { coupurePossible, lancer as coupureDeCourant } from '#tests/campagnes/coupure-de-courant.ts';
import { lancer as migrationCoupee } from '#tests/campagnes/migration-coupee.ts';
import { lancer as textesHostiles } from '#tests/campagnes/textes-hostiles.ts';

/** Une graine neuve à chaque fois ; chaque faute la redit. */
const graine = Math.floor(Math.random() * 2 ** 31);
const MINUTE = 60_000;

it(
  `annuler et rétablir rendent le fichier d’avant et celui d’après (${campagnes.annulation.essaisRapides} suites)`,
  async () => expect((await annulation(campagnes.annulation.essaisRapides, graine)).fautes).toEqual([]),
  2 * MINUTE,
);

it(
  'chaque type de document supporte les textes hostiles et tout point de code (T22, une part tirée au sort)',
  async () => {
    const { fautes, chiffres } = await textesHostiles(campagnes['textes-hostiles'].essaisRapides, graine);
    expect(fautes).toEqual([]);
    expect(chiffres['types de document']).toBeGreaterThan(20);
    expect(chiffres['textes imprimés, tous types ensemble']).toBeGreaterThan(1_000);
  },
  3 * MINUTE,
);

describe('rien ne se perd', () => {
  it(
    `à l’arrêt brutal du programme (T1, ${campagnes['arret-brutal'].essaisRapides} fois)`,
    async () => {
      const { fautes, chiffres } = await arretBrutal(campagnes['arret-brutal'].essaisRapides, graine);
      expect(fautes).toEqual([]);
      expect(chiffres['opérations confirmées avant l’arrêt']).toBeGreaterThan(campagnes['arret-brutal'].essaisRapides);
    },
    5 * MINUTE,
  );

  it(
    `à l’arrêt brutal pendant une montée de format (T12, ${campagnes['migration-coupee'].essaisRapides} fois)`,
    async () => {
      const { fautes } = await migrationCoupee(campagnes['migration-coupee'].essaisRapides, graine);
      expect(fautes).toEqual([]);
    },
    2 * MINUTE,
  );

  it.skipIf(!coupurePossible())(
    `à la coupure de courant (T2, ${campagnes['coupure-de-courant'].essaisRapides} images ; il faut Linux et gcc)`,
    async () => {
      const { fautes, chiffres } = await coupureDeCourant(campagnes['coupure-de-courant'].essaisRapides, graine);
      expect(fautes).toEqual([]);
      expect(chiffres['images illisibles']).toBe(0);
    },
    5 * MINUTE,
  );
});
