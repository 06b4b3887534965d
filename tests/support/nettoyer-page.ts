import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Les fichiers d'un même processus se partagent la page : chacun la rend comme un navigateur l'ouvre. */
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
