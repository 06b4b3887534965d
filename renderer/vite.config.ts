import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Construit la page. Les alias `#shared/…` et `#renderer/…` viennent des `imports` de package.json,
 * que Vite lit seul. `base: '/'` : chaque écran a une adresse, les fichiers se cherchent à la racine.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), optimizeLocales.vite({ locales: ['fr-FR'] })],
  build: {
    outDir: '../construit/renderer',
    emptyOutDir: true,
    // Une image en `data:` dans une feuille échapperait à la politique de sécurité des contenus.
    assetsInlineLimit: 0,
    sourcemap: false,
    // light-dark() doit rester tel quel : une partie de page peut forcer sa teinte.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    // zod et son réglage dans le même morceau : découpés autrement, des schémas s’évalueraient avant lui (`app/schemas.ts`).
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|renderer[\\/]app[\\/]schemas\.ts$/u }],
        },
      },
    },
  },
});
