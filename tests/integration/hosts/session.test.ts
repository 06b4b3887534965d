import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { demanderHttp } from '#tests/support/hotes/demander.ts';
import { type EnTetes, type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';

const application = uneApplicationFactice();
let serveur: ServeurEssaye;
let admise: EnTetes;
let autre: EnTetes;
beforeAll(async () => {
  serveur = await unServeur({ application });
  admise = await serveur.ouvrirSession();
  autre = await serveur.ouvrirSession();
});
afterAll(() => serveur.fermer());

const ROUTES = [
  ['POST', '/appel', 'application/json'],
  ['GET', '/evenements', ''],
  ['POST', '/octets', 'application/octet-stream'],
  ['GET', '/octets/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', ''],
] as const;

const sans = (nom: string): EnTetes => Object.fromEntries(Object.entries(admise).filter(([cle]) => cle !== nom));
const secret = (): string => admise['x-comites-secret'] ?? '';
const cookie = (): string => admise['cookie'] ?? '';
const inverserLaCasse = (texte: string): string =>
  texte.replaceAll(/[a-z]/giu, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()));

/** Chaque fraude : les en-têtes qu'elle envoie. */
const FRAUDES: Readonly<Record<string, () => Record<string, string | string[]>>> = {
  'ni cookie ni secret': () => ({ 'sec-fetch-site': 'same-origin', origin: serveur.origine }),
  'le cookie seul': () => sans('x-comites-secret'),
  'le secret seul': () => sans('cookie'),
  'un secret faux': () => ({ ...admise, 'x-comites-secret': 'A'.repeat(43) }),
  'un secret vide': () => ({ ...admise, 'x-comites-secret': '' }),
  'un secret tronqué': () => ({ ...admise, 'x-comites-secret': secret().slice(0, -1) }),
  'un secret suivi d’un blanc et d’un autre mot': () => ({ ...admise, 'x-comites-secret': `${secret()} ${secret()}` }),
  'un secret à la casse changée': () => ({ ...admise, 'x-comites-secret': inverserLaCasse(secret()) }),
  'le secret d’une autre session': () => ({ ...admise, 'x-comites-secret': autre['x-comites-secret'] ?? '' }),
  'le cookie d’une autre session': () => ({ ...admise, cookie: autre['cookie'] ?? '' }),
  'un cookie faux': () => ({ ...admise, cookie: `${cookie().split('=')[0]}=${'B'.repeat(43)}` }),
  'un cookie tronqué': () => ({ ...admise, cookie: cookie().slice(0, -1) }),
  'le cookie sous le nom d’un autre port': () => ({ ...admise, cookie: cookie().replace(/-\d+=/u, '-1=') }),
  'deux fois le cookie': () => ({ ...admise, cookie: `${cookie()}; ${cookie()}` }),
  'un faux cookie devant le bon': () => ({ ...admise, cookie: `${cookie().split('=')[0]}=x; ${cookie()}` }),
  'deux secrets': () => ({ ...admise, 'x-comites-secret': [secret(), 'x'] }),
  'le jeton de départ à la place du secret': () => ({ ...admise, 'x-comites-secret': serveur.jeton() }),
  'un jeton porteur': () => ({ ...sans('x-comites-secret'), authorization: `Bearer ${secret()}` }),
};

describe('la session de la boucle locale (T29)', () => {
  describe.each(Object.keys(FRAUDES))('avec %s', (fraude) => {
    it.each(ROUTES)('refuse %s %s avant de lire le corps', async (methode, chemin, type) => {
      const avant = application.appels.length;
      const enTetes = {
        ...FRAUDES[fraude]?.(),
        ...(type !== '' && { 'content-type': type }),
        'x-comites-fenetre': '1',
      };
      const { statut, corps } = await demanderHttp(
        serveur.origine,
        methode,
        chemin,
        enTetes,
        methode === 'POST' ? '{ illisible' : undefined,
      );
      expect(statut).toBe(401);
      expect(corps).not.toContain(secret());
      expect(application.appels).toHaveLength(avant);
    });
  });

  it.each(ROUTES)('refuse %s %s quand le secret est dans l’adresse', async (methode, chemin) => {
    const { statut } = await demanderHttp(
      serveur.origine,
      methode,
      `${chemin}?jeton=${secret()}&secret=${secret()}`,
      sans('x-comites-secret'),
    );
    expect(statut).toBe(401);
  });

  it('n’échange qu’une fois le jeton de départ, et en donne aussitôt un neuf', async () => {
    const jeton = serveur.jeton();
    const demande = { 'sec-fetch-site': 'same-origin', origin: serveur.origine, 'x-comites-jeton': jeton };
    const premiere = await demanderHttp(serveur.origine, 'POST', '/session', demande);
    const seconde = await demanderHttp(serveur.origine, 'POST', '/session', demande);
    expect([premiere.statut, seconde.statut]).toEqual([200, 401]);
    expect(serveur.jeton()).not.toBe(jeton);
    expect(serveur.liens.at(-1)).toBe(`${serveur.origine}/#jeton=${serveur.jeton()}`);
  });

  it('garde la session d’un navigateur qui rouvre le lien : ses autres onglets restent admis', async () => {
    const rouverte = await serveur.ouvrirSession(admise['cookie']);
    expect(rouverte).toEqual(admise);
  });

  it('pose un cookie que les scripts ne lisent pas, au nom du port, et un secret de 256 bits', async () => {
    const { enTetes, corps } = await demanderHttp(serveur.origine, 'POST', '/session', {
      'sec-fetch-site': 'same-origin',
      origin: serveur.origine,
      'x-comites-jeton': serveur.jeton(),
    });
    expect(enTetes['set-cookie']?.[0]).toMatch(
      new RegExp(`^comites-emploi-${serveur.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`, 'u'),
    );
    expect((JSON.parse(corps) as { valeur: { secret: string } }).valeur.secret).toMatch(/^[\w-]{43}$/u);
  });

  it('n’accepte aucun jeton de départ parmi mille devinés', async () => {
    const statuts = new Set<number>();
    const jeton = serveur.jeton();
    const proche = (i: number): string =>
      `${jeton.slice(0, i % 43)}${jeton[i % 43] === 'A' ? 'B' : 'A'}${jeton.slice((i % 43) + 1)}`;
    for (let lot = 0; lot < 20; lot += 1) {
      const essais = Array.from({ length: 50 }, (_, i) =>
        i % 2 === 0 ? proche(lot * 50 + i) : randomBytes(32).toString('base64url'),
      );
      const reponses = await Promise.all(
        essais.map((essai) =>
          demanderHttp(serveur.origine, 'POST', '/session', {
            'sec-fetch-site': 'same-origin',
            origin: serveur.origine,
            'x-comites-jeton': essai,
          }),
        ),
      );
      for (const { statut } of reponses) statuts.add(statut);
    }
    expect([...statuts]).toEqual([401]);
  });

  it('ralentit qui devine, au onzième échec', async () => {
    const freine = await unServeur({ application, freinMs: 150 });
    const echouer = async (): Promise<number> => {
      const debut = performance.now();
      const { statut } = await demanderHttp(freine.origine, 'POST', '/session', {
        'sec-fetch-site': 'same-origin',
        origin: freine.origine,
        'x-comites-jeton': 'x',
      });
      expect(statut).toBe(401);
      return performance.now() - debut;
    };
    const durees: number[] = [];
    for (let i = 0; i < 12; i += 1) durees.push(await echouer());
    await freine.fermer();
    expect(Math.max(...durees.slice(0, 10))).toBeLessThan(150);
    expect(Math.min(...durees.slice(10))).toBeGreaterThanOrEqual(149);
  });

  it('admet la page qui a ses deux moitiés, et elle seule a fait passer quelque chose', async () => {
    const flux = await fetch(`${serveur.origine}/evenements`, { headers: admise });
    const lecteur = flux.body?.getReader();
    await lecteur?.read();
    const { statut, corps } = await demanderHttp(
      serveur.origine,
      'POST',
      '/appel',
      { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' },
      JSON.stringify({ nom: 'hote.etat', entree: {} }),
    );
    await lecteur?.cancel();
    expect({ statut, ...(JSON.parse(corps) as object) }).toEqual({
      statut: 200,
      ok: true,
      valeur: { nom: 'hote.etat' },
      vu: 3,
    });
    expect(application.appels).toEqual(['hote.etat']);
    expect(serveur.releve).toEqual([]);
  });

  it('s’efface du navigateur avec la réponse à « Quitter », et avec elle seule (§ 3.4)', async () => {
    const appeler = async (nom: string) => {
      const corps = JSON.stringify({ nom, entree: {} });
      const enTetes = { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' };
      const { sortir } = serveur.fenetres.entrer(() => undefined, null);
      const reponse = await demanderHttp(serveur.origine, 'POST', '/appel', enTetes, corps);
      sortir();
      return [reponse.enTetes['clear-site-data'], reponse.enTetes['set-cookie']?.[0]];
    };
    expect(await appeler('hote.etat')).toEqual([undefined, undefined]);
    const [nom] = cookie().split('=');
    expect(await appeler('hote.quitter')).toEqual([
      '"cache", "storage"',
      `${nom}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`,
    ]);
  });
});
