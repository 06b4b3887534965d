import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lireDemande } from '#electron/lanceur/ouvrir.mjs';

describe('lireDemande', () => {
  it('transmet à l’hôte un chemin complet, lu depuis le dossier de la personne', () => {
    expect(lireDemande(['Mon service.comites', '--port', '4000', '--arret-auto'], resolve('/chez/moi'))).toEqual({
      demande: null,
      pourHote: ['--fichier', resolve('/chez/moi/Mon service.comites'), '--port', '4000', '--arret-auto'],
    });
  });

  it('garde pour le lanceur ce qui choisit l’hôte', () => {
    expect(lireDemande(['--boucle-locale', '--exemple', '--sans-navigateur'], '/')).toEqual({
      demande: 'boucle-locale',
      pourHote: ['--exemple', '--sans-navigateur'],
    });
    expect(lireDemande(['--electron'], '/').demande).toBe('electron');
  });

  it.each([
    [['--port', '1023'], /Le port 1023 ne convient pas : choisissez un nombre de 1024 à 65535/u],
    [['--port', '65536'], /Le port 65536 ne convient pas/u],
    [['a.comites', '--exemple'], /un fichier de travail, ou « --exemple »/u],
    [['--electron', '--boucle-locale'], /« --electron » ou « --boucle-locale »/u],
    [['a.comites', 'b.comites'], /« b.comites » est de trop/u],
  ])('refuse %j', (mots, phrase) => {
    expect(() => lireDemande(mots, '/')).toThrow(phrase);
  });
});
