import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Naitre } from '#electron/travaux/lecture/enfant.ts';

/**
 * Un processus du Node qui nous exécute. Electron, dont le fusible `runAsNode` est fermé, a le sien.
 * @param cache dossier de la personne où Node garde ce qu'il a compilé : le processus suivant naît deux fois plus vite
 */
export const naitreDeNode =
  (cache: string): Naitre =>
  (script, memoireMo) => {
    const enfant = fork(fileURLToPath(script), [String(memoireMo)], {
      execArgv: [`--max-old-space-size=${memoireMo}`],
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
      // Des octets passent par le canal, tels quels.
      serialization: 'advanced',
      // Ce que l'analyseur d'Excel dit à la console de chaque octet gâté n'apprend rien.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      // Un message qui ne part plus : sa fin se dit par ailleurs.
      dire: (message) => void enfant.send(message as object, () => undefined),
      surMessage: (ecouter) => void enfant.on('message', ecouter),
      surFin: (ecouter) => void enfant.once('exit', ecouter).once('error', ecouter),
      tuer: () => void enfant.kill('SIGKILL'),
    };
  };
