import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { empreinteDe } from '#electron/database/digest.ts';

/** Un fichier que l'application peut servir : établi à la construction, rien d'autre n'est servi. */
export interface PageServie {
  /** Chemin demandé : « /assets/page-3f2a.js ». */
  readonly chemin: string;
  readonly mime: string;
  readonly sha256: string;
}

const MIMES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Liste des fichiers construits. @throws Error pour un fichier d'un genre que la page n'emploie pas. */
export function listerPages(dossier: string): PageServie[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => {
      const fichier = join(entree.parentPath, entree.name);
      const mime = MIMES[extname(entree.name)];
      if (mime === undefined) throw new Error(`« ${fichier} » n’est pas d’un genre que la page emploie.`);
      return {
        chemin: `/${relative(dossier, fichier).split(sep).join('/')}`,
        mime,
        sha256: empreinteDe(readFileSync(fichier)),
      };
    })
    .toSorted((a, b) => (a.chemin < b.chemin ? -1 : 1));
}

/** Module de Vite : écrit la liste blanche de la page construite à côté du programme. */
export const moduleListeBlanche = (pages: string) => ({
  name: 'liste-blanche',
  generateBundle(this: { emitFile: (fichier: { type: 'asset'; fileName: string; source: string }) => void }): void {
    this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(listerPages(pages), null, 2) });
  },
});
