import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { FormeTableau, TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import type { ARemplir } from '#electron/documents/modele/remplir.ts';
import type { Police } from '#electron/documents/styles/charte.ts';
import { TravailAnnule } from './travail.ts';

export interface Fichier {
  /** Dans l'archive, dossiers compris. */
  readonly chemin: string;
  readonly octets: Uint8Array;
}

/** Ce qu'un rédacteur sait faire : rendre un document en Word, écrire un tableau, ranger des fichiers en une archive. */
export type Ouvrage =
  | { readonly document: DocumentNeutre; readonly police: Police }
  | { readonly tableau: TableauExporte; readonly forme: FormeTableau }
  | { readonly aRemplir: ARemplir; readonly police: Police }
  | { readonly fichiers: readonly Fichier[] };

export type Rendu = { readonly octets: Uint8Array } | { readonly echec: string };

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
const libres: { readonly worker: Worker; readonly congedier: NodeJS.Timeout }[] = [];
let presents = 0;

/** Met un rédacteur à l'ouvrage ; quand il n'y en a plus, il attend un moment, puis s'en va. */
function employer(worker: Worker): void {
  const commande = attente.shift();
  if (commande?.arret.aborted) {
    commande.rejeter(new TravailAnnule());
    employer(worker);
    return;
  }
  if (commande === undefined) {
    libres.push({ worker, congedier: setTimeout(() => void worker.terminate(), REPOS).unref() });
    return;
  }
  const finir = (): void => void worker.removeAllListeners('message').removeAllListeners('error');
  worker.once('error', commande.rejeter);
  worker.once('message', (rendu: Rendu) => {
    finir();
    if (commande.arret.aborted) commande.rejeter(new TravailAnnule());
    else if ('echec' in rendu) commande.rejeter(new Error(rendu.echec));
    else commande.tenir(rendu.octets);
    employer(worker);
  });
  worker.postMessage(commande.ouvrage);
}

function embaucher(): Worker {
  const worker = new Worker(script);
  presents += 1;
  worker.once('exit', () => {
    presents -= 1;
    const place = libres.findIndex((libre) => libre.worker === worker);
    if (place !== -1) libres.splice(place, 1);
    if (attente.length > 0) appeler();
  });
  // Un rédacteur oublié ne retient pas l'application ouverte.
  worker.unref();
  return worker;
}

function appeler(): void {
  const libre = libres.pop();
  if (libre !== undefined) {
    clearTimeout(libre.congedier);
    employer(libre.worker);
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
export const rediger = (document: DocumentNeutre, police: Police, arret: AbortSignal): Promise<Uint8Array> =>
  commander({ document, police }, arret);

/** Le modèle du service, rempli hors du fil de l'application : un fichier reçu ne s'y ouvre pas. */
export const remplirAPart = (aRemplir: ARemplir, police: Police, arret: AbortSignal): Promise<Uint8Array> =>
  commander({ aRemplir, police }, arret);

/** Le tableau en classeur ou en CSV, hors du fil de l'application. */
export const ecrireTableauAPart = (
  tableau: TableauExporte,
  forme: FormeTableau,
  arret: AbortSignal,
): Promise<Uint8Array> => commander({ tableau, forme }, arret);

/**
 * Les fichiers en une archive zip, dans leur ordre, hors du fil de l'application.
 * @throws TravailAnnule quand `arret` est demandé avant la fin
 */
export const ranger = (fichiers: readonly Fichier[], arret: AbortSignal): Promise<Uint8Array> =>
  commander({ fichiers }, arret);
