import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listerPages } from '#electron/hosts/electron/liste-blanche.ts';
import { createProtocole } from '#electron/hosts/electron/protocol.ts';
import { uneConstruction } from '#tests/support/electron-factice/demarrer-factice.ts';
import { ADRESSES_HOSTILES } from './adresses-hostiles.ts';

let dossier: string;
let servir: ReturnType<typeof createProtocole>;
beforeAll(() => {
  dossier = join(uneConstruction(), 'construit/renderer');
  writeFileSync(join(dossier, '..', 'secret.txt'), 'secret');
  servir = createProtocole(dossier, listerPages(dossier));
});

/** Façons d'écrire « remonter d'un dossier », et ce qu'on voudrait atteindre. */
const REMONTEES = [
  '..',
  '%2e%2e',
  '%2E%2E',
  '.%2e',
  '%252e%252e',
  '..%00',
  '....',
  '..;',
  '%c0%ae%c0%ae',
  '\\..',
  '..\\',
  '%5c..',
  '%uff0e%uff0e',
];
const CIBLES = [
  'secret.txt',
  'electron/pages.json',
  'etc/passwd.txt',
  'package.json',
  'C:/secret.txt',
  'assets/absent.js',
  '.git/config.x',
  'index.html.bak',
];
const TRAVERSEES = REMONTEES.flatMap((remontee) =>
  CIBLES.flatMap((cible) => [
    `app://comites/${remontee}/${cible}`,
    `app://comites/assets/${remontee}/${remontee}/${cible}`,
  ]),
);
const HOSTILES = [...ADRESSES_HOSTILES, ...TRAVERSEES];

describe('le protocole app://', () => {
  it('connaît au moins trois cents adresses hostiles', () =>
    expect(new Set(HOSTILES).size).toBeGreaterThanOrEqual(300));

  it('répond 404 à chacune, sans rien en lire', async () => {
    const reponses = await Promise.all(
      HOSTILES.map(async (url) => ({ url, reponse: await servir({ method: 'GET', url }) })),
    );
    expect(reponses.filter(({ reponse }) => reponse.status !== 404).map(({ url }) => url)).toEqual([]);
    expect(await Promise.all(reponses.map(({ reponse }) => reponse.text()))).toEqual(reponses.map(() => ''));
  });

  it('sert la page à toute adresse d’écran, et ses fichiers sous leur nom', async () => {
    const pages = [
      'app://comites/',
      'app://comites/instances/0190a1b2/reunions?filtre=tenues',
      'app://comites/index.html',
    ];
    for (const url of pages)
      expect(await (await servir({ method: 'GET', url })).text()).toBe('<!doctype html><title>Page</title>');
    const script = await servir({ method: 'GET', url: 'app://comites/assets/page-1a2b.js' });
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('ne répond qu’à GET et HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])
      expect((await servir({ method, url: 'app://comites/' })).status).toBe(404);
    const tete = await servir({ method: 'HEAD', url: 'app://comites/' });
    expect([tete.status, await tete.text()]).toEqual([200, '']);
  });

  it('pose la politique de sécurité sur chaque réponse, 404 compris', async () => {
    for (const url of ['app://comites/', 'app://evil/']) {
      const { headers } = await servir({ method: 'GET', url });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
      expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'no-store']);
    }
  });

  it('ne sert pas un fichier changé depuis la construction', async () => {
    writeFileSync(join(dossier, 'assets/page-1a2b.js'), 'export const page = 2;\n');
    expect((await servir({ method: 'GET', url: 'app://comites/assets/page-1a2b.js' })).status).toBe(404);
  });

  it('refuse de construire avec un fichier d’un genre inconnu', () => {
    writeFileSync(join(dossier, 'assets/page.js.map'), '{}');
    expect(() => listerPages(dossier)).toThrow('page.js.map');
  });
});
