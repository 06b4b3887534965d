import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Operation, Sortie } from '#shared/contract/contract.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const racine = mkdtempSync(join(tmpdir(), 'comites-efface-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

const ELLE = {
  nom: 'Quimperlière',
  prenom: 'Hermance',
  courriel: 'h.quimperliere@exemple.fr',
  telephone: '0389776655',
};
const TRACES = [ELLE.nom, 'quimperliere', ELLE.prenom, ELLE.courriel, ELLE.telephone];

/** Les fichiers d'un dossier, tous niveaux, qui portent un octet d'elle. */
const portent = (dossier: string): string[] =>
  readdirSync(dossier, { recursive: true })
    .map((nom) => join(dossier, String(nom)))
    .filter((chemin) => statSync(chemin).isFile())
    .filter((chemin) => TRACES.some((trace) => readFileSync(chemin).includes(Buffer.from(trace))));

it('T37, G6 : rien d’elle à côté du fichier ni dans le profil ; les sauvegardes d’avant la disent, et se retirent', async () => {
  const chemin = join(racine, 'service.comites');
  await ecrireFichierCommence(chemin);
  const { application, dossier, releve, fermer } = uneApplicationReelle(chemin);
  const demander = async <O extends Operation>(nom: O, entree: object = {}): Promise<Sortie<O>> => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    return reponse.ok ? (reponse.valeur as Sortie<O>) : Promise.reject(new Error(reponse.erreur.message));
  };
  const { id } = await demander('personnes.creer', { ...ELLE, civilite: 'Mme', fonction: null, structure: null });
  await demander('annuaire.lister', { liste: { texte: 'quimper' } });
  await demander('sauvegardes.faire');
  expect((await demander('donnees.sauvegardes')).portent).toBe(0);
  await demander('donnees.effacer', { id, textes: [] });

  const restees = [...portent(racine), ...portent(dossier)];
  expect(restees.every((reste) => reste.endsWith('.sauvegarde'))).toBe(true);
  expect(restees.length).toBeGreaterThan(0);
  const { portent: nombre, jusquEn, copies } = await demander('donnees.sauvegardes');
  expect(copies).toHaveLength(nombre);
  expect(nombre).toBeGreaterThanOrEqual(1);
  expect(jusquEn).toMatch(/^\d{4}-\d{2}$/u);

  const [avant] = (await demander('sauvegardes.lister')).sauvegardes.filter(({ raison }) => raison === 'demande');
  await demander('sauvegardes.restaurer', { jeton: avant?.jeton });
  expect(await demander('donnees.revenues')).toEqual([
    { id, nom: expect.stringContaining(ELLE.nom), supprimee: false },
  ]);
  await demander('donnees.effacer', { id, textes: [] });
  expect(await demander('donnees.revenues')).toEqual([]);
  // La restauration a gardé de côté le fichier présent : lui ne la portait déjà plus.
  expect(portent(racine).every((reste) => reste.endsWith('.sauvegarde'))).toBe(true);

  expect((await demander('donnees.retirerSauvegardes')).retirees).toBeGreaterThanOrEqual(nombre);
  expect([...portent(racine), ...portent(dossier)]).toEqual([]);
  expect(await demander('donnees.sauvegardes')).toMatchObject({ portent: 0, jusquEn: null });
  expect(releve).toEqual([]);
  fermer();
}, 60_000);
