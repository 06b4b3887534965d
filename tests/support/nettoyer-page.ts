import { setImmediate as souffler } from 'node:timers/promises';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * Les fichiers d'un même processus se partagent la page : chacun la rend comme un navigateur l'ouvre, une fois finies
 * les réponses encore en route, dont l'avis tomberait dans l'essai suivant.
 */
afterEach(async () => {
  cleanup();
  await souffler();
  localStorage.clear();
  sessionStorage.clear();
});
