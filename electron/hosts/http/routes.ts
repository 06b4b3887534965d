import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Operation } from '#shared/contract/contract.ts';
import { evenementApres } from '#shared/contract/evenement.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Application } from '../application.ts';
import type { Fenetres } from '../fenetres.ts';
import { cookiesDeSession, EN_TETE, nomDuCookie } from './controles.ts';
import { lireJson } from './corps.ts';
import { fenetrePortee, ouvrirFlux } from './flux.ts';
import type { Frein } from './frein.ts';
import { deposer, recuperer } from './octets.ts';
import { refuser, repondre } from './refus.ts';
import type { Session } from './session.ts';

const MAX_JSON = 5 * 1024 * 1024;

/**
 * Ce que le navigateur garde de cette origine, port compris, s'efface avec l'application. Sans « cookies » : ils ne sont
 * pas séparés par port, et ceux d'un autre programme de ce poste partiraient avec ; le nôtre s'efface par son nom.
 */
const ADIEU = '"cache", "storage"';

/** Ce dont les routes ont besoin. */
export interface Contexte {
  readonly application: Pick<Application, 'dispatch' | 'octets'>;
  readonly fenetres: Fenetres;
  readonly session: Session;
  readonly frein: Frein;
  readonly port: () => number;
}

export interface Route {
  readonly methode: 'GET' | 'POST';
  /** Faux pour l'échange du jeton de départ seulement. */
  readonly session: boolean;
  /** Type exact du corps ; `null` : sans corps. */
  readonly contenu: string | null;
  readonly traiter: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;
}

const cookieDeSession = (port: number, valeur: string): string =>
  `${nomDuCookie(port)}=${valeur}; HttpOnly; SameSite=Strict; Path=/`;

/** Opérations : `{ nom, entree }` entre, une enveloppe sort. Toujours 200 : l'enveloppe dit le reste. */
async function appeler(
  req: IncomingMessage,
  res: ServerResponse,
  { application, fenetres, port }: Contexte,
): Promise<void> {
  const fenetre = fenetrePortee(req);
  const appel = await lireJson(req, MAX_JSON);
  const lisible = typeof appel === 'object' && appel !== null && 'nom' in appel && typeof appel.nom === 'string';
  if (fenetre === null || !fenetres.donnee(fenetre) || !lisible)
    return refuser(res, { statut: 400, erreur: hoteErrors.illisible() });
  const nom = String(appel.nom);
  const reponse = await application.dispatch(nom, 'entree' in appel ? appel.entree : undefined, { fenetre });
  const evenement = reponse.ok ? evenementApres(nom) : null;
  if (evenement !== null) fenetres.diffuser(evenement, fenetre);
  if (reponse.ok && nom === ('hote.quitter' satisfies Operation)) {
    res.setHeader('Clear-Site-Data', ADIEU);
    res.setHeader('Set-Cookie', `${cookieDeSession(port(), '')}; Max-Age=0`);
  }
  repondre(res, 200, reponse);
}

/** Échange le jeton de départ ; il est dans un en-tête, aucun corps n'est lu. */
async function echanger(req: IncomingMessage, res: ServerResponse, { session, frein, port }: Contexte): Promise<void> {
  const [cookie = null, autre] = cookiesDeSession(req, port());
  const jeton = req.headers[EN_TETE.jeton];
  const ouverte = session.echanger(typeof jeton === 'string' ? jeton : '', autre === undefined ? cookie : null);
  if (ouverte === null) {
    await frein.echec();
    return refuser(res, { statut: 401, erreur: hoteErrors.sansSession() });
  }
  frein.relacher();
  res.setHeader('Set-Cookie', cookieDeSession(port(), ouverte.cookie));
  repondre(res, 200, { ok: true, valeur: { secret: ouverte.secret }, vu: 0 });
}

/** La route d'une adresse ; `null` : c'est une page. */
export function createRoutes(contexte: Contexte) {
  const { fenetres, application } = contexte;
  const routes: Readonly<Record<string, Route>> = {
    '/session': { methode: 'POST', session: false, contenu: null, traiter: (req, res) => echanger(req, res, contexte) },
    '/appel': {
      methode: 'POST',
      session: true,
      contenu: 'application/json',
      traiter: (req, res) => appeler(req, res, contexte),
    },
    '/evenements': {
      methode: 'GET',
      session: true,
      contenu: null,
      traiter: (req, res) => ouvrirFlux(req, res, fenetres),
    },
    '/octets': {
      methode: 'POST',
      session: true,
      contenu: 'application/octet-stream',
      traiter: (req, res) => deposer(req, res, application.octets),
    },
  };
  return (chemin: string): Route | null => {
    if (Object.hasOwn(routes, chemin)) return routes[chemin] ?? null;
    if (!chemin.startsWith('/octets/')) return null;
    const jeton = chemin.slice('/octets/'.length);
    return {
      methode: 'GET',
      session: true,
      contenu: null,
      traiter: (_req, res) => recuperer(jeton, res, application.octets),
    };
  };
}
