import { join } from 'node:path';
import { defineConfig } from 'vite';
import { moduleListeBlanche } from './hosts/electron/liste-blanche.ts';

/**
 * Construit les deux programmes d’Electron en CommonJS, un par passe (`--mode main`, puis
 * `--mode preload`) : un preload isolé ne peut pas charger un morceau partagé. Tout y est rassemblé,
 * sauf Electron et le module natif.
 */
export default defineConfig(({ mode }) => ({
  root: join(import.meta.dirname, '..'),
  // La page est déjà construite : `app://` ne servira que ces fichiers-là.
  plugins: mode === 'main' ? [moduleListeBlanche(join(import.meta.dirname, '..', 'construit', 'renderer'))] : [],
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: join(import.meta.dirname, 'hosts', 'electron', `${mode}.ts`),
      output: { format: 'cjs', entryFileNames: `${mode}.cjs` },
    },
  },
}));
