import type { IncomingMessage, ServerResponse } from 'node:http';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Application } from '../application.ts';
import { MAX_OCTETS, mimeDeDepot, nomDeDepot } from '../depot.ts';
import { EN_TETE } from './controles.ts';
import { lireOctets } from './corps.ts';
import { refuser, repondre } from './refus.ts';

const nomLisible = (brut: string | string[] | undefined): string => {
  try {
    return nomDeDepot(decodeURIComponent(String(brut ?? '')));
  } catch {
    return nomDeDepot('');
  }
};

/** Nom de fichier d'un téléchargement, accents compris (RFC 5987). */
export const dispositionDe = (nom: string): string => {
  const ascii = nom
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/gu, '')
    .replace(/["\\%;]/gu, '_');
  const etendu = encodeURIComponent(nom.toWellFormed()).replace(
    /['()*]/gu,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${etendu}`;
};

/** Reçoit un fichier en flux et rend le jeton qu'une commande nommera. */
export async function deposer(req: IncomingMessage, res: ServerResponse, jetons: Application['octets']): Promise<void> {
  const octets = await lireOctets(req, MAX_OCTETS);
  const nom = nomLisible(req.headers[EN_TETE.nom]);
  const jeton = jetons.donner({ nom, mime: mimeDeDepot(String(req.headers[EN_TETE.mime] ?? '')), octets });
  repondre(res, 200, { ok: true, valeur: { jeton }, vu: 0 });
}

/** Rend les octets d'un jeton, en téléchargement. */
export function recuperer(jeton: string, res: ServerResponse, jetons: Application['octets']): void {
  const garde = jetons.lire(jeton);
  if (garde === null) return refuser(res, { statut: 404, erreur: hoteErrors.fichierPerime() });
  res.writeHead(200, {
    'Content-Type': garde.mime,
    'Content-Length': garde.octets.byteLength,
    'Content-Disposition': dispositionDe(garde.nom),
    'Cache-Control': 'no-store',
  });
  res.end(garde.octets);
}
