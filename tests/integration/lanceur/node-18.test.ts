import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cheminDuPaquet } from '#electron/lanceur/noeud.mjs';
import { DEPOT, dejaInstalle, executer, petitClone } from './projet.ts';

const PAQUET = `node-${process.platform}-${process.arch}`;
const CACHE = join(DEPOT, '.cache/node-18');
const NODE_18 = join(CACHE, cheminDuPaquet(process.platform, process.arch));

/** Node 18 se récupère par npm, hors des dépendances du projet ; gardé d’une fois sur l’autre. */
let absence: string | null = null;
beforeAll(async () => {
  if (existsSync(NODE_18)) return;
  mkdirSync(CACHE, { recursive: true });
  const mots = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=0',
    '--prefix',
    CACHE,
    `${PAQUET}@18.20.8`,
  ];
  const issue = await executer('npm', mots, CACHE).catch((cause: Error) => ({
    code: 1,
    sortie: '',
    erreurs: cause.message,
  }));
  if (issue.code !== 0 || !existsSync(NODE_18))
    absence = `Node 18 n’a pas pu être récupéré : ${issue.erreurs.split('\n')[0] ?? ''}`;
}, 120_000);

describe('sur une machine dont le Node est un 18', () => {
  it('installe, se relance avec le Node du projet et fait la tâche', { timeout: 180_000 }, async ({ skip }) => {
    if (absence !== null) skip(absence);
    const racine = petitClone(['tests/campagnes.ts'], [PAQUET]);
    const issue = await executer(NODE_18, [join(racine, 'electron/lanceur/lanceur.mjs'), 'campagne'], racine);
    const seconde = await executer(NODE_18, [join(racine, 'electron/lanceur/lanceur.mjs'), 'campagne'], racine);
    rmSync(racine, { recursive: true });
    expect(issue.code === 0 ? '' : issue.erreurs).toBe('');
    expect(issue.erreurs).toMatch(/^Installation des paquets du projet/u);
    expect(issue.sortie).toMatch(/^Campagnes \(npm run campagne/u);
    expect(seconde).toEqual({ code: 0, erreurs: '', sortie: issue.sortie });
  });

  it('dit quoi faire quand aucun Node plus récent n’est là', async ({ skip }) => {
    if (absence !== null) skip(absence);
    const racine = petitClone(['tests/campagnes.ts'], []);
    dejaInstalle(racine);
    const issue = await executer(NODE_18, [join(racine, 'electron/lanceur/lanceur.mjs'), 'campagne'], racine);
    rmSync(racine, { recursive: true });
    expect(issue.code).toBe(1);
    expect(issue.erreurs).toMatch(/Node 18\.20\.8 est trop ancien/u);
  });

  it('ne prend pas pour une réussite l’installation où npm a laissé tomber ce Node', async ({ skip }) => {
    if (absence !== null) skip(absence);
    const racine = petitClone(['tests/campagnes.ts'], [PAQUET]);
    const env = {
      ...process.env,
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(racine, 'cache'),
    };
    const issue = await executer(NODE_18, [join(racine, 'electron/lanceur/lanceur.mjs'), 'campagne'], racine, env);
    rmSync(racine, { recursive: true });
    expect(issue.code).toBe(1);
    expect(issue.erreurs).toMatch(/a besoin d’un accès à npm/u);
  });

  it('lit et refuse les options sans attendre', async ({ skip }) => {
    if (absence !== null) skip(absence);
    const issue = await executer(
      NODE_18,
      [join(DEPOT, 'electron/lanceur/lanceur.mjs'), 'ouvrir', '--port', 'x'],
      DEPOT,
    );
    expect(issue).toEqual({ code: 2, sortie: '', erreurs: '« --port » attend un nombre entier, pas « x ».\n' });
  });
});
