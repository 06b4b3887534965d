import { join } from 'node:path';
import { defineConfig } from 'vite';
import { moduleListeBlanche } from './hosts/electron/liste-blanche.ts';

/** Les programmes d’Electron, un par passe : d’où, vers quoi, dans quelle forme. Un worker et un lecteur attendent à leur racine : modules ES. */
const PROGRAMMES: Readonly<
  Record<string, { readonly source: string; readonly cible: string; readonly format: 'cjs' | 'es' }>
> = {
  main: { source: 'hosts/electron/main.ts', cible: 'main.cjs', format: 'cjs' },
  preload: { source: 'hosts/electron/preload.ts', cible: 'preload.cjs', format: 'cjs' },
  travail: { source: 'travaux/verifier-copie.worker.ts', cible: 'verifier-copie.worker.mjs', format: 'es' },
  sauvegarde: { source: 'travaux/lire-sauvegarde.worker.ts', cible: 'lire-sauvegarde.worker.mjs', format: 'es' },
  journal: { source: 'travaux/verifier-journal.worker.ts', cible: 'verifier-journal.worker.mjs', format: 'es' },
  formation: {
    source: 'travaux/copie-de-formation.worker.ts',
    cible: 'copie-de-formation.worker.mjs',
    format: 'es',
  },
  classeur: { source: 'travaux/lecture/classeur.processus.ts', cible: 'classeur.processus.mjs', format: 'es' },
  modele: { source: 'travaux/lecture/modele.processus.ts', cible: 'modele.processus.mjs', format: 'es' },
  word: { source: 'travaux/lecture/word.processus.ts', cible: 'word.processus.mjs', format: 'es' },
  profil: { source: 'travaux/lecture/profil.processus.ts', cible: 'profil.processus.mjs', format: 'es' },
  texte: { source: 'travaux/lecture/texte.processus.ts', cible: 'texte.processus.mjs', format: 'es' },
  gardien: { source: 'travaux/lecture/gardien.worker.ts', cible: 'gardien.worker.mjs', format: 'es' },
  redacteur: { source: 'travaux/redacteur.worker.ts', cible: 'redacteur.worker.mjs', format: 'es' },
};

/**
 * Construit un programme d’Electron, nommé par `--mode` : un preload isolé ne peut pas charger un morceau partagé. Tout y
 * est rassemblé, sauf Electron et les modules natifs.
 */
export default defineConfig(({ mode }) => {
  const programme = PROGRAMMES[mode];
  if (programme === undefined) throw new Error(`Programme d’Electron inconnu : ${mode}`);
  return {
    root: join(import.meta.dirname, '..'),
    // La page est déjà construite : `app://` ne servira que ces fichiers-là.
    plugins: mode === 'main' ? [moduleListeBlanche(join(import.meta.dirname, '..', 'construit', 'renderer'))] : [],
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', '@resvg/resvg-js'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: 'construit/electron',
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, programme.source),
        output: { format: programme.format, entryFileNames: programme.cible },
      },
    },
  };
});
