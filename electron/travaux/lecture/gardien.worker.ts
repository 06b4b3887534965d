/** Le veilleur d'une lecture : il voit encore quand elle boucle ou enfle, et l'arrête avec son processus. */
import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

export interface Garde {
  /** Le processus pour qui l'on lit. */
  readonly hote: number;
  /** La mémoire réelle que la lecture peut tenir, tas et hors tas. */
  readonly memoireMo: number;
}

const REGARD_MS = 50;
const { hote, memoireMo } = workerData as Garde;

/** Sous Linux et macOS, un orphelin change de parent ; sous Windows, non : on demande si le sien vit encore. */
function orphelin(): boolean {
  if (process.ppid !== hote) return true;
  try {
    process.kill(hote, 0);
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ESRCH';
  }
}

try {
  // Si la mémoire du poste vient à manquer, Linux arrêtera la lecture, non l'application.
  if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // Un système qui le refuse garde son propre choix.
}

setInterval(() => {
  if (process.memoryUsage.rss() > memoireMo * 1024 * 1024 || orphelin()) process.kill(process.pid, 'SIGKILL');
}, REGARD_MS);
