import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { createSursis } from '#electron/hosts/sursis.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const racine = mkdtempSync(join(tmpdir(), 'comites-ouverture-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));
afterEach(() => void vi.useRealTimers());

it('la copie d’ouverture laisse passer le premier écran, puis aucune autre copie ne la devance', async () => {
  const chemin = join(racine, 'service.comites');
  await ecrireFichierCommence(chemin);
  const { application, releve, fermer } = uneApplicationReelle(chemin, undefined, undefined, undefined, 600_000);
  const demander = async (nom: string) => {
    const reponse = await application.dispatch(nom, {}, { fenetre: 1 });
    return reponse.ok ? reponse.valeur : Promise.reject(new Error(reponse.erreur.message));
  };
  expect(await demander('departement.tableau')).toMatchObject({ libelle: 'Haut-Rhin' });
  expect(existsSync(dossierDesSauvegardes(chemin))).toBe(false);
  await demander('sauvegardes.faire');
  const { sauvegardes } = (await demander('sauvegardes.lister')) as Sortie<'sauvegardes.lister'>;
  expect(sauvegardes.map(({ raison }) => raison)).toEqual(['demande', 'ouverture']);
  expect(releve).toEqual([]);
  fermer();
});

it('un sursis passé, le travail se fait une fois ; fermé avant, il ne se fait pas', () => {
  vi.useFakeTimers();
  const travail = vi.fn();
  const sursis = createSursis(2_000, travail);
  vi.advanceTimersByTime(1_999);
  expect(travail).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  sursis.finir();
  sursis.renoncer();
  expect(travail).toHaveBeenCalledOnce();
  createSursis(2_000, travail).renoncer();
  vi.advanceTimersByTime(5_000);
  expect(travail).toHaveBeenCalledOnce();
  createSursis(0, travail);
  expect(travail).toHaveBeenCalledTimes(2);
});
