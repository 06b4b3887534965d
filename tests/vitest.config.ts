import { defineConfig } from 'vitest/config';
import { LongsDAbord } from './support/longs-d-abord.ts';

const commun = { root: `${import.meta.dirname}/..`, testTimeout: 20_000, hookTimeout: 30_000 };
/** Ce qui change le processus lui-même (environnement, modules simulés, prises réseau) : un processus par fichier. */
const A_PART = ['tests/integration/{hosts,lanceur}/**/*.test.ts', 'tests/electron/**/*.test.ts'];

/**
 * Trois familles : les règles et les services, qui partagent leurs modules d'un fichier à l'autre (les relire coûtait plus
 * que les essais) ; les hôtes, chacun à part ; les écrans, sous happy-dom, qui partagent de même modules et page.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/preparer-essais.ts'],
    // Par défaut, un cœur resterait libre : sur les deux de l'intégration continue, la suite durerait le double.
    maxWorkers: '100%',
    sequence: { sequencer: LongsDAbord },
    projects: [
      {
        test: {
          ...commun,
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['tests/{unit,integration,contract,architecture}/**/*.test.ts'],
          exclude: A_PART,
        },
      },
      { test: { ...commun, name: 'hotes', environment: 'node', include: A_PART } },
      {
        test: {
          ...commun,
          name: 'ecrans',
          environment: 'happy-dom',
          isolate: false,
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/nettoyer-page.ts'],
        },
      },
    ],
  },
});
