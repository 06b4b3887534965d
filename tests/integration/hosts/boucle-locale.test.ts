import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as attendre } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createArretAuto } from '#electron/hosts/http/arret-auto.ts';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { demanderBrut, demanderHttp, statutDe } from '#tests/support/hotes/demander.ts';
import { type EnTetes, type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';

const application = uneApplicationFactice();
let serveur: ServeurEssaye;
let admise: EnTetes;
beforeAll(async () => {
  serveur = await unServeur({ application });
  admise = await serveur.ouvrirSession();
});
afterAll(() => serveur.fermer());

const enLignes = (): string =>
  [`Host: 127.0.0.1:${serveur.port}`, ...Object.entries(admise).map(([nom, valeur]) => `${nom}: ${valeur}`)].join(
    '\r\n',
  );

/** Adresses hexadécimales où ce port est écouté, d'après le noyau. */
function ecoutes(port: number): string[] {
  const cherche = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((fichier) => existsSync(fichier))
    .flatMap((fichier) => readFileSync(fichier, 'utf8').split('\n'))
    .map((ligne) => ligne.trim().split(/\s+/u))
    .filter(([, locale = '', , etat]) => etat === '0A' && locale.endsWith(cherche))
    .map(([, locale = '']) => locale);
}

/** Vrai si quelque chose accepte la connexion. */
const joignable = (hote: string, port: number): Promise<boolean> =>
  new Promise((rendre) => {
    const prise = connect({ host: hote, port, timeout: 1_000 });
    const finir = (oui: boolean): void => {
      prise.destroy();
      rendre(oui);
    };
    prise
      .on('connect', () => finir(true))
      .on('error', () => finir(false))
      .on('timeout', () => finir(false));
  });

describe('la boucle locale, face aux autres programmes (T32)', () => {
  it.runIf(existsSync('/proc/net/tcp'))('n’écoute qu’à 127.0.0.1', () => {
    expect(ecoutes(serveur.port)).toEqual([`0100007F:${serveur.port.toString(16).toUpperCase().padStart(4, '0')}`]);
  });

  it('ne répond à aucune autre adresse de ce poste', async () => {
    const autres = Object.values(networkInterfaces())
      .flatMap((cartes) => cartes ?? [])
      .filter(({ address }) => address !== '127.0.0.1')
      .map(({ address }) => address);
    const reponses = await Promise.all(['127.0.0.2', '::1', ...autres].map((hote) => joignable(hote, serveur.port)));
    expect(reponses).not.toContain(true);
    expect(await joignable('127.0.0.1', serveur.port)).toBe(true);
  });

  it('refuse une longueur dite de deux façons', async () => {
    const corps = '0\r\n\r\n';
    for (const longueurs of [
      `Content-Length: ${corps.length}\r\nTransfer-Encoding: chunked`,
      `Transfer-Encoding: chunked\r\nContent-Length: ${corps.length}`,
      'Content-Length: 3\r\nContent-Length: 5',
      'Transfer-Encoding: chunked, identity\r\nContent-Length: 3',
      'Transfer-Encoding: xchunked\r\nContent-Length: 3',
    ]) {
      const brut = await demanderBrut(
        serveur.port,
        `POST /appel HTTP/1.1\r\n${enLignes()}\r\nContent-Type: application/json\r\n${longueurs}\r\n\r\n${corps}GET / HTTP/1.1\r\n\r\n`,
      );
      expect([longueurs, statutDe(brut)]).toEqual([longueurs, 400]);
      expect(brut.match(/HTTP\/1\.1 /gu)).toHaveLength(1);
    }
  });

  it('refuse un corps de cent mégaoctets sans l’attendre, annoncé ou non', async () => {
    const debut = `POST /appel HTTP/1.1\r\n${enLignes()}\r\nContent-Type: application/json\r\nx-comites-fenetre: 1\r\n`;
    const annonce = await demanderBrut(serveur.port, `${debut}Content-Length: ${100 * 1024 * 1024}\r\n\r\n{`);
    const morceau = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    const enFlux = await demanderBrut(serveur.port, `${debut}Transfer-Encoding: chunked\r\n\r\n${morceau.repeat(8)}`);
    expect([statutDe(annonce), statutDe(enFlux)]).toEqual([413, 413]);
  });

  it('reçoit un dépôt de vingt mégaoctets en flux, et en refuse un de plus de cinquante', async () => {
    const enTetes = {
      ...admise,
      'content-type': 'application/octet-stream',
      'x-comites-nom': encodeURIComponent('Arrêté n° 12.pdf'),
      'x-comites-mime': 'application/pdf',
    };
    const recu = await demanderHttp(
      serveur.origine,
      'POST',
      '/octets',
      enTetes,
      new Uint8Array(20 * 1024 * 1024).fill(7),
    );
    const { valeur } = JSON.parse(recu.corps) as { valeur: { jeton: string } };
    expect(application.octets.lire(valeur.jeton)).toMatchObject({ nom: 'Arrêté n° 12.pdf', mime: 'application/pdf' });
    const rendu = await demanderHttp(serveur.origine, 'GET', `/octets/${valeur.jeton}`, admise);
    expect(rendu.enTetes).toMatchObject({
      'content-length': String(20 * 1024 * 1024),
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Arrete n 12.pdf"; filename*=UTF-8\'\'Arr%C3%AAt%C3%A9%20n%C2%B0%2012.pdf',
    });
    const brut = await demanderBrut(
      serveur.port,
      `POST /octets HTTP/1.1\r\n${enLignes()}\r\nContent-Type: application/octet-stream\r\nContent-Length: ${51 * 1024 * 1024}\r\n\r\nx`,
    );
    expect(statutDe(brut)).toBe(413);
    expect(brut).toContain('50 Mo');
  });

  it('ferme toute demande de WebSocket et tout tunnel', async () => {
    const websocket = await demanderBrut(
      serveur.port,
      `GET /evenements HTTP/1.1\r\n${enLignes()}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    expect(statutDe(websocket)).toBe(426);
    expect(statutDe(await demanderBrut(serveur.port, `CONNECT evil.com:443 HTTP/1.1\r\n${enLignes()}\r\n\r\n`))).toBe(
      0,
    );
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuse la méthode %s et ne permet aucune autre origine',
    async (methode) => {
      for (const chemin of ['/', '/appel', '/octets']) {
        const { statut, enTetes } = await demanderHttp(serveur.origine, methode, chemin, {
          ...admise,
          'access-control-request-method': 'POST',
        });
        expect(statut).toBe(405);
        expect(Object.keys(enTetes).filter((nom) => nom.startsWith('access-control'))).toEqual([]);
      }
    },
  );

  it.each([
    ['POST', '/appel', { 'content-type': 'text/plain' }, 415],
    ['POST', '/appel', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['POST', '/appel', {}, 415],
    ['POST', '/octets', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['POST', '/', {}, 405],
    ['POST', '/instances', {}, 405],
    ['GET', '/appel', {}, 405],
    ['GET', '/session', {}, 405],
    ['POST', '/evenements', {}, 405],
    ['GET', '/octets', {}, 405],
  ] as const)('refuse %s %s avec %j', async (methode, chemin, enTetes, attendu) => {
    expect((await demanderHttp(serveur.origine, methode, chemin, { ...admise, ...enTetes })).statut).toBe(attendu);
  });

  it.each(['cross-site', 'same-site', 'none', '', 'inconnu'])('refuse un appel venu de « %s »', async (site) => {
    const { statut } = await demanderHttp(
      serveur.origine,
      'POST',
      '/appel',
      { ...admise, 'sec-fetch-site': site, 'content-type': 'application/json' },
      '{}',
    );
    expect(statut).toBe(403);
  });

  it.each(['null', 'http://evil.com', 'https://127.0.0.1', 'http://localhost', ''])(
    'refuse un appel dont l’origine est « %s »',
    async (origin) => {
      const { statut } = await demanderHttp(
        serveur.origine,
        'POST',
        '/appel',
        { ...admise, origin, 'content-type': 'application/json' },
        '{}',
      );
      expect(statut).toBe(403);
    },
  );

  it('ne sert une page qu’à une adresse tapée ou à nos pages, jamais à un autre site', async () => {
    const statuts = await Promise.all(
      ['none', 'same-origin', 'cross-site', 'same-site'].map(
        async (site) => (await demanderHttp(serveur.origine, 'GET', '/', { 'sec-fetch-site': site })).statut,
      ),
    );
    expect(statuts).toEqual([200, 200, 403, 403]);
  });

  it('ne sert rien hors de sa liste', async () => {
    for (const chemin of [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '/assets/../../package.json',
      '/assets/..%5c..%5cpackage.json',
      '/.git/config',
      '/assets/absent.js',
      '/index.html%00.js',
    ]) {
      const { statut, corps } = await demanderHttp(serveur.origine, 'GET', chemin, { 'sec-fetch-site': 'none' });
      expect([chemin, statut]).toEqual([chemin, 404]);
      expect(corps).toBe('Cette page n’existe pas.');
    }
  });

  it('pose les en-têtes de protection sur chaque réponse, refus compris', async () => {
    const reponses = await Promise.all([
      demanderHttp(serveur.origine, 'GET', '/', { 'sec-fetch-site': 'none' }),
      demanderHttp(serveur.origine, 'GET', '/assets/page-1a2b3c.js', { 'sec-fetch-site': 'same-origin' }),
      demanderHttp(serveur.origine, 'GET', '/absent.js', { 'sec-fetch-site': 'none' }),
      demanderHttp(serveur.origine, 'POST', '/appel', {}),
      demanderHttp(serveur.origine, 'GET', '/', { host: 'evil.com' }),
    ]);
    for (const { enTetes } of reponses) {
      expect(enTetes).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(enTetes['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(enTetes['content-security-policy']).not.toMatch(/unsafe|https?:|\*/u);
    }
    expect(reponses.map(({ enTetes }) => enTetes['cache-control'])).toEqual(reponses.map(() => 'no-store'));
  });

  it('répond malgré deux cents prises muettes et cent qui égrènent leurs en-têtes, et les ferme en dix secondes', {
    timeout: 30_000,
  }, async () => {
    const fermees = { nombre: 0 };
    const prises: Socket[] = Array.from({ length: 300 }, (_, i) => {
      const prise = connect(serveur.port, '127.0.0.1');
      prise
        .resume()
        .on('error', () => undefined)
        .on('close', () => (fermees.nombre += 1));
      if (i >= 200) prise.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${serveur.port}\r\n`);
      return prise;
    });
    const goutte = setInterval(
      () => prises.slice(200).forEach((prise) => prise.writable && prise.write('X-Goutte: 1\r\n')),
      1_000,
    );
    await attendre(500);
    expect((await demanderHttp(serveur.origine, 'GET', '/', { 'sec-fetch-site': 'none' })).statut).toBe(200);
    await vi.waitFor(() => expect(fermees.nombre).toBe(300), { timeout: 15_000, interval: 200 });
    clearInterval(goutte);
  });

  it('ferme sans un octet une prise ouverte d’avance ou gardée au repos, et dit 400 à une demande inachevée', {
    timeout: 30_000,
  }, async () => {
    const demande = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${serveur.port}\r\nSec-Fetch-Site: none\r\n`;
    const [muette, auRepos, inachevee, secondeInachevee] = await Promise.all(
      ['', `${demande}\r\n`, demande, `${demande}\r\n${demande}`].map((texte) =>
        demanderBrut(serveur.port, texte, 20_000),
      ),
    );
    const statuts = (brut = '') => [...brut.matchAll(/HTTP\/1\.1 (\d{3})/gu)].map(([, statut]) => statut);
    expect(muette).toBe('');
    expect([auRepos, inachevee, secondeInachevee].map(statuts)).toEqual([['200'], ['400'], ['200', '400']]);
  });

  it('se souvient qu’aucune fraude n’a atteint une opération', () => {
    expect(application.appels).toEqual([]);
    expect(serveur.releve).toEqual([]);
  });
});

describe('l’arrêt de lui-même', () => {
  it('attend dix minutes sans aucune fenêtre, et renonce si l’une revient', () => {
    vi.useFakeTimers();
    const arreter = vi.fn();
    const suivre = createArretAuto(arreter);
    suivre(1);
    vi.advanceTimersByTime(3_600_000);
    expect(arreter).not.toHaveBeenCalled();
    suivre(0);
    vi.advanceTimersByTime(599_000);
    suivre(1);
    suivre(0);
    vi.advanceTimersByTime(599_000);
    expect(arreter).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(arreter).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
