import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { tailleDuJournalLaisse } from '#electron/database/header.ts';
import { GARDE } from '#renderer/features/seance/point/use-frappe.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { ouvrirHoteReel } from './support/hote-reel.ts';
import { type Modele, preparer } from './support/plein/essai.ts';

const FRAPPE_MAX_MS = 3_500;
const ENTRE_DEUX_SIGNES_MS = 25;
/** Hôtes menés à la fois : un essai attend surtout que l'on tape. */
const DE_FRONT = 4;

const apres = (ms: number): Promise<void> => new Promise((tenir) => setTimeout(tenir, ms));

/** Ce que l'on a tapé, signe par signe, et quand ; ce que la page en a mis à l'abri, comme le fait `useFrappe`. */
function taper(garder: (texte: string) => Promise<unknown>) {
  const tapes: number[] = [];
  let retard = 0;
  let minuterie: NodeJS.Timeout | null = null;
  /** Instants où ce qui n'est pas encore à l'abri aurait dû partir. */
  const attendues = new Set<number>();
  const mettreALAbri = async (prevu: number): Promise<void> => {
    minuterie = null;
    await garder(texteDe(tapes.length)).catch(() => undefined);
    // Une minuterie en retard, un aller-retour : ce que la charge de la machine ajoute à la seconde promise.
    retard = Math.max(retard, performance.now() - prevu);
    attendues.delete(prevu);
  };
  const horloge = setInterval(() => {
    const instant = performance.now();
    tapes.push(instant);
    if (minuterie !== null) return;
    const prevu = instant + GARDE;
    attendues.add(prevu);
    minuterie = setTimeout(() => void mettreALAbri(prevu), GARDE);
  }, ENTRE_DEUX_SIGNES_MS);
  return {
    /** Cesse de taper. @returns combien de signes étaient tapés depuis plus d'une seconde, retard compté */
    cesser(quand: number): number {
      clearInterval(horloge);
      for (const attendue of attendues) retard = Math.max(retard, quand - attendue);
      return tapes.filter((instant) => instant < quand - GARDE - retard).length;
    },
    finir: (): void => void (minuterie !== null && clearTimeout(minuterie)),
    tapes: () => tapes.length,
    retard: () => retard,
  };
}

const texteDe = (signes: number): string => 'abcdefghij'.repeat(Math.ceil(signes / 10)).slice(0, signes);

/** Rouvre comme le ferait la personne, et lit ce que le champ a repris. */
function relire(chemin: string, pointId: string): string {
  uneApplicationReelle(chemin, undefined, undefined, undefined, 3_600_000).fermer();
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return db.prepare<[string], string | null>('SELECT texte_pv FROM point WHERE id = ?').pluck().get(pointId) ?? '';
  } finally {
    db.close();
  }
}

async function essayer(modele: Modele, dossier: string, signal: 'SIGTERM' | 'SIGKILL', duree: number) {
  mkdirSync(dossier);
  const chemin = join(dossier, 'service.comites');
  copyFileSync(modele.chemin, chemin);
  const fautes: string[] = [];
  const hote = await ouvrirHoteReel(chemin, dossier);
  const frappe = taper((texte) =>
    hote.appeler('saisies.garder', { objet: 'point', id: modele.pointId, champ: 'textePv', texte, vu: 1e9 }),
  );
  await apres(duree);
  const dus = frappe.cesser(performance.now());
  const code = await hote.arreter(signal);
  frappe.finir();
  if (signal === 'SIGTERM' && code !== 0) fautes.push(`sorti avec le code ${code}`);
  if (signal === 'SIGTERM' && tailleDuJournalLaisse(chemin) > 0) fautes.push('journal d’écriture laissé à côté');
  const garde = relire(chemin, modele.pointId);
  if (garde.length < dus) fautes.push(`${garde.length} signes gardés, ${dus} tapés depuis plus d’une seconde`);
  if (garde !== texteDe(garde.length)) fautes.push(`texte changé : ${garde.slice(0, 40)}`);
  rmSync(dossier, { recursive: true, force: true });
  return { fautes, dus, perdus: Math.max(0, frappe.tapes() - garde.length), retard: frappe.retard() };
}

/** T17 : l'arrêt demandé ou brutal pendant que l'on tape ; ce qui est tapé depuis plus d'une seconde est gardé. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const hasard = tirage(graine);
  const racine = mkdtempSync(join(tmpdir(), 'comites-frappe-'));
  const fautes: string[] = [];
  let [exigibles, perdus, retard] = [0, 0, 0];
  try {
    const modele = await preparer(racine);
    const durees = Array.from({ length: essais }, () => GARDE + hasard() * (FRAPPE_MAX_MS - GARDE));
    const reste = durees.entries();
    const mener = async (): Promise<void> => {
      for (const [essai, duree] of reste) {
        const signal = essai % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
        const vu = await essayer(modele, join(racine, String(essai)), signal, duree);
        fautes.push(
          ...vu.fautes.map(
            (faute) => `graine ${graine}, essai ${essai}, ${signal} à ${duree.toFixed(0)} ms : ${faute}`,
          ),
        );
        exigibles += vu.dus;
        [perdus, retard] = [Math.max(perdus, vu.perdus), Math.max(retard, vu.retard)];
      }
    };
    await Promise.all(Array.from({ length: DE_FRONT }, mener));
  } finally {
    rmSync(racine, { recursive: true, force: true });
  }
  if (exigibles === 0) fautes.push('l’essai ne prouve rien : rien n’était tapé depuis plus d’une seconde');
  return {
    essais,
    fautes,
    chiffres: {
      'signes tapés depuis plus d’une seconde, tous gardés': exigibles,
      'plus longue frappe perdue, en signes (40 par seconde)': perdus,
      'plus long retard dû à la machine, en millisecondes': Math.round(retard),
    },
  };
}
