import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { Enfant } from '#electron/travaux/lecture/enfant.ts';

/** Un processus utilitaire d'Electron : le fusible `runAsNode` est fermé, `child_process.fork` n'en ferait pas un Node. */
export function naitreDElectron(script: URL, memoireMo: number): Enfant {
  const enfant = utilityProcess.fork(fileURLToPath(script), [String(memoireMo)], {
    execArgv: [`--js-flags=--max-old-space-size=${memoireMo}`],
    serviceName: 'Comités Emploi, lecture d’un fichier',
    stdio: 'ignore',
  });
  // Sans écoute, un tas épuisé serait une exception de l'application ; la fin se dit ensuite, de toute façon.
  enfant.on('error', () => undefined);
  return {
    dire: (message) => enfant.postMessage(message),
    surMessage: (ecouter) => void enfant.on('message', ecouter),
    surFin: (ecouter) => void enfant.once('exit', () => ecouter()),
    tuer: () => void enfant.kill(),
  };
}
