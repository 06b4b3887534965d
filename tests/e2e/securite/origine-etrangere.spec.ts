import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';
import { VECTEURS } from './vecteurs.ts';

const ROUTES = ['/', '/assets/page-1a2b3c.js', '/appel', '/evenements', '/octets'];

let serveur: ServeurEssaye;
let etranger: Server;
let application: ReturnType<typeof uneApplicationFactice>;
let depots = 0;

test.beforeAll(async () => {
  application = uneApplicationFactice();
  const { donner } = application.octets;
  serveur = await unServeur({
    application: {
      ...application,
      octets: {
        ...application.octets,
        donner: (octets) => {
          depots += 1;
          return donner(octets);
        },
      },
    },
  });
  // L'étranger permet tout : c'est aussi le témoin, là où les mêmes façons doivent réussir.
  etranger = createServer((req, res) => {
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin ?? '*');
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Access-Control-Allow-Headers', 'content-type, x-comites-secret, x-comites-fenetre');
    res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, DELETE');
    if (req.url === '/temoin.js') res.setHeader('Content-Type', 'text/javascript').end('globalThis.temoin = 1;');
    else res.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Étranger</title><body>étranger</body>');
  });
  await new Promise<void>((ecoute) => void etranger.listen(0, ecoute));
});
test.afterAll(async () => {
  etranger.closeAllConnections();
  etranger.close();
  await serveur.fermer();
});

const origineEtrangere = (hote: string): string => `http://${hote}:${(etranger.address() as AddressInfo).port}`;

test('il y a au moins quarante façons d’essayer', () =>
  expect(Object.keys(VECTEURS).length).toBeGreaterThanOrEqual(40));

test('les mêmes façons lisent bien ce qu’un serveur permet : l’épreuve en est une', async ({ page }) => {
  await page.goto(origineEtrangere('127.0.0.1'));
  const lus = [];
  for (const [nom, vecteur] of Object.entries(VECTEURS)) {
    if (await page.evaluate(`(${vecteur.toString()})(${JSON.stringify(`${origineEtrangere('127.0.0.1')}/temoin.js`)})`))
      lus.push(nom);
  }
  expect(lus).toEqual(
    expect.arrayContaining([
      'fetch cors',
      'fetch POST JSON',
      'XHR GET',
      'script',
      'script module',
      'import dynamique',
      'Worker',
      'formulaire urlencoded',
      'cadre',
      'fenêtre ouverte',
    ]),
  );
});

// « 127.0.0.1 » sur un autre port est du même site : ses requêtes portent nos cookies.
for (const hote of ['127.0.0.1', 'localhost']) {
  test(`une page de ${hote}, sur un autre port, ne lit rien et ne change rien (T31)`, async ({ page, context }) => {
    test.setTimeout(240_000);
    // La personne a une session ouverte dans ce navigateur.
    const admise = await serveur.ouvrirSession();
    const [nom = '', valeur = ''] = (admise['cookie'] ?? '').split('=');
    await context.addCookies([{ name: nom, value: valeur, url: serveur.origine, httpOnly: true, sameSite: 'Strict' }]);
    const jeton = serveur.jeton();
    const requetes: string[] = [];
    page.on('request', (requete) => requete.url().startsWith(serveur.origine) && requetes.push(requete.url()));

    const lus: string[] = [];
    for (const route of ROUTES) {
      await page.goto(origineEtrangere(hote));
      const fuites = await page.evaluate(`(async () => {
        const vecteurs = { ${Object.entries(VECTEURS)
          .map(([cle, vecteur]) => `${JSON.stringify(cle)}: ${vecteur.toString()}`)
          .join(',\n')} };
        const resultats = await Promise.all(Object.entries(vecteurs).map(async ([cle, v]) => [cle, await v(${JSON.stringify(serveur.origine + route)})]));
        return resultats.filter(([, lu]) => lu).map(([cle]) => cle);
      })()`);
      lus.push(...(fuites as string[]).map((vecteur) => `${vecteur} → ${route}`));
    }
    expect(lus).toEqual([]);
    expect(requetes.length).toBeGreaterThan(ROUTES.length * 20);
    expect(application.appels).toEqual([]);
    expect(depots).toBe(0);
    expect(serveur.jeton()).toBe(jeton);
    expect(serveur.fenetres.occupee(1)).toBe(false);
  });
}
