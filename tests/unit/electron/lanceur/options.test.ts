import { describe, expect, it } from 'vitest';
import { lireOptions, plusProche } from '#electron/lanceur/options.mjs';

const DECLARATION = { port: 'entier', sortie: 'texte', exemple: 'drapeau' } as const;

describe('lireOptions', () => {
  it('lit drapeaux, textes et entiers, avec ou sans signe égal', () => {
    expect(lireOptions(['--exemple', '--port', '4000', '--sortie=a=b'], DECLARATION)).toEqual({
      options: { exemple: true, port: 4000, sortie: 'a=b' },
      reste: [],
    });
  });

  it('garde les mots libres, et tout ce qui suit « -- » même s’il ressemble à une option', () => {
    expect(lireOptions(['a.comites', '--', '--exemple'], DECLARATION, 2).reste).toEqual(['a.comites', '--exemple']);
  });

  it.each([
    [
      ['--prot', '1'],
      /« --prot » n’existe pas. Vouliez-vous dire « --port » \? Options possibles : --port, --sortie, --exemple/u,
    ],
    [['--zzzzzz'], /« --zzzzzz » n’existe pas. Options possibles/u],
    [['--constructor'], /« --constructor » n’existe pas/u],
    [['-h'], /« --h » n’existe pas/u],
    [['--port'], /« --port » attend une valeur : « --port 4000 »/u],
    [['--port='], /« --port » attend une valeur/u],
    [['--sortie', '--exemple'], /« --sortie » attend une valeur/u],
    [['--port', '12.5'], /attend un nombre entier, pas « 12.5 »/u],
    [['--port', '-1'], /attend un nombre entier/u],
    [['--exemple=oui'], /ne prend pas de valeur/u],
    [['Mon', 'service.comites'], /« Mon » est de trop. Un chemin qui contient des espaces/u],
  ])('refuse %j par une phrase utile, code 2', (mots, phrase) => {
    expect(() => lireOptions(mots, DECLARATION)).toThrow(phrase);
    expect(() => lireOptions(mots, DECLARATION)).toThrow(expect.objectContaining({ code: 2 }));
  });
});

describe('plusProche', () => {
  it.each([
    ['ouvir', 'ouvrir'],
    ['esayer', 'essayer'],
    ['xyz', null],
    ['', null],
  ])('rapproche « %s » de %s', (nom, attendu) => {
    expect(plusProche(nom, ['ouvrir', 'essayer'])).toBe(attendu);
  });
});
