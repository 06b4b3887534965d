import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Socket, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { AppError } from '#shared/errors/app-error.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import { lancementErrors } from '#shared/errors/lancement.errors.ts';
import type { Application } from '../application.ts';
import type { Fenetres } from '../fenetres.ts';
import { EN_TETES_SURS } from '../politique.ts';
import { controlerAbord, controlerContenu, controlerOrigine, controlerSession } from './controles.ts';
import { createFrein } from './frein.ts';
import { createPages } from './pages.ts';
import { refuser } from './refus.ts';
import { createRoutes, type Route } from './routes.ts';
import { createSession } from './session.ts';

const DELAI_MS = 10_000;
const FERMETURE_MS = 500;

export interface ServeurOptions {
  readonly application: Pick<Application, 'dispatch' | 'octets'>;
  readonly fenetres: Fenetres;
  /** Dossier des pages construites. */
  readonly pages: string;
  /** 0 : un port libre. */
  readonly port: number;
  /** Attente d'un refus de session après dix échecs. */
  readonly freinMs: number;
  /** Appelé chaque fois qu'un lien a servi, avec celui qui le remplace. */
  readonly surNouveauLien: (lien: string) => void;
  readonly relever: (reference: string, cause: unknown) => void;
}

export interface Serveur {
  readonly port: number;
  /** Adresse de départ, jeton compris : ne s'écrit que dans le terminal de la personne. */
  readonly lien: () => string;
  readonly fermer: () => Promise<void>;
}

/** Répond d'un mot à une prise et la ferme aussitôt, que l'autre bout écoute ou non. */
function congedier(socket: Duplex, statut: string): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${statut}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}

/** Rien n'est venu de cette prise : l'autre bout l'a ouverte d'avance, comme le font les navigateurs. */
const estMuette = (socket: Duplex): boolean => socket instanceof Socket && socket.bytesRead === 0;

/** Serveur de boucle locale : chaque requête passe tous les contrôles, dans l'ordre, avant d'être lue. */
export async function createServeur(options: ServeurOptions): Promise<Serveur> {
  const { application, fenetres } = options;
  const lienDe = (jeton: string): string => `http://127.0.0.1:${port}/#jeton=${jeton}`;
  const session = createSession((jeton) => options.surNouveauLien(lienDe(jeton)));
  const frein = createFrein(options.freinMs);
  const servirPages = createPages(options.pages);
  const routeDe = createRoutes({ application, fenetres, session, frein, port: () => port });
  let port = 0;

  async function suivreRoute(route: Route, req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== route.methode) return refuser(res, { statut: 405, erreur: hoteErrors.refuse() });
    const etranger = controlerOrigine(req, port, false);
    if (etranger !== null) return refuser(res, etranger);
    const inconnu = route.session ? controlerSession(req, port, session) : null;
    if (inconnu !== null) {
      await frein.echec();
      return refuser(res, inconnu);
    }
    const mauvaisType = route.contenu === null ? null : controlerContenu(req, route.contenu);
    if (mauvaisType !== null) return refuser(res, mauvaisType);
    await route.traiter(req, res);
  }

  async function recevoir(req: IncomingMessage, res: ServerResponse): Promise<void> {
    for (const [nom, valeur] of Object.entries(EN_TETES_SURS)) res.setHeader(nom, valeur);
    const refus = controlerAbord(req, port);
    if (refus !== null) return refuser(res, refus);
    const [chemin = '/'] = (req.url ?? '/').split('?');
    const route = routeDe(chemin);
    if (route !== null) return suivreRoute(route, req, res);
    if (req.method === 'POST') return refuser(res, { statut: 405, erreur: hoteErrors.refuse() });
    const etranger = controlerOrigine(req, port, true);
    return etranger === null ? servirPages(req, res) : refuser(res, etranger);
  }

  function echouer(cause: unknown, res: ServerResponse): void {
    if (res.headersSent || res.destroyed) return void res.destroy();
    if (!(cause instanceof AppError)) options.relever('HTTP', cause);
    const erreur = cause instanceof AppError ? cause : hoteErrors.illisible();
    refuser(res, { statut: erreur.code === 'SAISIE_INVALIDE' ? 413 : 400, erreur });
  }

  const serveur = createServer(
    {
      headersTimeout: DELAI_MS,
      requestTimeout: DELAI_MS,
      keepAliveTimeout: DELAI_MS,
      connectionsCheckingInterval: 1_000,
      // L’absence d’hôte se refuse ici comme un hôte faux.
      requireHostHeader: false,
      maxHeaderSize: 16_384,
    },
    (req, res) => void recevoir(req, res).catch((cause: unknown) => echouer(cause, res)),
  );
  serveur.on('checkContinue', (_req, res: ServerResponse) =>
    refuser(res, { statut: 417, erreur: hoteErrors.refuse() }),
  );
  serveur.on('upgrade', (_req, socket) => congedier(socket, '426 Upgrade Required'));
  serveur.on('connect', (_req, socket) => socket.destroy());
  serveur.on('clientError', (_cause, socket) => {
    // Répondre sans question serait lu comme la réponse à la prochaine : une page blanche.
    if (estMuette(socket)) socket.destroy();
    else congedier(socket, '400 Bad Request');
  });

  await new Promise<void>((ecoute, echec) => {
    serveur.once('error', (cause: NodeJS.ErrnoException) =>
      echec(
        cause.code === 'EADDRINUSE'
          ? lancementErrors.portPris(options.port)
          : lancementErrors.portRefuse(options.port, cause),
      ),
    );
    serveur.listen({ port: options.port, host: '127.0.0.1', exclusive: true }, ecoute);
  });
  port = (serveur.address() as AddressInfo).port;

  return {
    port,
    lien: () => lienDe(session.jetonDeDepart()),
    fermer: () =>
      new Promise((ferme) => {
        fenetres.diffuser({ genre: 'fin' });
        serveur.close(() => ferme());
        serveur.closeIdleConnections();
        setTimeout(() => serveur.closeAllConnections(), FERMETURE_MS).unref();
      }),
  };
}
