import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { empreinteDe } from '#electron/database/digest.ts';
import { EN_TETES_SURS } from '../politique.ts';
import { adresseDeLApplication } from './adresse.ts';
import type { PageServie } from './liste-blanche.ts';

const PAGE = '/index.html';

const repondre = (statut: number, corps: Uint8Array<ArrayBuffer> | null, type: string): Response =>
  new Response(corps, {
    status: statut,
    headers: { ...EN_TETES_SURS, 'Content-Type': type, 'Cache-Control': 'no-store' },
  });

const absente = (): Response => repondre(404, null, 'text/plain; charset=utf-8');

/**
 * Répond aux adresses `app://` d'après la liste blanche : le chemin demandé y est cherché tel quel,
 * jamais assemblé à un dossier. Un fichier changé depuis la construction n'est pas servi.
 */
export function createProtocole(dossier: string, liste: readonly PageServie[]) {
  const pages = new Map(liste.map((page) => [page.chemin, page]));

  return async (demande: Pick<Request, 'method' | 'url'>): Promise<Response> => {
    const adresse = adresseDeLApplication(demande.url);
    if (adresse === null || (demande.method !== 'GET' && demande.method !== 'HEAD')) return absente();
    const page = pages.get(adresse.pathname.includes('.') ? adresse.pathname : PAGE);
    if (page === undefined) return absente();
    const octets = new Uint8Array(await readFile(join(dossier, page.chemin)));
    if (empreinteDe(octets) !== page.sha256) return absente();
    return repondre(200, demande.method === 'HEAD' ? null : octets, page.mime);
  };
}
