import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const EN_MEMOIRE = '/dev/shm';
const GIGAOCTET = 2 ** 30;

/** Vrai si ce disque en mémoire existe, laisse lancer ce qu'on y compile, et a de quoi tenir toute la suite. */
function memoireSuffisante(): boolean {
  try {
    const monte = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .some((ligne) => ligne.split(' ')[1] === EN_MEMOIRE && !/\bnoexec\b|\bro\b/u.test(ligne.split(' ')[3] ?? ''));
    const { bavail, bsize } = statfsSync(EN_MEMOIRE);
    return monte && bavail * bsize > 3 * GIGAOCTET && freemem() > 5 * GIGAOCTET;
  } catch {
    return false;
  }
}

/** Ôte de la mémoire ce qu'y a laissé une suite arrêtée avant sa fin. */
function oterLesRestes(): void {
  for (const nom of readdirSync(EN_MEMOIRE)) {
    const pid = /^comites-essais-(\d+)-/u.exec(nom)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`))
      rmSync(join(EN_MEMOIRE, nom), { recursive: true, force: true });
  }
}

/**
 * Tout ce que la suite écrit de provisoire, sous un seul dossier, que hérite chaque programme qu'elle lance ; en mémoire
 * si elle y tient : les essais synchronisent le disque des milliers de fois. Ce que Node a compilé des sources sert à
 * chacun de ces programmes.
 * @returns de quoi l'ôter.
 */
export function poserDossierProvisoire(): () => void {
  const enMemoire = memoireSuffisante();
  if (enMemoire) oterLesRestes();
  const dossier = mkdtempSync(join(enMemoire ? EN_MEMOIRE : tmpdir(), `comites-essais-${process.pid}-`));
  // Des essais y entrent sous un autre compte, pour qui les droits comptent.
  chmodSync(dossier, 0o755);
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = dossier;
  process.env['NODE_COMPILE_CACHE'] ??= resolve(import.meta.dirname, '../../.cache/node');
  return () => rmSync(dossier, { recursive: true, force: true });
}
