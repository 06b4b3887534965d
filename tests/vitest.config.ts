import { defineConfig } from 'vitest/config';

const commun = { root: `${import.meta.dirname}/..`, testTimeout: 20_000, hookTimeout: 30_000 };

/** Deux environnements : Node pour tout ce qui n'a pas de page, happy-dom pour les composants. */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/preparer-essais.ts'],
    projects: [
      {
        test: {
          ...commun,
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,integration,contract,architecture,electron}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...commun,
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/nettoyer-page.ts'],
        },
      },
    ],
  },
});
