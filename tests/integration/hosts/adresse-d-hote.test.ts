import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { demanderBrut, statutDe } from '#tests/support/hotes/demander.ts';
import { type EnTetes, PAGE_D_ESSAI, type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';

const application = uneApplicationFactice();
let serveur: ServeurEssaye;
let admise: EnTetes;
beforeAll(async () => {
  serveur = await unServeur({ application });
  admise = await serveur.ouvrirSession();
});
afterAll(() => serveur.fermer());

const ROUTES = [
  ['GET', '/'],
  ['GET', '/instances'],
  ['GET', '/assets/page-1a2b3c.js'],
  ['POST', '/session'],
  ['POST', '/appel'],
  ['GET', '/evenements'],
  ['POST', '/octets'],
] as const;

/** Quarante valeurs de Host qui ne sont pas la nôtre ; P est remplacé par le port. */
const HOTES = [
  'evil.com',
  'evil.com:P',
  '127.0.0.1.evil.com:P',
  'evil.com.127.0.0.1:P',
  '127.0.0.1',
  '127.0.0.1:',
  '127.0.0.1:80',
  '127.0.0.1:1',
  '127.0.0.1:P0',
  '127.0.0.1:0P',
  '127.0.0.1:P:P',
  '127.0.0.1.:P',
  'localhost',
  'localhost:P',
  'localhost.:P',
  'LOCALHOST:P',
  'localhost.localdomain:P',
  '[::1]:P',
  '[::]:P',
  '::1',
  '[::ffff:127.0.0.1]:P',
  '[::ffff:7f00:1]:P',
  '[0:0:0:0:0:0:0:1]:P',
  '0.0.0.0:P',
  '0:P',
  '127.1:P',
  '127.0.1:P',
  '127.0.0.2:P',
  '2130706433:P',
  '0x7f000001:P',
  '0x7f.0.0.1:P',
  '017700000001:P',
  '0177.0.0.1:P',
  '127.000.000.001:P',
  '',
  ' ',
  '*',
  'user@127.0.0.1:P',
  '127.0.0.1:P@evil.com',
  '127.0.0.1:P/',
  '127.0.0.1:P, evil.com',
  'http://127.0.0.1:P',
  '１２７.0.0.1:P',
  '127。0。0。1:P',
];

const composer = (methode: string, cible: string, hotes: readonly string[], version = '1.1'): string =>
  [
    `${methode} ${cible} HTTP/${version}`,
    ...hotes.map((hote) => `Host: ${hote.replaceAll('P', String(serveur.port))}`),
    ...Object.entries(admise).map(([nom, valeur]) => `${nom}: ${valeur}`),
    `x-comites-jeton: ${serveur.jeton()}`,
    'content-length: 0',
    'connection: close',
    '',
    '',
  ].join('\r\n');

const estRefuse = (brut: string): boolean =>
  [400, 403, 421].includes(statutDe(brut)) && !brut.includes(PAGE_D_ESSAI) && !brut.includes('export const');

describe('l’hôte demandé (T30) : seule l’adresse exacte est servie', () => {
  it('connaît au moins quarante fraudes', () => expect(new Set(HOTES).size).toBeGreaterThanOrEqual(40));

  it.each(ROUTES)('refuse %s %s pour chaque Host qui n’est pas le sien', async (methode, chemin) => {
    const jeton = serveur.jeton();
    const reponses = await Promise.all(
      HOTES.map(async (hote) => [hote, await demanderBrut(serveur.port, composer(methode, chemin, [hote]))] as const),
    );
    expect(
      reponses.filter(([, brut]) => !estRefuse(brut)).map(([hote, brut]) => `${hote} → ${brut.slice(0, 40)}`),
    ).toEqual([]);
    expect(serveur.jeton()).toBe(jeton);
  });

  it.each(ROUTES)('refuse %s %s avec deux Host, sans Host, ou en HTTP/1.0', async (methode, chemin) => {
    const bon = '127.0.0.1:P';
    const brutes = await Promise.all([
      demanderBrut(serveur.port, composer(methode, chemin, [bon, 'evil.com'])),
      demanderBrut(serveur.port, composer(methode, chemin, ['evil.com', bon])),
      demanderBrut(serveur.port, composer(methode, chemin, [bon, bon])),
      demanderBrut(serveur.port, composer(methode, chemin, [])),
      demanderBrut(serveur.port, composer(methode, chemin, [], '1.0')),
      demanderBrut(serveur.port, composer(methode, chemin, ['evil.com'], '1.0')),
    ]);
    expect(brutes.map(estRefuse)).toEqual(brutes.map(() => true));
  });

  it.each([
    'http://evil.com/',
    'http://127.0.0.1/',
    'https://127.0.0.1:443/',
    '//evil.com/',
    '*',
    'evil.com:80',
    'file:///etc/passwd',
  ])('refuse la cible « %s », qui n’est pas un chemin', async (cible) => {
    const brut = await demanderBrut(serveur.port, composer('GET', cible, ['127.0.0.1:P']));
    expect(estRefuse(brut)).toBe(true);
  });

  it('sert la page, sous son adresse exacte', async () => {
    const brut = await demanderBrut(serveur.port, composer('GET', '/', ['127.0.0.1:P']));
    expect(statutDe(brut)).toBe(200);
    expect(brut).toContain('<!doctype html>');
    expect(application.appels).toEqual([]);
  });
});
