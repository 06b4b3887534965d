import type { IncomingMessage } from 'node:http';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Refus } from './refus.ts';
import type { Session } from './session.ts';

/** En-têtes propres à l'application, qu'aucune page d'une autre origine ne peut poser sans permission. */
export const EN_TETE = {
  jeton: 'x-comites-jeton',
  secret: 'x-comites-secret',
  fenetre: 'x-comites-fenetre',
  nom: 'x-comites-nom',
  mime: 'x-comites-mime',
} as const;

/** Les cookies ne sont pas séparés par port : le nom le porte. */
export const nomDuCookie = (port: number): string => `comites-emploi-${port}`;

const refus = (statut: number): Refus => ({ statut, erreur: hoteErrors.refuse() });

const valeurs = (req: IncomingMessage, nom: string): string[] =>
  req.rawHeaders.filter((_, i, bruts) => i % 2 === 1 && bruts[i - 1]?.toLowerCase() === nom);

/** Les valeurs du cookie de session ; plus d'une est une fraude. */
export function cookiesDeSession(req: IncomingMessage, port: number): string[] {
  const debut = `${nomDuCookie(port)}=`;
  return (req.headers.cookie ?? '')
    .split(';')
    .map((morceau) => morceau.trim())
    .filter((morceau) => morceau.startsWith(debut))
    .map((morceau) => morceau.slice(debut.length));
}

/**
 * Ce que toute requête doit montrer avant qu'on regarde où elle va : boucle locale, hôte exact, cible
 * en chemin, méthode connue, et un corps dont la longueur est dite d'une seule façon.
 */
export function controlerAbord(req: IncomingMessage, port: number): Refus | null {
  if (req.socket.remoteAddress !== '127.0.0.1') return refus(403);
  const hotes = valeurs(req, 'host');
  if (hotes.length !== 1 || hotes[0] !== `127.0.0.1:${port}`) return refus(421);
  if (req.url === undefined || !req.url.startsWith('/') || req.url.startsWith('//')) return refus(421);
  if (req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'POST') return refus(405);
  if (req.headers['transfer-encoding'] !== undefined && req.headers['content-length'] !== undefined) return refus(400);
  return null;
}

/**
 * D'où vient la requête, d'après le navigateur lui-même. Une page peut s'ouvrir sans venir de nulle
 * part (`none` : lien tapé ou cliqué hors d'un navigateur) ; tout le reste vient de nos pages.
 */
export function controlerOrigine(req: IncomingMessage, port: number, page: boolean): Refus | null {
  const site = req.headers['sec-fetch-site'];
  if (site !== 'same-origin' && !(page && site === 'none')) return refus(403);
  const origines = valeurs(req, 'origin');
  const exacte = origines.length === 1 && origines[0] === `http://127.0.0.1:${port}`;
  const facultative = req.method !== 'POST' && origines.length === 0;
  return exacte || facultative ? null : refus(403);
}

/** Les deux moitiés de la session : le cookie, puis le secret d'en-tête. */
export function controlerSession(req: IncomingMessage, port: number, session: Session): Refus | null {
  const [cookie, autre] = cookiesDeSession(req, port);
  const [secret, second] = valeurs(req, EN_TETE.secret);
  const seuls = cookie !== undefined && autre === undefined && secret !== undefined && second === undefined;
  return seuls && session.ouverte(cookie, secret) ? null : { statut: 401, erreur: hoteErrors.sansSession() };
}

/** Le type du corps, exactement celui que la route attend. */
export function controlerContenu(req: IncomingMessage, attendu: string): Refus | null {
  const [type = ''] = (req.headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase() === attendu ? null : { statut: 415, erreur: hoteErrors.illisible() };
}
