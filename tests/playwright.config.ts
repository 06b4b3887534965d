import { defineConfig } from '@playwright/test';
import { NAVIGATEUR } from './e2e/navigateur.ts';

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
    launchOptions: NAVIGATEUR,
  },
});
