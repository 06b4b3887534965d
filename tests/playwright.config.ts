import { defineConfig } from '@playwright/test';
import { chromiumDuSysteme } from '#electron/lanceur/outils.mjs';

const chromium = chromiumDuSysteme();

/** Chromium ne parle à personne : ni mises à jour, ni synchronisation, ni premier accueil. */
const SANS_RESEAU = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
];
/** Aucune carte graphique là où passent ces essais : l’émuler prenait un cœur sur deux. */
const SANS_CARTE = ['--disable-gpu'];
/** Sous root, le bac à sable de Chromium ne peut pas s’installer. */
const ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/preparer.ts',
  outputDir: '../resultats/e2e',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['COMITES_EMPLOI_RAPPORT'] ?? '../resultats/playwright.json' }],
  ],
  use: {
    browserName: 'chromium',
    actionTimeout: 10_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1366, height: 768 },
    // Un échec laisse l’image et l’arbre de sa page. La trace, qui retient chaque état et tout ce que la page reçoit, coûtait
    // un dixième de la suite : `--trace=retain-on-failure` la rend à qui rejoue cet essai.
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: [...SANS_RESEAU, ...SANS_CARTE, ...ROOT],
    },
  },
});
