import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TAILLE_DE_LA_RESERVE } from '#electron/database/reserve.ts';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';
import type { Issue } from './support/plein/scenes.ts';

const ICI = join(import.meta.dirname, 'support/plein');

/** Le disque simulé demande gcc et un chargeur à la manière de Linux. */
export const disquePleinPossible = (): boolean =>
  process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0;

interface Dit {
  readonly ecritures?: Readonly<Record<string, number>>;
  readonly essai?: number;
  readonly scene?: string;
  readonly k?: number;
  readonly reserve?: boolean;
  readonly issue?: Issue;
}

/** Ce que le programme enfant a dit, et son dernier mot s'il s'est arrêté de lui-même. */
function menerUnePartie(
  dossier: string,
  preload: string,
  mots: readonly string[],
): { dits: Dit[]; arret: string | null } {
  mkdirSync(dossier, { recursive: true });
  const enfant = spawnSync(process.execPath, [...DES_SOURCES, join(ICI, 'jouer.ts'), dossier, ...mots], {
    env: {
      ...process.env,
      LD_PRELOAD: preload,
      COMITES_RACINE: tmpdir(),
      COMITES_RENDUS: String(TAILLE_DE_LA_RESERVE),
    },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const dits = enfant.stdout
    .split('\n')
    .filter((ligne) => ligne.startsWith('{'))
    .map((ligne) => JSON.parse(ligne) as Dit);
  return { dits, arret: enfant.status === 0 ? null : enfant.stderr.slice(-2_000) };
}

const pluriel = (dits: readonly Dit[]): string =>
  dits.map(({ scene, k, reserve }) => `${scene}, écriture ${k}, ${reserve ? 'avec' : 'sans'} réserve`).join(' ; ');

/** T5 : le disque se remplit à n'importe quelle écriture d'un enregistrement, d'une montée de format, d'une copie, d'un Word ou d'une reprise. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  if (!disquePleinPossible())
    return { essais: 0, fautes: ['essai impossible ici : il faut Linux et gcc'], chiffres: {} };
  const dossier = mkdtempSync(join(tmpdir(), 'comites-plein-'));
  const fautes: string[] = [];
  const joues = new Map<number, Issue>();
  let ecritures: Readonly<Record<string, number>> = {};
  try {
    const preload = join(dossier, 'plein.so');
    execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', preload, join(ICI, 'plein.c'), '-ldl', '-lpthread']);
    for (let premier = 0, partie = 0; premier < essais; partie += 1) {
      const mots = [String(essais), String(graine), String(premier)];
      const { dits, arret } = menerUnePartie(join(dossier, String(partie)), preload, mots);
      const annonces = new Map(dits.flatMap((dit) => (dit.scene === undefined ? [] : [[dit.essai ?? 0, dit]])));
      for (const { essai, issue, ecritures: comptees } of dits) {
        ecritures = comptees ?? ecritures;
        if (essai === undefined || issue === undefined) continue;
        joues.set(essai, issue);
        const ou = pluriel([annonces.get(essai) ?? {}]);
        for (const faute of issue.fautes) fautes.push(`graine ${graine}, essai ${essai} (${ou}) : ${faute}`);
      }
      if (arret === null) break;
      const dernier = dits.at(-1);
      if (dernier?.essai === undefined) throw new Error(arret);
      fautes.push(`graine ${graine}, essai ${dernier.essai} (${pluriel([dernier])}) : arrêt brutal. ${arret}`);
      premier = dernier.essai + 1;
    }
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
  const issues = [...joues.values()];
  const refuses = issues.filter(({ refus }) => refus > 0).length;
  return {
    essais,
    fautes,
    chiffres: {
      ...Object.fromEntries(Object.entries(ecritures).map(([nom, nombre]) => [`écritures de « ${nom} »`, nombre])),
      'essais où un refus a été dit': refuses,
      'essais sans aucun refus (réserve, ou écriture qui peut attendre)': issues.length - refuses,
    },
  };
}
