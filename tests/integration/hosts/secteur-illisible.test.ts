import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Operation, Sortie } from '#shared/contract/contract.ts';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

/** Fichiers, par leur place sur le disque, dont un secteur ne se lit plus : le système les ouvre, et refuse leur lecture. */
const illisibles = vi.hoisted(() => new Set<number>());
vi.mock('node:fs', async (importer) => {
  const fs = await importer<typeof import('node:fs')>();
  const tenus = new Set<number>();
  return {
    ...fs,
    openSync: (...entrees: Parameters<typeof fs.openSync>) => {
      const descripteur = fs.openSync(...entrees);
      if (illisibles.has(fs.fstatSync(descripteur).ino)) tenus.add(descripteur);
      else tenus.delete(descripteur);
      return descripteur;
    },
    readSync: (...entrees: Parameters<typeof fs.readSync>) => {
      if (tenus.has(entrees[0])) throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
      return fs.readSync(...entrees);
    },
  };
});

const dossier = mkdtempSync(join(tmpdir(), 'comites-secteur-'));
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

function uneApplication(chemin: string) {
  const { application, fermer } = uneApplicationReelle(chemin);
  const demander = async <O extends Operation>(nom: O, entree: object = {}): Promise<Sortie<O>> => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    return reponse.ok ? (reponse.valeur as Sortie<O>) : Promise.reject(new Error(reponse.erreur.message));
  };
  return { demander, fermer };
}

it('un secteur illisible se dit, et la sauvegarde qui se lit encore se propose, non celle qui ne se lit plus', async () => {
  const chemin = join(dossier, 'service.comites');
  await ecrireFichierCommence(chemin);
  const premiere = uneApplication(chemin);
  await premiere.demander('sauvegardes.faire');
  await premiere.demander('sauvegardes.faire');
  premiere.fermer();
  const [derniere, precedente] = copiesDuDossier(dossierDesSauvegardes(chemin));
  for (const illisible of [chemin, derniere?.chemin ?? '']) illisibles.add(statSync(illisible).ino);

  const { demander, fermer } = uneApplication(chemin);
  const etat = await demander('hote.etat');
  expect(etat.fichier).toBeNull();
  expect(etat.empechement).toContain('est abîmé');
  expect(etat.recuperation).toMatchObject({ nom: 'service.comites', quandUtc: precedente?.quandUtc });
  await demander('fichier.recuperer', { jeton: etat.recuperation?.jeton });
  expect((await demander('hote.etat')).fichier).toMatchObject({ nom: 'service.comites', commence: true });
  fermer();
}, 60_000);
