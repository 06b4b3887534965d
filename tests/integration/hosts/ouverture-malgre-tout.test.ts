import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

vi.mock('#electron/services/donnees/corbeille.service.ts', async (importer) => ({
  ...(await importer<object>()),
  viderCorbeille: () => {
    throw new Error('corbeille rétive');
  },
}));

const racine = mkdtempSync(join(tmpdir(), 'comites-malgre-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

it('une corbeille qui ne se vide pas n’empêche ni d’ouvrir, ni de retenir, ni de sauvegarder', async () => {
  const chemin = join(racine, 'service.comites');
  await ecrireFichierCommence(chemin);
  const { application, releve, fermer } = uneApplicationReelle(chemin);
  const demander = async (nom: string) => {
    const reponse = await application.dispatch(nom, {}, { fenetre: 1 });
    return reponse.ok ? reponse.valeur : Promise.reject(new Error(reponse.erreur.message));
  };
  const { fichier, recents, empechement } = (await demander('hote.etat')) as EtatHote;
  expect(empechement).toBeNull();
  expect(fichier).toMatchObject({ nom: 'service.comites', commence: true });
  expect(recents.map(({ nom }) => nom)).toEqual(['service.comites']);
  expect(await demander('sauvegardes.faire')).toMatchObject({ verifiee: true });
  expect(releve).toMatchObject([{ message: 'corbeille rétive' }]);
  fermer();
});
