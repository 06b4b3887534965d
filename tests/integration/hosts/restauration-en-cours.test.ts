import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { ecrireFichierCommence, REPONSES, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const racine = mkdtempSync(join(tmpdir(), 'comites-en-cours-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

it('pendant une restauration, rien ne s’ouvre ni ne s’écrit, et ce qui s’écrit ensuite reste', async () => {
  const chemin = join(racine, 'service.comites');
  await ecrireFichierCommence(chemin);
  const changer = vi.fn();
  const { application, releve, fermer } = uneApplicationReelle(chemin, undefined, undefined, changer);
  const tenter = (nom: string, entree: unknown = {}, fenetre = 1) => application.dispatch(nom, entree, { fenetre });
  const demander = async <T>(nom: string, entree: unknown = {}, fenetre = 1): Promise<T> => {
    const reponse = await tenter(nom, entree, fenetre);
    if (!reponse.ok) throw new Error(reponse.erreur.message);
    return reponse.valeur as T;
  };
  const { jeton } = await demander<Sauvegarde>('sauvegardes.faire');
  await demander('personnes.creer', uneSaisie('Avant'));
  const recent = (await demander<EtatHote>('hote.etat')).recents[0]?.jeton;

  const restauration = demander('sauvegardes.restaurer', { jeton });
  const refus = {
    ok: false,
    erreur: { code: 'FICHIER', message: expect.stringContaining('prendre la place') as string },
  };
  expect(await tenter('sauvegardes.restaurer', { jeton })).toMatchObject(refus);
  expect(await tenter('fichier.nouveau', {}, 2)).toMatchObject(refus);
  expect(await tenter('fichier.ouvrirExemple', {}, 2)).toMatchObject(refus);
  expect(await tenter('fichier.commencer', REPONSES, 2)).toMatchObject(refus);
  expect(await tenter('fichier.ouvrir', { jeton: recent }, 2)).toMatchObject(refus);
  await vi.waitFor(async () => expect((await demander<EtatHote>('hote.etat', {}, 2)).fichier).toBeNull(), {
    interval: 1,
  });
  expect((await demander<EtatHote>('hote.etat', {}, 2)).empechement).toContain('prendre la place');
  // Un double-clic sur le fichier, pendant ce temps.
  application.demarrer({ fichier: chemin, exemple: false });
  expect((await demander<EtatHote>('hote.etat', {}, 2)).fichier).toBeNull();
  expect(await tenter('personnes.creer', uneSaisie('Pendant'), 2)).toMatchObject(refus);
  expect(await tenter('fichier.ouvrir', { jeton: recent }, 2)).toMatchObject(refus);
  await restauration;

  expect(changer).toHaveBeenCalled();
  await demander('personnes.creer', uneSaisie('Après'));
  application.fermer();
  const suite = uneApplicationReelle(chemin);
  const relue = await suite.application.dispatch('annuaire.proposer', { texte: '' }, { fenetre: 1 });
  expect(relue.ok && (relue.valeur as { nom: string }[]).map(({ nom }) => nom)).toEqual(['Après']);
  suite.fermer();
  fermer();
  expect(releve).toEqual([]);
});
