import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { FormeTableau } from '#shared/domain/tableau/tableau.schema.ts';
import { AppError, type ErreurTransmise } from '#shared/errors/app-error.ts';
import type { ARemplir } from '#electron/documents/modele/remplir.ts';
import type { TableauConfie } from '#electron/documents/tableur/lire-tableau.ts';
import type { Police } from '#electron/documents/styles/charte.ts';
import { TravailAnnule } from './travail.ts';

export interface Fichier {
  /** Dans l'archive, dossiers compris. */
  readonly chemin: string;
  readonly octets: Uint8Array;
}

/** Ce qui ne tient pas au texte d'un document : sa police, et l'instant où il se produit, en UTC. */
export interface Tirage {
  readonly police: Police;
  readonly produitLe: string;
}

/** Ce qu'un rédacteur sait faire : rendre un document en Word, écrire un tableau, ranger des fichiers en une archive. */
export type Ouvrage =
  | ({ readonly document: DocumentNeutre } & Tirage)
  | { readonly tableau: TableauConfie; readonly forme: FormeTableau }
  | { readonly aRemplir: ARemplir }
  | { readonly fichiers: readonly Fichier[] };

/** Ce qu'un rédacteur rend : les octets, un refus écrit pour la personne, ou une panne. */
export type Rendu = { readonly octets: Uint8Array } | { readonly refus: ErreurTransmise } | { readonly echec: string };

interface Redacteur {
  readonly worker: Worker;
  encours: Commande | null;
  congedier: NodeJS.Timeout | undefined;
}

interface Commande {
  readonly ouvrage: Ouvrage;
  readonly arret: AbortSignal;
  readonly tenir: (octets: Uint8Array) => void;
  readonly rejeter: (cause: Error) => void;
}

/** Un rédacteur par cœur ; au-delà de quatre, c'est la lecture du fichier qui mène. */
const EFFECTIF = Math.min(4, availableParallelism());
/** Un rédacteur sans ouvrage rend sa mémoire, en millisecondes. */
const REPOS = 30_000;

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './redacteur.worker.ts' : './redacteur.worker.mjs',
  import.meta.url,
);

const attente: Commande[] = [];
const libres: Redacteur[] = [];
let presents = 0;

/** L'ouvrage suivant qui soit encore voulu ; les autres reçoivent l'arrêt qu'on leur a demandé. */
function prochaine(): Commande | undefined {
  for (;;) {
    const commande = attente.shift();
    if (commande === undefined || !commande.arret.aborted) return commande;
    commande.rejeter(new TravailAnnule());
  }
}

function conclure({ arret, tenir, rejeter }: Commande, rendu: Rendu): void {
  if (arret.aborted) rejeter(new TravailAnnule());
  else if ('refus' in rendu) rejeter(new AppError(rendu.refus));
  else if ('echec' in rendu) rejeter(new Error(rendu.echec));
  else tenir(rendu.octets);
}

/** Met un rédacteur à l'ouvrage ; quand il n'y en a plus, il attend un moment, puis s'en va. */
function employer(redacteur: Redacteur): void {
  const commande = prochaine();
  redacteur.encours = commande ?? null;
  if (commande === undefined) {
    libres.push(redacteur);
    redacteur.congedier = setTimeout(() => void redacteur.worker.terminate(), REPOS).unref();
  } else redacteur.worker.postMessage(commande.ouvrage);
}

function embaucher(): Redacteur {
  const worker = new Worker(script);
  const redacteur: Redacteur = { worker, encours: null, congedier: undefined };
  let cause = new Error('Un rédacteur s’est arrêté avant d’avoir fini.');
  presents += 1;
  worker.on('message', (rendu: Rendu) => {
    if (redacteur.encours !== null) conclure(redacteur.encours, rendu);
    employer(redacteur);
  });
  // Une panne n'emporte que son ouvrage : la mémoire qui manque à un document n'arrête pas l'application.
  worker.on('error', (panne) => {
    cause = panne instanceof Error ? panne : new Error(String(panne));
  });
  worker.once('exit', () => {
    presents -= 1;
    redacteur.encours?.rejeter(cause);
    const place = libres.indexOf(redacteur);
    if (place !== -1) libres.splice(place, 1);
    if (attente.length > 0) appeler();
  });
  // Un rédacteur oublié ne retient pas l'application ouverte.
  worker.unref();
  return redacteur;
}

function appeler(): void {
  const libre = libres.pop();
  if (libre !== undefined) {
    clearTimeout(libre.congedier);
    employer(libre);
  } else if (presents < EFFECTIF) employer(embaucher());
}

const commander = (ouvrage: Ouvrage, arret: AbortSignal): Promise<Uint8Array> =>
  new Promise((tenir, rejeter) => {
    attente.push({ ouvrage, arret, tenir, rejeter });
    appeler();
  });

/**
 * Le document en Word, rendu hors du fil de l'application, qui reste à la personne. Plusieurs demandes se partagent
 * les cœurs du poste ; chacune répond dès qu'elle est prête.
 * @throws TravailAnnule quand `arret` est demandé avant la fin
 */
export const rediger = (document: DocumentNeutre, tirage: Tirage, arret: AbortSignal): Promise<Uint8Array> =>
  commander({ document, ...tirage }, arret);

/** Le modèle du service, rempli hors du fil de l'application : un fichier reçu ne s'y ouvre pas. */
export const remplirAPart = (aRemplir: ARemplir, arret: AbortSignal): Promise<Uint8Array> =>
  commander({ aRemplir }, arret);

/** Le tableau confié par l'écran, relu puis écrit en classeur ou en CSV, hors du fil de l'application. */
export const ecrireTableauAPart = (
  tableau: TableauConfie,
  forme: FormeTableau,
  arret: AbortSignal,
): Promise<Uint8Array> => commander({ tableau, forme }, arret);

/**
 * Les fichiers en une archive zip, dans leur ordre, hors du fil de l'application.
 * @throws TravailAnnule quand `arret` est demandé avant la fin
 */
export const ranger = (fichiers: readonly Fichier[], arret: AbortSignal): Promise<Uint8Array> =>
  commander({ fichiers }, arret);
