import { readFileSync } from 'node:fs';
import { basename, extname, matchesGlob } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { couches, type Couche } from './couches.ts';
import { fichiersDe, niveauxDe } from './generer-lint.ts';

const RACINE = `${import.meta.dirname}/../..`;
const SOURCES = ['.ts', '.tsx', '.mjs', '.css'];

/** Fichiers suivis ou à suivre : ce que git verrait dans un clone. */
const fichiers = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: RACINE,
  encoding: 'utf8',
})
  .split('\n')
  .filter((chemin) => SOURCES.includes(extname(chemin)));

const lignes = (chemin: string): number => readFileSync(`${RACINE}/${chemin}`, 'utf8').split('\n').length - 1;

/** Configurations dont l’outil exige un nom ou un export à lui. */
const NOMS_IMPOSES = /\.config\.ts$/u;

describe('les fichiers du dépôt', () => {
  it('sont assez nombreux pour que ces tests aient un sens', () => {
    expect(fichiers.length).toBeGreaterThan(50);
  });

  it('ne dépassent jamais 400 lignes', () => {
    expect(fichiers.filter((chemin) => lignes(chemin) > 400)).toEqual([]);
  });

  it('restent courts : une médiane de 60 lignes au plus, neuf sur dix sous 200', () => {
    const tailles = fichiers.map(lignes).toSorted((a, b) => a - b);
    const centile = (part: number) => tailles[Math.floor(tailles.length * part)] ?? 0;
    expect({ mediane: centile(0.5) <= 60, neufSurDix: centile(0.9) <= 200 }).toEqual({
      mediane: true,
      neufSurDix: true,
    });
  });

  it('portent un nom sans accent, en kebab-case, ou en PascalCase pour un composant', () => {
    const convenable =
      /^(?:\d{4}-)?[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*\.(?:ts|tsx|mjs|css)$|^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/u;
    expect(fichiers.filter((chemin) => !convenable.test(basename(chemin)))).toEqual([]);
  });

  it('ne sont ni fourre-tout, ni simples renvois', () => {
    const banni = /^(?:index|utils?|helpers?|misc|common)\./u;
    expect(fichiers.filter((chemin) => banni.test(basename(chemin)) && !NOMS_IMPOSES.test(chemin))).toEqual([]);
  });

  it('appartiennent chacun à une couche, et à une seule surcharge du lint', () => {
    const motifs = (couches as readonly Couche[]).flatMap((couche) =>
      niveauxDe(couche).map((niveau) => fichiersDe(couche, niveau)),
    );
    const concernes = fichiers.filter(
      (chemin) => /^(?:shared|electron|renderer)\/.*\.(?:ts|tsx|mjs)$/u.test(chemin) && !NOMS_IMPOSES.test(chemin),
    );
    const mauvais = concernes
      .map((chemin) => [chemin, motifs.filter((motif) => matchesGlob(chemin, motif)).length] as const)
      .filter(([, nombre]) => nombre !== 1);
    expect(mauvais).toEqual([]);
  });

  it('ne citent ni cette machine ni un dossier extérieur au dépôt', () => {
    const interdit = new RegExp(['/wo' + 'rk/', '/tm' + 'p/', '/ho' + 'me/'].join('|'), 'u');
    const fautifs = fichiers.filter((chemin) => interdit.test(readFileSync(`${RACINE}/${chemin}`, 'utf8')));
    expect(fautifs).toEqual([]);
  });
});
