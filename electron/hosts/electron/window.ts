import { BrowserWindow, type Session } from 'electron';
import type { Evenement } from '#shared/contract/evenement.ts';
import type { Fenetres } from '../fenetres.ts';
import { ORIGINE } from './adresse.ts';
import { CANAUX } from './canaux.ts';
import { PREFERENCES } from './security.ts';

export interface OptionsFenetres {
  readonly fenetres: Fenetres;
  readonly preload: string;
  readonly session: Session;
  /** Outils de mise au point : jamais dans l'application empaquetée. */
  readonly outils: boolean;
  readonly surSilence: (fenetre: BrowserWindow) => Promise<boolean>;
  readonly relever: (reference: string, cause: unknown) => void;
}

/** Ouvre les fenêtres, toutes avec les mêmes options, et tient le numéro de chacune. */
export function createFenetresElectron({ fenetres, preload, session, outils, surSilence, relever }: OptionsFenetres) {
  const numeros = new Map<number, number>();

  function ouvrir(adresse: string = `${ORIGINE}/`): BrowserWindow {
    const fenetre = new BrowserWindow({
      width: 1366,
      height: 768,
      minWidth: 640,
      minHeight: 480,
      show: false,
      title: 'Comités Emploi',
      webPreferences: { ...PREFERENCES, devTools: outils, preload, session },
    });
    const { webContents } = fenetre;
    const contenu = webContents.id;
    const envoyer = (evenement: Evenement): void => {
      if (!webContents.isDestroyed()) webContents.send(CANAUX.evenement, evenement);
    };
    const { numero, sortir } = fenetres.entrer(envoyer, null);
    numeros.set(contenu, numero);
    fenetre.once('ready-to-show', () => fenetre.show());
    fenetre.once('closed', () => {
      numeros.delete(contenu);
      sortir();
    });
    webContents.on('render-process-gone', (_evenement, { reason }) => {
      relever('PAGE', new Error(reason));
      if (reason !== 'clean-exit' && !webContents.isDestroyed()) webContents.reload();
    });
    fenetre.on('unresponsive', () => void surSilence(fenetre).then((recharger) => recharger && webContents.reload()));
    void fenetre.loadURL(adresse);
    return fenetre;
  }

  const trouver = (contenu: number): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === contenu) ?? null;

  return {
    ouvrir,
    trouver,
    numeroDe: (contenu: number): number | null => numeros.get(contenu) ?? null,
    accueillir(contenu: number): void {
      const numero = numeros.get(contenu);
      if (numero !== undefined)
        trouver(contenu)?.webContents.send(CANAUX.evenement, { genre: 'fenetre', numero } satisfies Evenement);
    },
    /** Le PDF de la feuille que montre une fenêtre, sur A4, comme elle s'imprime. */
    async imprimerEnPdf(numero: number): Promise<Uint8Array> {
      const contenu = [...numeros].find(([, sien]) => sien === numero)?.[0];
      const fenetre = contenu === undefined ? null : trouver(contenu);
      if (fenetre === null) throw new Error('Cette fenêtre n’est plus là.');
      return fenetre.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
    },
    /** Ramène devant la première fenêtre, ou en ouvre une. */
    montrer(): void {
      const [premiere] = BrowserWindow.getAllWindows();
      if (premiere === undefined) return void ouvrir();
      if (premiere.isMinimized()) premiere.restore();
      premiere.focus();
    },
  };
}
