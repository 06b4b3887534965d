import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import type { Reponse } from '#shared/errors/app-error.ts';
import { createFenetres } from '#electron/hosts/fenetres.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { type EnTetes, type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';

const PORTE = 5 * 1024 * 1024;
const LIGNE = [
  'CDPE du Haut-Rhin, comité départemental pour l’emploi, réunion ordinaire',
  { date: '2026-04-16' },
  { heure: '09:30' },
];

let ecrite: ReturnType<typeof uneApplicationReelle>;
let serveur: ServeurEssaye;
let admise: EnTetes;
let essai: ReturnType<typeof uneApplicationReelle>;
beforeAll(async () => {
  essai = uneApplicationReelle();
  const chemin = join(essai.dossier, 'essai.comites');
  await ecrireFichierCommence(chemin);
  ecrite = uneApplicationReelle(chemin);
  const fenetres = createFenetres();
  fenetres.entrer(() => undefined, null);
  serveur = await unServeur({ application: ecrite.application, fenetres });
  admise = await serveur.ouvrirSession();
}, 60_000);
afterAll(async () => {
  await serveur.fermer();
  ecrite.fermer();
  essai.fermer();
});

const appeler = async (entree: unknown, nom = 'tableaux.exporter') =>
  fetch(`${serveur.origine}/appel`, {
    method: 'POST',
    headers: { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' },
    body: JSON.stringify({ nom, entree }),
  });

async function deposer(contenu: string): Promise<string> {
  const reponse = await fetch(`${serveur.origine}/octets`, {
    method: 'POST',
    headers: { ...admise, 'content-type': 'application/octet-stream', 'x-comites-nom': 'tableau.json' },
    body: contenu,
  });
  return ((await reponse.json()) as { valeur: { jeton: string } }).valeur.jeton;
}

async function lire<T>(reponse: Response): Promise<T> {
  const lue = (await reponse.json()) as Reponse<T>;
  if (!lue.ok) throw new Error(lue.erreur.message);
  return lue.valeur;
}

describe('un tableau de cinquante mille lignes, par la boucle locale', () => {
  const lignes = Array.from({ length: LIGNES_EXPORTEES }, (_, rang) => [...LIGNE, rang]);
  const contenu = JSON.stringify({ colonnes: ['Instance', 'Date', 'Heure', 'Rang'], lignes });

  it('se dépose, s’écrit en classeur et se reprend, entier ; le registre en garde une ligne', async () => {
    expect(contenu.length).toBeGreaterThan(PORTE);
    const entree = { titre: 'Réunions', lignes: LIGNES_EXPORTEES, depot: await deposer(contenu), forme: 'xlsx' };
    const { jeton, nom } = await lire<Sortie<'tableaux.exporter'>>(await appeler(entree));
    const rendu = await fetch(`${serveur.origine}/octets/${jeton}`, { headers: admise });
    expect(rendu.headers.get('content-disposition')).toContain(nom);
    const feuille = unzipSync(new Uint8Array(await rendu.arrayBuffer()))['xl/worksheets/sheet1.xml'];
    expect(strFromU8(feuille ?? new Uint8Array()).match(/<row /gu)).toHaveLength(LIGNES_EXPORTEES + 1);
    const registre = await lire<Sortie<'registre.lister'>>(await appeler({}, 'registre.lister'));
    expect(registre.lignes.map(({ titre }) => titre)).toEqual(['Tableau exporté']);
  }, 120_000);

  it('le dépôt ne sert qu’une fois, et la porte des commandes reste la même (§ 3.4)', async () => {
    const depot = await deposer(JSON.stringify({ colonnes: ['A'], lignes: [['é']] }));
    const entree = { titre: 'Réunions', lignes: 1, depot, forme: 'csv' };
    expect((await lire<Sortie<'tableaux.exporter'>>(await appeler(entree))).taille).toBeGreaterThan(0);
    await expect(appeler(entree).then(lire)).rejects.toThrow('Exportez-le de nouveau');
    expect((await appeler({ ...entree, contenu })).status).toBe(413);
  });
});
