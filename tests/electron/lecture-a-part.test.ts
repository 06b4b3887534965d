import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { lireAPart } from '#electron/travaux/lecture/lire-a-part.ts';

/** Un processus utilitaire simulé : ce qu'on lui dit, et s'il a été tué. */
class Utilitaire extends EventEmitter {
  readonly postMessage = vi.fn();
  readonly kill = vi.fn(() => true);
}

const SCRIPT = new URL('file:///construit/electron/classeur.processus.mjs');
const BORNES = { patienceMs: 60_000, memoireMo: 700 };

afterEach(() => vi.doUnmock('electron'));

async function unElectron() {
  const enfant = new Utilitaire();
  const fork = vi.fn(() => enfant);
  vi.resetModules();
  vi.doMock('electron', () => ({ utilityProcess: { fork } }));
  const { naitreDElectron } = await import('#electron/hosts/electron/enfant-d-electron.ts');
  const lire = () => lireAPart(naitreDElectron, SCRIPT, 'un fichier', BORNES, new AbortController().signal);
  return { enfant, fork, lire };
}

it('lit dans un processus utilitaire, au tas borné, tué dès qu’il a répondu', async () => {
  const { enfant, fork, lire } = await unElectron();
  const lecture = lire();
  expect(fork).toHaveBeenCalledWith('/construit/electron/classeur.processus.mjs', ['700'], {
    execArgv: ['--js-flags=--max-old-space-size=700'],
    serviceName: 'Comités Emploi, lecture d’un fichier',
    stdio: 'ignore',
  });
  expect(enfant.postMessage).not.toHaveBeenCalled();
  enfant.emit('message', { pret: true });
  expect(enfant.postMessage).toHaveBeenCalledExactlyOnceWith('un fichier');
  enfant.emit('message', { lu: 'ce qu’il porte' });
  expect(await lecture).toBe('ce qu’il porte');
  expect(enfant.kill).toHaveBeenCalled();
});

it('prend un tas épuisé pour un fichier trop long, sans que l’application en meure', async () => {
  const { enfant, lire } = await unElectron();
  const lecture = lire();
  enfant.emit('message', { pret: true });
  // Sans écoute, un événement « error » lève dans l'application.
  enfant.emit('error', 'FatalError', 'v8::internal', '{}');
  enfant.emit('exit', 133);
  expect(await lecture).toBe('trop_long');
});
