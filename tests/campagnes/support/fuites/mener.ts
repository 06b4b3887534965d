import { readdirSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ouvrirSur, preparer } from '../plein/essai.ts';
import { uneJournee } from './journee.ts';

/** Relevés d'une campagne : assez pour une droite, assez peu pour que le ramasse-miettes ne fasse pas tout. */
const RELEVES = 40;
const ENTRE_DEUX = 25;

/** L'état du programme après tant d'opérations, ramasse-miettes passé. */
export interface Releve {
  readonly operations: number;
  readonly tas: number;
  readonly rss: number;
  readonly descripteurs: number;
}

/** Programme enfant de `fuites`, sous `--expose-gc`. Mots : dossier, nombre d'opérations. */
async function mener(dossier: string, nombre: number): Promise<void> {
  const ramasser = (globalThis as { gc?: () => void }).gc;
  if (ramasser === undefined) throw new Error('--expose-gc manque : la mémoire mesurée ne voudrait rien dire.');
  const modele = await preparer(dossier);
  const disque = ouvrirSur(modele.chemin);
  const faire = uneJournee(disque, modele);
  const faits = { word: 0, reprise: 0, ordinaire: 0 };
  const releves: Releve[] = [];
  const pas = Math.max(ENTRE_DEUX, Math.floor(nombre / RELEVES));
  for (let rang = 0; rang < nombre; rang += 1) {
    faits[await faire(rang)] += 1;
    if ((rang + 1) % pas !== 0) continue;
    await setTimeout(5);
    ramasser();
    ramasser();
    const { heapUsed: tas, rss } = process.memoryUsage();
    releves.push({ operations: rang + 1, tas, rss, descripteurs: readdirSync('/proc/self/fd').length });
  }
  const { refus } = disque;
  disque.fermer();
  writeSync(1, `${JSON.stringify({ faits, releves, refus })}\n`);
  process.exit(0);
}

if (import.meta.main) await mener(process.argv[2] ?? '', Number(process.argv[3]));
