import { readFileSync, writeFileSync } from 'node:fs';
import { couches, type Couche } from './couches.ts';
import { reglesGenerales } from './regles-generales.ts';

/** Niveaux de sous-dossiers couverts ; un test refuse un fichier plus profond. */
export const PROFONDEUR = 3;
export const FICHIER = new URL('../../.oxlintrc.json', import.meta.url);

const EXTENSIONS = '*.{ts,tsx,mjs}';
/** Un détour (`./a/../b`, `././x`) tromperait les motifs sur le début du chemin. */
const DETOUR = '^\\./\\.\\.?/|[^./][^/]*/\\.\\.?/';

/** Fichiers de la couche logés `niveau` dossiers sous sa racine. */
export const fichiersDe = (couche: Couche, niveau: number): string =>
  `${couche.dossier}/${'*/'.repeat(niveau)}${couche.fichiers ?? EXTENSIONS}`;

/** Niveaux d’une couche ; un seul si ses sous-dossiers sont des couches. */
export const niveauxDe = (couche: Couche): readonly number[] =>
  couche.sansSousDossiers ? [0] : Array.from({ length: PROFONDEUR + 1 }, (_, niveau) => niveau);

/** Motifs dans la syntaxe de `.gitignore` : tout est refusé, puis rendu. Le dernier qui convient l’emporte. */
const permission = (motif: string): string => (motif.startsWith('!') ? motif.slice(1) : `!${motif}`);

function importsRestreints(couche: Couche, niveau: number) {
  const [prefixes = [], simples = []] = [true, false].map((avec) =>
    couche.permis.filter((motif) => motif.startsWith('@') === avec),
  );
  const sortie = '../'.repeat(niveau + 1 + (couche.remontees ?? 0));
  return {
    patterns: [
      {
        regex: `^${sortie.replaceAll('.', '\\.')}`,
        message: 'Ce chemin sort du dossier : écrivez l’alias (#shared/…).',
      },
      { regex: DETOUR, message: 'Écrivez le chemin le plus court.' },
      ...(couche.relatifsInterdits ?? []).map((motif) => ({
        regex: `^${'../'.repeat(niveau)}${motif}/`.replaceAll('.', '\\.'),
        message: couche.phrase,
      })),
      // En dernier : oxlint s’arrête au premier motif qui rend ce qu’un groupe refuse.
      // « !react » rendrait aussi « @testing-library/react » : les paquets à préfixe sont refusés ensuite.
      {
        group: ['*', '!./**', '!../**', ...simples.map(permission), '@*/**', ...prefixes.map(permission)],
        message: couche.phrase,
      },
    ],
  };
}

const surcharge = (couche: Couche, niveau: number) => ({
  files: [fichiersDe(couche, niveau)],
  rules: {
    'no-restricted-imports': ['error', importsRestreints(couche, niveau)],
    ...(couche.globauxInterdits && { 'no-restricted-globals': ['error', ...couche.globauxInterdits] }),
  },
});

/**
 * Configuration d’oxlint, d’après la table des couches. Une surcharge par dossier et par profondeur,
 * toutes disjointes : chez oxlint, deux surcharges d’un même fichier se remplacent sans rien dire.
 */
export const configurationOxlint = () => ({
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['eslint', 'typescript', 'import', 'unicorn', 'oxc', 'react', 'vitest'],
  categories: { correctness: 'error' },
  rules: reglesGenerales,
  ignorePatterns: ['node_modules', 'construit', 'resultats'],
  overrides: [
    ...couches.flatMap((couche: Couche) => niveauxDe(couche).map((niveau) => surcharge(couche, niveau))),
    {
      files: ['tests/*.config.ts', 'tests/e2e/preparer.ts', 'renderer/vite.config.ts', 'electron/vite.config.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    { files: ['tests/**/*.test.{ts,tsx}'], rules: { 'typescript/consistent-type-imports': 'off' } },
  ],
});

/** Le fichier tel qu’il doit être écrit, à l’octet près : une surcharge par ligne. */
export function texteOxlint(): string {
  const { overrides, ...reste } = configurationOxlint();
  const lignes = overrides.map((surchargee) => `    ${JSON.stringify(surchargee)}`).join(',\n');
  return `${JSON.stringify(reste, null, 2).slice(0, -2)},\n  "overrides": [\n${lignes}\n  ]\n}\n`;
}

if (import.meta.main) {
  const inchange = readFileSync(FICHIER, 'utf8') === texteOxlint();
  writeFileSync(FICHIER, texteOxlint());
  process.stdout.write(inchange ? '.oxlintrc.json était à jour.\n' : '.oxlintrc.json est régénéré.\n');
}
