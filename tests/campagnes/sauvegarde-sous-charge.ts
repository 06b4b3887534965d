import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copiesDuDossier, dossierDesSauvegardes, EXTENSION_SAUVEGARDE } from '#electron/database/backup-manifest.ts';
import { verifierCopie } from '#electron/database/verification.ts';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { copierTel, dansUnDossier } from './support/application.ts';
import { unModele } from './support/charge.ts';

const SAUVEGARDEUR = join(import.meta.dirname, 'support/sauvegardeur.ts');
/** Ce que Node a compilé des services : chaque enfant le reprend. */
const COMPILE = join(import.meta.dirname, '../../.cache/node');

/** Un enfant qui sauvegarde, et ce qu'il dit, ligne à ligne. */
function naitre(chemin: string) {
  const enfant = spawn(process.execPath, [...DES_SOURCES, SAUVEGARDEUR, chemin], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE },
  });
  const lignes: string[] = [];
  let [panne, reste, mort] = ['', '', false];
  let reveiller = (): void => undefined;
  enfant.stderr.on('data', (morceau: Buffer) => (panne += morceau.toString()));
  enfant.stdout.on('data', (morceau: Buffer) => {
    const dites = (reste + morceau.toString()).split('\n');
    reste = dites.pop() ?? '';
    lignes.push(...dites);
    reveiller();
  });
  enfant.on('close', () => {
    mort = true;
    reveiller();
  });
  return {
    enfant,
    /** La ligne suivante. @throws Error si l'enfant s'est arrêté seul */
    async ligne(): Promise<string> {
      while (lignes.length === 0 && !mort) await new Promise<void>((suite) => (reveiller = suite));
      const ligne = lignes.shift();
      if (ligne === undefined) throw new Error(`Le sauvegardeur s’est arrêté seul.\n${panne}`);
      return ligne;
    },
  };
}

const tuer = (enfant: ChildProcess): Promise<void> =>
  new Promise((fini) => {
    enfant.once('close', () => fini());
    enfant.kill('SIGKILL');
  });

/** Vérifie en entier ce qui porte un nom définitif et ne l'a pas encore été. */
function createControle(dossier: string) {
  const vues = new Set<string>();
  return {
    controlees: () => vues.size,
    fautes(): string[] {
      const annoncees = new Map(copiesDuDossier(dossier).map((copie) => [copie.chemin, copie]));
      const neuves = readdirSync(dossier)
        .filter((nom) => nom.endsWith(EXTENSION_SAUVEGARDE) && !vues.has(nom))
        .map((nom) => (vues.add(nom), join(dossier, nom)));
      return neuves.flatMap((copie) => {
        const verdict = verifierCopie(copie, 'entiere', false);
        if (!verdict.saine) return [`${copie} : ${verdict.defaut}`];
        const annoncee = annoncees.get(copie);
        // Tuée entre son nom et son manifeste, une copie est entière mais ne compte pas encore.
        return annoncee === undefined || annoncee.sha256 === verdict.sha256
          ? []
          : [`${copie} : autre que son manifeste`];
      });
    },
  };
}

/** T11 : des sauvegardes pendant des écritures, tuées une fois sur deux : tout ce qui porte le nom d'une sauvegarde en est une. */
export const lancer = (essais: number, graine: number): Promise<Resultat> =>
  dansUnDossier('sauvegardes', async (dossier) => {
    const hasard = tirage(graine);
    const chemin = join(dossier, 'service.comites');
    const modele = join(dossier, 'modele.comites');
    unModele(modele);
    /** Chaque enfant repart du même fichier ; les sauvegardes, elles, s'ajoutent aux précédentes. */
    const reprendre = () => (copierTel(modele, chemin), naitre(chemin));
    const controle = createControle(dossierDesSauvegardes(chemin));
    const fautes: string[] = [];
    let [tuees, finies, ecritures, duree] = [0, 0, 0, 200];
    let vivant: ReturnType<typeof naitre> | null = null;
    for (let essai = 0; essai < essais; essai += 1) {
      vivant ??= reprendre();
      await vivant.ligne();
      const debut = performance.now();
      // La première copie d'un enfant se finit : elle dit combien de temps dure la suivante.
      const aTuer = essai % 2 === 1;
      if (aTuer) {
        await new Promise((suite) => setTimeout(suite, hasard() * duree));
        await tuer(vivant.enfant);
        vivant = null;
        tuees += 1;
      } else {
        ecritures += Number((await vivant.ligne()).split(' ')[1]);
        duree = performance.now() - debut;
        finies += 1;
      }
      const vues = controle.fautes();
      if (vues.length > 0) fautes.push(`graine ${graine}, essai ${essai} : ${vues.join(' ; ')}`);
    }
    if (vivant !== null) await tuer(vivant.enfant);
    if (ecritures < finies) fautes.push('l’essai ne prouve rien : les copies ne croisent pas d’écriture');
    return {
      essais,
      fautes,
      chiffres: {
        'sauvegardes tuées en route': tuees,
        'sauvegardes finies': finies,
        'écritures faites pendant elles': ecritures,
        'fichiers au nom définitif, tous vérifiés en entier': controle.controlees(),
      },
    };
  });
