import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { lancementErrors } from '#shared/errors/lancement.errors.ts';

/** Vrai si l'adresse est celle d'un écran : un chemin sans aucun point. */
const estEcran = (chemin: string): boolean => !chemin.includes('.');

/**
 * Sert les fichiers construits, d'après une liste faite au démarrage : aucun chemin n'est assemblé à
 * partir d'une adresse. Toute adresse sans extension rend la page, qui sait où elle est.
 */
export function createPages(dossier: string) {
  if (!existsSync(join(dossier, 'index.html'))) throw lancementErrors.pagesAbsentes(dossier);
  const servir = sirv(dossier, {
    dev: false,
    etag: false,
    dotfiles: false,
    // Le port change à chaque lancement : rien de ce qu'un navigateur garderait ici ne resservirait, sinon à d'autres.
    setHeaders: (res) => res.setHeader('Cache-Control', 'no-store'),
  });

  return (req: IncomingMessage, res: ServerResponse): void => {
    const [chemin = '/'] = (req.url ?? '/').split('?');
    req.url = estEcran(chemin) ? '/index.html' : chemin;
    // Un fichier de la liste peut avoir disparu depuis (page reconstruite, mise à jour) : l'hôte y survit.
    res.once('pipe', (fichier) => fichier.once('error', () => res.destroy()));
    servir(req, res, () => {
      res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
      res.end('Cette page n’existe pas.');
    });
  };
}
