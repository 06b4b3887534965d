import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const racine = mkdtempSync(join(tmpdir(), 'comites-manquee-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

it('une sauvegarde manquée se dit, sans gêner le travail, jusqu’à ce qu’une autre réussisse', async () => {
  const chemin = join(racine, 'service.comites');
  await ecrireFichierCommence(chemin);
  const dossier = dossierDesSauvegardes(chemin);
  mkdirSync(dirname(dossier), { recursive: true });
  // Un fichier tient la place du dossier : aucune copie ne peut s'y écrire.
  writeFileSync(dossier, 'à moi');
  const changer = vi.fn();
  const { application, releve, fermer } = uneApplicationReelle(chemin, undefined, undefined, changer);
  const demander = async (nom: string, entree: unknown = {}) => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    return reponse.ok ? reponse.valeur : Promise.reject(new Error(reponse.erreur.message));
  };
  const manquee = async () => ((await demander('hote.etat')) as EtatHote).fichier?.sauvegardeManquee;

  await vi.waitFor(async () => expect(await manquee()).toMatch(/^\d{4}-\d{2}-\d{2}T/u));
  expect(releve).toHaveLength(1);
  expect(changer).toHaveBeenCalledOnce();
  expect(await demander('departement.tableau')).toMatchObject({ libelle: 'Haut-Rhin' });

  rmSync(dossier);
  await demander('sauvegardes.faire');
  expect(existsSync(dossier)).toBe(true);
  expect(await manquee()).toBeNull();
  expect(changer).toHaveBeenCalledTimes(2);
  fermer();
});
