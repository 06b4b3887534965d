import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { createReserve, TAILLE_DE_LA_RESERVE } from '#electron/database/reserve.ts';
import { unDossier } from '#tests/support/base.ts';

const JAMAIS = new AbortController().signal;

it('prend seize mégaoctets auprès des sauvegardes, et les rend d’un geste', async () => {
  const chemin = join(unDossier(), 'service.comites');
  const reserve = createReserve(chemin);
  expect(reserve.possible()).toBe(true);
  expect(reserve.rendre()).toBe(false);
  await reserve.prendre(JAMAIS);
  expect(TAILLE_DE_LA_RESERVE).toBe(16 * 1024 * 1024);
  expect(reserve.tenue()).toBe(true);
  expect(copiesDuDossier(dossierDesSauvegardes(chemin))).toEqual([]);
  expect(reserve.rendre()).toBe(true);
  expect(readdirSync(dossierDesSauvegardes(chemin))).toEqual([]);
});

it('arrêtée en route, elle ne laisse rien', async () => {
  const chemin = join(unDossier(), 'service.comites');
  const arret = new AbortController();
  const prise = createReserve(chemin).prendre(arret.signal);
  arret.abort();
  await expect(prise).rejects.toThrow(/aborted/u);
  expect(readdirSync(dossierDesSauvegardes(chemin))).toEqual([]);
});

it('une clé retirée refuse la réserve sans rien créer', async () => {
  const chemin = join(unDossier(), 'absent.comites', 'service.comites');
  expect(() => createReserve(chemin).possible()).toThrow(/ENOENT/u);
  expect(existsSync(dossierDesSauvegardes(chemin))).toBe(false);
});
