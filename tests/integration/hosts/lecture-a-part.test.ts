import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { naitre } from '#tests/support/lecture/naitre.ts';
import { createLecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { lireAPart } from '#electron/travaux/lecture/lire-a-part.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import { unDossier } from '#tests/support/base.ts';
import type { Retors } from '#tests/support/lecture/retors.processus.ts';

const SCRIPT = new URL('../../support/lecture/retors.processus.ts', import.meta.url);
const SANS_FIN = 600_000;

const vit = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const pidDe = (temoin: string): number =>
  vi.waitUntil(() => (existsSync(temoin) ? Number(readFileSync(temoin, 'utf8')) : 0), { timeout: 10_000 }) as never;
const mort = (pid: number) => vi.waitUntil(() => !vit(pid), { timeout: 5_000 });

/** Lit un fichier retors ; rend l'issue et le processus où il s'est lu. */
function lire(geste: Retors['geste'], { patienceMs = SANS_FIN, arret = new AbortController().signal } = {}) {
  const temoin = join(unDossier(), 'pid');
  const bornes = { patienceMs, memoireMo: 300 };
  const issue = lireAPart<Retors, unknown>(naitre, SCRIPT, { geste, temoin }, bornes, arret);
  return { issue, pid: () => pidDe(temoin) };
}

describe('un fichier lu dans un processus à lui', () => {
  it('rend ce qu’il y a lu, octets compris, et n’en laisse rien', async () => {
    const { issue, pid } = lire('rend');
    expect(await issue).toEqual(new Uint8Array([1, 2, 3]));
    await mort(await pid());
  });

  it.each(['enfleHorsDuTas', 'enfleDansLeTas', 'tientUneChaineGeante', 'sAbat', 'seTue', 'sePlante', 'sEnVa'] as const)(
    'n’est pas lu, et l’application continue : il %s',
    async (geste) => {
      const { issue, pid } = lire(geste);
      expect(await issue).toBe('trop_long');
      await mort(await pid());
      expect(await lire('rend').issue).toHaveLength(3);
    },
  );

  it('n’est plus lu passé le temps permis, bien qu’il boucle', async () => {
    const { issue, pid } = lire('boucle', { patienceMs: 1500 });
    expect(await issue).toBe('trop_long');
    await mort(await pid());
  });

  it('ne cache pas une faute de la lecture : elle se relève', async () => {
    await expect(lire('tombeEnPanne').issue).rejects.toThrow('La lecture a une faute.');
  });

  it('ne prend pas pour la faute du fichier un lecteur qui ne démarre pas', async () => {
    const absent = new URL('./nulle-part.processus.ts', import.meta.url);
    const bornes = { patienceMs: SANS_FIN, memoireMo: 300 };
    await expect(lireAPart(naitre, absent, null, bornes, new AbortController().signal)).rejects.toThrow(
      'Le lecteur de fichiers ne démarre pas.',
    );
  });

  it('s’arrête d’un geste, même s’il boucle', async () => {
    const arret = new AbortController();
    const { issue, pid } = lire('boucle', { arret: arret.signal });
    const refus = issue.catch((cause: unknown) => cause);
    const enfant = await pid();
    arret.abort();
    expect(await refus).toBeInstanceOf(TravailAnnule);
    await mort(enfant);
  });

  it('s’arrête quand l’application se ferme, et plus rien ne se lit ensuite', async () => {
    const lecteurs = createLecteurs(naitre);
    const lecture = lecteurs.classeur({ nom: 'a.csv', octets: new TextEncoder().encode('Nom\nDurand') });
    const refus = lecture.catch((cause: unknown) => cause);
    lecteurs.fermer();
    expect(await refus).toBeInstanceOf(TravailAnnule);
    await expect(lecteurs.word({ nom: 'a.docx', octets: new Uint8Array(1) })).rejects.toBeInstanceOf(TravailAnnule);
  });

  it('meurt avec l’hôte tué par le système, même s’il boucle', async () => {
    const temoin = join(unDossier(), 'pid');
    const script = fileURLToPath(new URL('../../support/lecture/hote-qui-lit.ts', import.meta.url));
    const hote = spawn(process.execPath, [script, temoin], { stdio: 'ignore' });
    const enfant = await pidDe(temoin);
    expect(vit(enfant)).toBe(true);
    hote.kill('SIGKILL');
    await mort(enfant);
  });
});
