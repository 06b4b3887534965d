import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SqliteError } from 'better-sqlite3';
import { afterEach, expect, it, vi } from 'vitest';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { createReserve } from '#electron/database/reserve.ts';
import { createPlace } from '#electron/hosts/place.ts';

const dossiers: string[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true, force: true });
});

const plein = () => new SqliteError('database or disk is full', 'SQLITE_FULL');

/** La place d'un fichier, et ce que l'hôte en apprend. */
function unePlace() {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-place-'));
  dossiers.push(dossier);
  const chemin = join(dossier, 'service.comites');
  const changer = vi.fn();
  const place = createPlace({ changer, sursisMs: 0 }, chemin);
  return { place, chemin, reserve: createReserve(chemin), changer };
}

/** Un geste qui manque de place tant de fois, puis aboutit. */
function manquant(fois: number) {
  let reste = fois;
  return vi.fn(() => {
    reste -= 1;
    if (reste >= 0) throw plein();
    return 'écrit';
  });
}

it('faute de place, rend la réserve et refait le geste ; la reprend quand la place revient', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { place, reserve, changer } = unePlace();
  place.commencer();
  await vi.waitFor(() => expect(reserve.tenue()).toBe(true));
  expect([place.manque(), changer.mock.calls.length]).toEqual([false, 0]);
  const geste = manquant(1);
  expect(place.essayer(geste)).toBe('écrit');
  expect([geste.mock.calls.length, place.manque(), reserve.tenue(), changer.mock.calls.length]).toEqual([
    2,
    true,
    false,
    1,
  ]);
  vi.advanceTimersByTime(15_000);
  await vi.waitFor(() => expect([reserve.tenue(), place.manque()]).toEqual([true, false]));
  expect(changer).toHaveBeenCalledTimes(2);
  place.arreter();
});

it('la réserve déjà rendue, le refus passe, et le geste ne se refait pas', () => {
  const { place } = unePlace();
  const geste = manquant(1);
  expect(() => place.essayer(geste)).toThrow(/full/u);
  expect([geste.mock.calls.length, place.manque()]).toEqual([1, true]);
});

it('une clé pleine, où l’on range un document, ne coûte rien à la réserve du fichier', async () => {
  const { place, reserve } = unePlace();
  place.commencer();
  await vi.waitFor(() => expect(reserve.tenue()).toBe(true));
  const cle = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(place.manquer(cle)).toBe(false);
  expect([place.manque(), reserve.tenue()]).toEqual([false, true]);
  place.arreter();
});

it('toute autre faute passe, et ne coûte rien à la réserve', async () => {
  const { place, reserve } = unePlace();
  place.commencer();
  await vi.waitFor(() => expect(reserve.tenue()).toBe(true));
  const autre = () => {
    throw new Error('autre');
  };
  expect(() => place.essayer(autre)).toThrow('autre');
  expect([place.manque(), reserve.tenue()]).toEqual([false, true]);
  place.arreter();
});

it('fermée avant d’avoir pris sa réserve, elle n’en laisse rien', async () => {
  const { place, chemin, reserve } = unePlace();
  place.commencer();
  place.arreter();
  await new Promise((tenir) => setTimeout(tenir, 20));
  expect([reserve.tenue(), readdirSync(dossierDesSauvegardes(chemin))]).toEqual([false, []]);
});

it('un dossier des sauvegardes qui ne s’ouvre pas n’est pas un disque plein ; la réserve se prend dès qu’il s’ouvre', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { place, chemin, reserve, changer } = unePlace();
  const dossier = dirname(dossierDesSauvegardes(chemin));
  writeFileSync(dossier, 'à moi');
  place.commencer();
  await new Promise((tenir) => setTimeout(tenir, 20));
  expect([place.manque(), reserve.tenue()]).toEqual([false, false]);
  rmSync(dossier);
  vi.advanceTimersByTime(15_000);
  await vi.waitFor(() => expect(reserve.tenue()).toBe(true));
  expect(changer).not.toHaveBeenCalled();
  place.arreter();
});
