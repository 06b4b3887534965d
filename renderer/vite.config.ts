import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** L'écran où l'on arrive. */
const ACCUEIL = join(import.meta.dirname, 'features/semaine/PageSemaine.tsx');

/** Demande l'accueil et ce dont il est fait en même temps que la coque : il n'attend plus qu'elle ait ouvert la session. */
const accueilAussitot = (): Plugin => ({
  name: 'accueil-aussitot',
  transformIndexHtml: {
    order: 'post',
    handler(page, { bundle = {} }) {
      const morceaux = Object.values(bundle).filter((un) => un.type === 'chunk');
      const voulus = new Set<string>();
      const vouloir = (nom: string): void => {
        if (voulus.has(nom) || page.includes(nom)) return;
        voulus.add(nom);
        morceaux.find(({ fileName }) => fileName === nom)?.imports.forEach(vouloir);
      };
      const accueil = morceaux.find(({ facadeModuleId }) => facadeModuleId === ACCUEIL);
      if (accueil === undefined) throw new Error('L’accueil n’a pas de morceau à lui.');
      vouloir(accueil.fileName);
      return [...voulus].map((nom) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${nom}` },
        // Après ceux de la coque : elle passe la première.
        injectTo: 'head' as const,
      }));
    },
  },
});

/**
 * Construit la page. Les alias `#shared/…` et `#renderer/…` viennent des `imports` de package.json,
 * que Vite lit seul. `base: '/'` : chaque écran a une adresse, les fichiers se cherchent à la racine.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), optimizeLocales.vite({ locales: ['fr-FR'] }), accueilAussitot()],
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
    // Ce que huit écrans partagent, dans un seul : une page rechargée demandait cent fichiers, souvent d’un kilo-octet.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'schemas', test: /node_modules[\\/]zod[\\/]|renderer[\\/]app[\\/]schemas\.ts$/u },
            { name: 'commun', minShareCount: 8 },
          ],
        },
      },
    },
  },
});
