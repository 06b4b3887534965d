import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Resultat } from '#tests/campagnes.ts';
import { fichierMute } from './support/classeurs/fichier-mute.ts';
import type { Issue } from './support/classeurs/lecteur.worker.ts';

const SCRIPT = new URL('./support/classeurs/lecteur.worker.ts', import.meta.url);
/** Ce qu'un fichier peut prendre (T18). */
const BORNES = { patienceMs: 10_000, memoireMo: 256 };
const MO = 1024 * 1024;

interface Lecteur {
  readonly lire: (graine: number) => Promise<Issue>;
  readonly fermer: () => Promise<void>;
}

/** Un lecteur tenu d'un fichier à l'autre ; mort ou bloqué, il est remplacé, et c'est une faute. */
function unLecteur(): Lecteur {
  const naitre = () => {
    // Ce que l'analyseur d'Excel dit à la console de chaque octet gâté n'apprend rien.
    const ne = new Worker(SCRIPT, {
      resourceLimits: { maxOldGenerationSizeMb: BORNES.memoireMo },
      stdout: true,
      stderr: true,
    });
    ne.stdout.resume();
    ne.stderr.resume();
    return ne;
  };
  let worker = naitre();
  const remplacer = async () => {
    await worker.terminate();
    worker = naitre();
  };
  const lire = async (graine: number): Promise<Issue> => {
    const issue = await new Promise<Issue | string>((tenir) => {
      const rappel = setTimeout(() => tenir('blocage : dix secondes passées'), BORNES.patienceMs);
      worker.removeAllListeners();
      worker.once('message', (recue: Issue) => (clearTimeout(rappel), tenir(recue)));
      worker.once('error', (cause) => (clearTimeout(rappel), tenir(`mort : ${String(cause)}`)));
      worker.postMessage(graine);
    });
    if (typeof issue !== 'string') return issue;
    await remplacer();
    return { issue: 'fautes', ms: BORNES.patienceMs, dit: issue, histoire: fichierMute(graine).histoire };
  };
  return { lire, fermer: async () => void (await worker.terminate()) };
}

/** T18 : des fichiers reçus, gâtés de toutes les manières ; chacun est lu en entier, ou refusé, jamais autre chose. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const fautes: string[] = [];
  const issues: Record<string, number> = {};
  const lecteurs = Array.from({ length: availableParallelism() }, unLecteur);
  let [suivant, lePlusLong, pointe] = [0, 0, 0];
  const mener = async ({ lire, fermer }: Lecteur) => {
    while (suivant < essais) {
      // Chaque fichier a sa graine : « --essais 1 --graine » avec elle le rejoue seul.
      const sienne = graine + suivant;
      suivant += 1;
      const issue = await lire(sienne);
      issues[issue.issue] = (issues[issue.issue] ?? 0) + 1;
      lePlusLong = Math.max(lePlusLong, issue.ms);
      pointe = Math.max(pointe, process.memoryUsage.rss());
      if (issue.dit !== null) fautes.push(`graine ${sienne} (${issue.histoire}) : ${issue.dit}`);
    }
    await fermer();
  };
  await Promise.all(lecteurs.map(mener));
  const lus = issues['lus'] ?? 0;
  if (essais >= 100 && (lus < essais / 10 || lus > essais * 0.9))
    fautes.push(`l’essai ne prouve rien : ${lus} fichiers lus sur ${essais}`);
  return {
    essais,
    fautes,
    chiffres: {
      ...Object.fromEntries(Object.entries(issues).toSorted(([un], [autre]) => un.localeCompare(autre))),
      'le plus long à lire, en millisecondes': Math.round(lePlusLong),
      'mémoire de pointe du programme et de ses lecteurs, en mégaoctets': Math.round(pointe / MO),
    },
  };
}
