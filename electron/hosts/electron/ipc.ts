import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { evenementApres } from '#shared/contract/evenement.ts';
import { AppError, type Reponse } from '#shared/errors/app-error.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Application } from '../application.ts';
import { MAX_OCTETS, mimeDeDepot, nomDeDepot } from '../depot.ts';
import type { Octets } from '../hote.ts';
import type { Fenetres } from '../fenetres.ts';
import { adresseDeLApplication, ORIGINE } from './adresse.ts';
import { CANAUX } from './canaux.ts';

/** Ce que les canaux font faire au processus principal. */
export interface Gestes {
  readonly application: Pick<Application, 'dispatch' | 'octets'>;
  readonly fenetres: Fenetres;
  /** Numéro de la fenêtre de ce contenu ; `null` s'il n'est pas des nôtres. */
  readonly numeroDe: (contenu: number) => number | null;
  /** Redit à une fenêtre le numéro qu'elle porte : elle vient de se (re)charger. */
  readonly accueillir: (contenu: number) => void;
  readonly enregistrer: (contenu: number, octets: Octets) => Promise<boolean>;
  readonly choisirFichier: (contenu: number) => Promise<boolean>;
  readonly ouvrirFenetre: (adresse: string) => void;
  readonly relever: (reference: string, cause: unknown) => void;
}

const refus = (erreur: AppError): Reponse<never> => ({ ok: false, erreur: erreur.transmise });
const rendre = (valeur: unknown): Reponse<unknown> => ({ ok: true, valeur, vu: 0 });

/** Vrai si l'appel vient du cadre principal d'une de nos pages ; un cadre détruit lève, et c'est non. */
function emetteurSur(evenement: IpcMainInvokeEvent): boolean {
  try {
    const cadre = evenement.senderFrame;
    return cadre !== null && cadre === evenement.sender.mainFrame && adresseDeLApplication(cadre.url) !== null;
  } catch {
    return false;
  }
}

function lireDepot(depot: unknown): Octets {
  const { nom, mime, octets } = (typeof depot === 'object' && depot !== null ? depot : {}) as Readonly<
    Record<string, unknown>
  >;
  if (!(octets instanceof Uint8Array) || typeof nom !== 'string' || typeof mime !== 'string')
    throw hoteErrors.illisible();
  if (octets.byteLength > MAX_OCTETS) throw hoteErrors.tropGros(MAX_OCTETS);
  return { nom: nomDeDepot(nom), mime: mimeDeDepot(mime), octets };
}

/**
 * Branche les canaux. Toute demande passe par la même enveloppe : émetteur vérifié, échec en réponse
 * et jamais en exception (Electron y joindrait une pile).
 */
export function brancherIpc(ipcMain: Pick<IpcMain, 'handle'>, gestes: Gestes): void {
  const { application, fenetres } = gestes;

  function traiter(
    canal: string,
    geste: (contenu: number, fenetre: number, recu: readonly unknown[]) => unknown,
  ): void {
    ipcMain.handle(canal, async (evenement, ...recu: unknown[]): Promise<Reponse<unknown>> => {
      if (!emetteurSur(evenement)) return refus(hoteErrors.refuse());
      const contenu = evenement.sender.id;
      const fenetre = gestes.numeroDe(contenu);
      if (fenetre === null) return refus(hoteErrors.refuse());
      try {
        return (await geste(contenu, fenetre, recu)) as Reponse<unknown>;
      } catch (cause) {
        if (cause instanceof AppError) return refus(cause);
        gestes.relever('IPC', cause);
        return refus(hoteErrors.illisible());
      }
    });
  }

  traiter(CANAUX.appel, async (_contenu, fenetre, [nom, entree]) => {
    if (typeof nom !== 'string') throw hoteErrors.illisible();
    const reponse = await application.dispatch(nom, entree, { fenetre });
    const evenement = reponse.ok ? evenementApres(nom) : null;
    if (evenement !== null) fenetres.diffuser(evenement, fenetre);
    return reponse;
  });
  traiter(CANAUX.depot, (_contenu, _fenetre, [depot]) =>
    rendre({ jeton: application.octets.donner(lireDepot(depot)) }),
  );
  traiter(CANAUX.enregistrer, async (contenu, _fenetre, [jeton]) => {
    const octets = typeof jeton === 'string' ? application.octets.lire(jeton) : null;
    if (octets === null) throw hoteErrors.fichierPerime();
    return rendre(await gestes.enregistrer(contenu, octets));
  });
  traiter(CANAUX.choisirFichier, async (contenu) => {
    const choisi = await gestes.choisirFichier(contenu);
    if (choisi) fenetres.diffuser({ genre: 'hote', fichier: true });
    return rendre(choisi);
  });
  traiter(CANAUX.fenetre, (_contenu, _fenetre, [chemin]) => {
    // Chromium lit « \\ » comme « / » : un chemin qui en porte mènerait ailleurs.
    const lisible = typeof chemin === 'string' && /^\/(?!\/)[^\\]*$/u.test(chemin);
    const adresse = lisible ? adresseDeLApplication(`${ORIGINE}${chemin}`) : null;
    if (adresse === null) throw hoteErrors.refuse();
    gestes.ouvrirFenetre(adresse.href);
    return rendre(true);
  });
  traiter(CANAUX.ecoute, (contenu) => {
    gestes.accueillir(contenu);
    return rendre(true);
  });
}
