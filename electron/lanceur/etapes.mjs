import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { bilanPlaywright, bilanSimple, bilanVitest, lignesOxlint, sansSilence } from './bilan.mjs';
import { DES_SOURCES, duDepot, RACINE } from './chemins.mjs';
import { construireAuBesoin, ELECTRON, PAGE } from './construction.mjs';
import { Panne } from './panne.mjs';
import { assurerChromium } from './outils.mjs';
import { recueillir } from './processus.mjs';

/**
 * @typedef {import('./bilan.mjs').Bilan} Bilan
 * @typedef {{ nom: string, faire: () => Promise<Bilan> }} Etape
 */

/** @param {string} script @param {readonly string[]} mots @param {NodeJS.ProcessEnv} [env] */
const outil = (script, mots, env = process.env) =>
  recueillir(process.execPath, [duDepot(script), ...mots], { dossier: RACINE, env });

/** Rapport JSON qu’un outil vient d’écrire, ou `null`. @param {string} chemin */
const rapport = (chemin) => (existsSync(chemin) ? JSON.parse(readFileSync(chemin, 'utf8')) : null);

/** @param {string} nom */
function cheminDuRapport(nom) {
  const chemin = duDepot(`resultats/${nom}.json`);
  mkdirSync(duDepot('resultats'), { recursive: true });
  rmSync(chemin, { force: true });
  return chemin;
}

/** @type {Etape} */
export const miseEnForme = {
  nom: 'Mise en forme',
  faire: async () =>
    bilanSimple(
      'Mise en forme (npm run format)',
      await outil('node_modules/@biomejs/biome/bin/biome', ['format', '--max-diagnostics=5']),
    ),
};

/** @type {Etape} */
export const lint = {
  nom: 'Lint et couches',
  faire: async () => {
    const issue = await outil('node_modules/oxlint/bin/oxlint', ['--deny-warnings', '--format', 'json']);
    const texte = issue.texte.startsWith('{') ? lignesOxlint(JSON.parse(issue.texte)) : issue.texte;
    return bilanSimple('Lint et couches', { ...issue, texte });
  },
};

/**
 * Un seul vérificateur par dossier : plusieurs referaient chacun les types communs, pour près du double du travail.
 * @type {readonly Etape[]}
 */
export const types = ['shared', 'electron', 'renderer', 'tests'].map((dossier) => ({
  nom: `Types de ${dossier}/`,
  faire: async () =>
    bilanSimple(
      `Types de ${dossier}/`,
      await outil('node_modules/typescript/bin/tsc', ['-p', dossier, '--checkers', '1']),
    ),
}));

/**
 * Une campagne de vitest ; sans dossier, toutes.
 * @param {string} nom
 * @param {readonly string[]} [dossiers]
 * @returns {Etape}
 */
export const vitest = (nom, dossiers = []) => ({
  nom,
  faire: async () => {
    const chemin = cheminDuRapport('vitest');
    const mots = [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=json',
      `--outputFile=${chemin}`,
      '--passWithNoTests',
      ...dossiers,
    ];
    const issue = await outil('node_modules/vitest/vitest.mjs', mots);
    const lu = rapport(chemin);
    if (!lu) return bilanSimple(nom, { ...issue, code: issue.code || 1 });
    return sansSilence(
      bilanVitest(lu, (fichier) => relative(RACINE, fichier).split(sep).join('/')),
      nom,
      issue,
    );
  },
});

/** Construit ; la cible Electron, seulement si son programme existe. @param {(phrase: string) => void} dire @returns {Etape} */
export const construction = (dire) => ({
  nom: 'Construction',
  faire: async () => {
    const cibles = existsSync(duDepot('electron/hosts/electron/main.ts')) ? [PAGE, ELECTRON] : [PAGE];
    try {
      for (const cible of cibles) await construireAuBesoin(cible, dire);
      return { reussis: cibles.length, fautes: [], sautes: [] };
    } catch (cause) {
      if (!(cause instanceof Panne)) throw cause;
      return bilanSimple('Construction', { code: 1, texte: cause.message });
    }
  },
});

/** @type {Etape} */
export const modelesDuBoutEnBout = {
  nom: 'Fichiers de départ',
  faire: async () => {
    const mots = [...DES_SOURCES, duDepot('tests/e2e/poser-modeles.ts')];
    const env = { NODE_COMPILE_CACHE: duDepot('.cache/node'), ...process.env };
    return bilanSimple('Fichiers de départ', await recueillir(process.execPath, mots, { dossier: RACINE, env }));
  },
};

/** @param {(phrase: string) => void} dire @returns {Etape} */
export const boutEnBout = (dire) => ({
  nom: 'Bout en bout',
  faire: async () => {
    if (!(await assurerChromium(dire))) {
      const texte =
        'Chromium est introuvable et n’a pas pu être installé. Installez-le (« apt install chromium », ou « npx playwright install chromium »), puis relancez la commande.';
      return bilanSimple('Bout en bout', { code: 1, texte });
    }
    const chemin = cheminDuRapport('playwright');
    const env = { ...process.env, COMITES_EMPLOI_RAPPORT: chemin };
    const issue = await outil(
      'node_modules/@playwright/test/cli.js',
      ['test', '--config', 'tests/playwright.config.ts', '--pass-with-no-tests'],
      env,
    );
    const lu = rapport(chemin);
    if (!lu) return bilanSimple('Bout en bout', { ...issue, code: issue.code || 1 });
    return sansSilence(bilanPlaywright(lu), 'Bout en bout', issue);
  },
});
