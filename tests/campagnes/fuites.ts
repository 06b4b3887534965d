import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';
import type { Releve } from './support/fuites/mener.ts';

const MENEUR = join(import.meta.dirname, 'support/fuites/mener.ts');
const PENTE_MAX = 1024;
const HAUSSE_MAX = 0.1;
/** Part des relevés laissée à la chauffe : ce que Node compile, ce que SQLite et les réserves de modules gardent exprès. */
const CHAUFFE = 0.3;
/** En deçà, la chauffe n'est pas finie, et une pente ne dirait qu'elle : seuls les descripteurs jugent. */
const ASSEZ = 4_000;

/** Il faut `/proc`, où un programme voit ses descripteurs. */
export const fuitesVisibles = (): boolean => existsSync('/proc/self/fd');

/** Octets de plus par opération : la pente de la droite des moindres carrés. */
function pente(releves: readonly Releve[]): number {
  const moyenne = (valeurs: readonly number[]): number => valeurs.reduce((a, b) => a + b, 0) / valeurs.length;
  const [x, y] = [moyenne(releves.map((r) => r.operations)), moyenne(releves.map((r) => r.tas))];
  const haut = releves.reduce((somme, r) => somme + (r.operations - x) * (r.tas - y), 0);
  return haut / releves.reduce((somme, r) => somme + (r.operations - x) ** 2, 0);
}

const mediane = (valeurs: readonly number[]): number => valeurs.toSorted((a, b) => a - b)[valeurs.length >> 1] ?? 0;

/** La hausse entre le premier et le dernier quart, par leurs médianes : un relevé isolé ne décide pas. */
function hausse(valeurs: readonly number[]): number {
  const quart = Math.max(1, valeurs.length >> 2);
  return mediane(valeurs.slice(-quart)) / mediane(valeurs.slice(0, quart)) - 1;
}

/** T16 : des milliers d'opérations, de Word et de reprises dans un même programme ; ni mémoire ni descripteur qui croisse. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  if (!fuitesVisibles()) return { essais: 0, fautes: ['essai impossible ici : il faut /proc'], chiffres: {} };
  const dossier = mkdtempSync(join(tmpdir(), 'comites-fuites-'));
  try {
    const enfant = spawnSync(process.execPath, [...DES_SOURCES, '--expose-gc', MENEUR, dossier, String(essais)], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const ligne = enfant.stdout.split('\n').find((un) => un.startsWith('{'));
    if (ligne === undefined) throw new Error(`Le programme s’est arrêté.\n${enfant.stderr.slice(-2_000)}`);
    const { faits, releves, refus } = JSON.parse(ligne) as {
      faits: Record<string, number>;
      releves: readonly Releve[];
      refus: readonly string[];
    };
    const chauds = releves.slice(Math.floor(releves.length * CHAUFFE));
    const [parOperation, deRss] = [pente(chauds), hausse(chauds.map(({ rss }) => rss))];
    const descripteurs = (chauds.at(-1)?.descripteurs ?? 0) - (chauds[0]?.descripteurs ?? 0);
    const fautes = [...new Set(refus)].map((phrase) => `refusé : ${phrase}`);
    if (descripteurs > 0) fautes.push(`${descripteurs} descripteurs de plus`);
    if (essais >= ASSEZ && parOperation > PENTE_MAX)
      fautes.push(`le tas croît de ${parOperation.toFixed(0)} octets par opération`);
    if (essais >= ASSEZ && deRss > HAUSSE_MAX)
      fautes.push(`la mémoire du programme a crû de ${(deRss * 100).toFixed(1)} %`);
    return {
      essais,
      fautes: fautes.map((faute) => `graine ${graine} : ${faute}`),
      chiffres: {
        'opérations ordinaires': faits['ordinaire'] ?? 0,
        'Word produits': faits['word'] ?? 0,
        'tableaux repris': faits['reprise'] ?? 0,
        'pente du tas après chauffe, octets par opération': Math.round(parOperation),
        'hausse de la mémoire du programme après chauffe, pour mille': Math.round(deRss * 1000),
        'descripteurs de plus': descripteurs,
        'tas à la fin, Mo': Math.round((chauds.at(-1)?.tas ?? 0) / 1e6),
      },
    };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
