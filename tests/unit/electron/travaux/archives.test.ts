import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { preparerArchives } from '#electron/travaux/archives.ts';
import { decouper } from '#electron/travaux/decouper.ts';

const fichier = (chemin: string, poids: number) => ({ chemin, octets: new Uint8Array(poids) });

describe('ranger en archives', () => {
  it('ouvre une archive de plus à la limite, sans changer l’ordre ni perdre un fichier', () => {
    const lots = decouper([fichier('a', 6), fichier('b', 4), fichier('c', 1), fichier('d', 20), fichier('e', 1)], 10);
    expect(lots.map((lot) => lot.map(({ chemin }) => chemin))).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
  });

  it('écrit des archives que l’on relit, et dit où elle en est', async () => {
    const etapes: string[] = [];
    const { archives, surModele } = await preparerArchives(
      {
        nom: 'dossier',
        police: 'Arial',
        produitLe: '2026-03-05T08:00:00.000Z',
        limite: 10,
        contenus: [
          { chemin: '00 Convocation/Note.txt', octets: strToU8('bonjour') },
          { chemin: '01 Point/Écrit.txt', octets: strToU8('au revoir') },
        ],
      },
      ({ fait, total }) => etapes.push(`${fait}/${total}`),
      new AbortController().signal,
    );
    expect(archives.map(({ nom }) => nom)).toEqual(['dossier_1-sur-2.zip', 'dossier_2-sur-2.zip']);
    const [premiere] = archives;
    const lu = unzipSync(premiere?.octets ?? new Uint8Array());
    expect(Object.entries(lu).map(([nom, octets]) => [nom, strFromU8(octets)])).toEqual([
      ['00 Convocation/Note.txt', 'bonjour'],
    ]);
    expect(surModele).toEqual([]);
    expect(etapes).toEqual(['1/2', '2/2', '2/2']);
  });
});
