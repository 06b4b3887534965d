import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tailleDuJournalLaisse } from '#electron/database/header.ts';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { fautesDuFichier, unModele } from './support/charge.ts';

const ECRIVAIN = join(import.meta.dirname, 'support/ecrivain.ts');
/** Ce que Node a compilé des services : chaque enfant le reprend. */
const COMPILE = join(import.meta.dirname, '../../.cache/node');
const DELAI_MAX_MS = 120;
const PART_CHAUDE = 0.95;

const env = { ...process.env, NODE_COMPILE_CACHE: COMPILE };

/** Écrit une fois et finit de soi-même : ce que Node compile ne se garde qu'à la fin d'un programme, jamais s'il est tué. */
function compiler(chemin: string): void {
  const { status, stderr } = spawnSync(process.execPath, [...DES_SOURCES, ECRIVAIN, chemin, '1'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`L’écrivain s’est arrêté seul.\n${stderr}`);
}

/** Laisse écrire, tue après `delai` millisecondes d'écriture, rend le nombre d'opérations confirmées. */
function tuerPendantEcriture(chemin: string, delai: number): Promise<number> {
  const enfant = spawn(process.execPath, [...DES_SOURCES, ECRIVAIN, chemin], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let recu = '';
  let panne = '';
  enfant.stderr.on('data', (morceau: Buffer) => (panne += morceau.toString()));
  enfant.stdout.on('data', (morceau: Buffer) => {
    if (recu === '') setTimeout(() => enfant.kill('SIGKILL'), delai);
    recu += morceau.toString();
  });
  return new Promise((tenir, rejeter) => {
    enfant.on('close', (_code, signal) => {
      // Une confirmation coupée au milieu de son écriture n'a pas été reçue.
      if (signal === 'SIGKILL') tenir(Number(recu.slice(0, recu.lastIndexOf('\n')).split('\n').at(-1)));
      else rejeter(new Error(`L’écrivain s’est arrêté seul.\n${panne}`));
    });
  });
}

/** T1 : kill -9 pendant des rafales d'écriture par les services de l'application, puis réouverture par l'application. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const hasard = tirage(graine);
  const dossier = mkdtempSync(join(tmpdir(), 'comites-arret-'));
  const modele = join(dossier, 'modele.comites');
  const fautes: string[] = [];
  let [chauds, confirmees] = [0, 0];
  try {
    unModele(modele);
    const premier = join(dossier, 'premier.comites');
    copyFileSync(modele, premier);
    compiler(premier);
    for (let essai = 0; essai < essais; essai += 1) {
      const chemin = join(dossier, `essai-${essai}.comites`);
      copyFileSync(modele, chemin);
      const recues = await tuerPendantEcriture(chemin, hasard() * DELAI_MAX_MS);
      confirmees += recues;
      if (tailleDuJournalLaisse(chemin) > 0) chauds += 1;
      const { fautes: vues } = fautesDuFichier(chemin, recues);
      if (vues.length > 0) fautes.push(`graine ${graine}, essai ${essai} : ${vues.join(' ; ')}`);
      for (const suffixe of ['', '-wal']) rmSync(chemin + suffixe, { force: true });
    }
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
  if (chauds < essais * PART_CHAUDE)
    fautes.push(
      `l’essai ne prouve rien : ${chauds} arrêts sur ${essais} seulement avec un journal d’écriture en cours`,
    );
  return {
    essais,
    fautes,
    chiffres: {
      'arrêts avec un journal d’écriture en cours': chauds,
      'opérations confirmées avant l’arrêt': confirmees,
    },
  };
}
