import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signalements } from '#tests/support/oxlint.ts';
import { couches, type Couche } from './couches.ts';
import { FICHIER, niveauxDe, texteOxlint } from './generer-lint.ts';

const RACINE = `${import.meta.dirname}/../..`;

interface Paquet {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}
const { dependencies, devDependencies } = JSON.parse(readFileSync(`${RACINE}/package.json`, 'utf8')) as Paquet;

/** Colonnes du tableau : tout ce qu’un fichier du dépôt pourrait vouloir importer. */
const destinations = [
  '#shared/domain/x.ts',
  ...[
    'documents',
    'database',
    'repositories',
    'lecture',
    'poste',
    'referentiels',
    'travaux',
    'services',
    'exemple',
    'lanceur',
  ].map((dossier) => `#electron/${dossier}/sous/x.ts`),
  '#electron/hosts/compose.ts',
  '#electron/hosts/http/main.ts',
  '#electron/hosts/electron/main.ts',
  ...['host', 'ui', 'app', 'styles', 'features/voisine'].map((dossier) => `#renderer/${dossier}/x.ts`),
  '#tests/support/x.ts',
  'node:fs',
  'node:fs/promises',
  'date-fns/addDays',
  'date-fns/locale/fr',
  'zod/mini',
  'react-dom/client',
  'better-sqlite3/lib/database.js',
  ...Object.keys(dependencies),
  ...Object.keys(devDependencies),
];

/** Motif de la table, lu sans oxlint : `*` s’arrête au « / », `**` non. */
const convient = (motif: string, chemin: string): boolean =>
  new RegExp(
    `^${motif
      .replace(/[.+^$()|]/gu, '\\$&')
      .replaceAll('**', '\u0001')
      .replaceAll('*', '[^/]*')
      .replaceAll('\u0001', '.*')}$`,
    'u',
  ).test(chemin);

const estPermis = (couche: Couche, chemin: string): boolean =>
  couche.permis.reduce(
    (permis, motif) =>
      motif.startsWith('!') ? permis && !convient(motif.slice(1), chemin) : permis || convient(motif, chemin),
    false,
  );

/** Les quatre façons d’importer ; toutes comptent. */
const quatreFormes = (chemin: string): string =>
  [
    `import { a } from '${chemin}';`,
    `import type { B } from '${chemin}';`,
    `export const c = () => import('${chemin}');`,
    `export { d } from '${chemin}';`,
    'export const e: B = a;',
  ].join('\n');

const emplacement = (couche: Couche, niveau: number, nom: string): string => {
  const extension = (couche.fichiers ?? '*.ts').slice(1);
  return `${couche.dossier.replace('*', 'exemple')}/${'sous/'.repeat(niveau)}${nom}${extension}`;
};

describe('les couches', () => {
  let racine: string;
  beforeAll(() => {
    racine = mkdtempSync(join(tmpdir(), 'couches-'));
  });
  afterAll(() => rmSync(racine, { recursive: true }));

  /** Écrit les fichiers plantés dans un arbre neuf et compte les imports refusés, fichier par fichier. */
  function compter(arbre: string, fichiers: ReadonlyMap<string, string>): Record<string, number> {
    const comptes = Object.fromEntries([...fichiers.keys()].map((chemin) => [chemin, 0]));
    for (const { code, filename } of signalements(join(racine, arbre), texteOxlint(), fichiers)) {
      if (code === 'eslint(no-restricted-imports)') comptes[filename] = (comptes[filename] ?? 0) + 1;
    }
    return comptes;
  }

  it('sont dans .oxlintrc.json telles que la table les écrit', () => {
    expect(readFileSync(FICHIER, 'utf8')).toBe(texteOxlint());
  });

  it('refusent chaque case interdite sous ses quatre formes, à toute profondeur, et rien d’autre', () => {
    const attendus: Record<string, number> = {};
    const fichiers = new Map<string, string>();
    for (const couche of couches as readonly Couche[]) {
      for (const niveau of niveauxDe(couche)) {
        destinations.forEach((destination, rang) => {
          const chemin = emplacement(couche, niveau, `case-${rang}`);
          fichiers.set(chemin, quatreFormes(destination));
          attendus[chemin] = estPermis(couche, destination) ? 0 : 4;
        });
      }
    }
    const interdites = Object.values(attendus).filter((nombre) => nombre > 0).length;
    expect(interdites).toBeGreaterThan(1000);
    expect(compter('cases', fichiers)).toEqual(attendus);
  });

  it('refusent le chemin relatif qui sort du dossier, et lui seul', () => {
    const attendus: Record<string, number> = {};
    const fichiers = new Map<string, string>();
    for (const couche of couches as readonly Couche[]) {
      for (const niveau of niveauxDe(couche)) {
        const permises = niveau + (couche.remontees ?? 0);
        for (let remontees = 0; remontees <= permises + 1; remontees += 1) {
          const chemin = emplacement(couche, niveau, `relatif-${remontees}`);
          fichiers.set(chemin, quatreFormes(`${remontees === 0 ? './' : '../'.repeat(remontees)}x.ts`));
          attendus[chemin] = remontees > permises ? 4 : 0;
        }
      }
    }
    expect(compter('relatifs', fichiers)).toEqual(attendus);
  });

  it('refusent l’hôte voisin et les détours écrits en relatif', () => {
    const fichiers = new Map([
      ['electron/hosts/compose.ts', quatreFormes('./electron/main.ts')],
      ['electron/hosts/http/a.ts', quatreFormes('../electron/main.ts')],
      ['electron/hosts/http/sous/a.ts', quatreFormes('../../electron/main.ts')],
      ['electron/hosts/electron/a.ts', quatreFormes('../http/main.ts')],
      ['electron/services/a.ts', quatreFormes('./sous/../../database/x.ts')],
      ['electron/services/b.ts', quatreFormes('././../database/x.ts')],
      ['renderer/features/reunion/a.ts', quatreFormes('./../instance/x.ts')],
    ]);
    const comptes = compter('voisins', fichiers);
    expect(comptes).toEqual(Object.fromEntries([...fichiers.keys()].map((chemin) => [chemin, 4])));
  });

  it.each([
    ['shared/*', 'node:fs'],
    ['shared/*', 'react'],
    ['shared/*', 'date-fns'],
    ['electron/documents', 'better-sqlite3'],
    ['electron/repositories', 'docx'],
    ['electron/services', 'better-sqlite3'],
    ['electron/services', '#electron/database/open.ts'],
    ['electron/services', '#electron/hosts/compose.ts'],
    ['electron/services', 'node:fs'],
    ['electron/travaux', 'better-sqlite3'],
    ['electron/hosts', 'electron'],
    ['electron/hosts/http', 'electron'],
    ['electron/lanceur', 'zod'],
    ['renderer/features/*', '#electron/services/x.ts'],
    ['renderer/features/*', '#renderer/features/voisine/x.ts'],
    ['renderer/ui', '#renderer/host/client.ts'],
    ['renderer/host', '#renderer/app/x.ts'],
  ])('ferment %s à %s', (dossier, destination) => {
    const couche = couches.find((candidate) => candidate.dossier === dossier);
    expect(couche && estPermis(couche, destination)).toBe(false);
  });
});
