import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Preferences = Readonly<Record<string, unknown>>;

/** Contenu d'une fenêtre : garde ce qu'on lui branche, et ce qu'on lui envoie. */
export class ContenuFactice extends EventEmitter {
  static dernier = 0;
  readonly id: number;
  readonly mainFrame = { url: 'app://comites/' };
  readonly envois: unknown[] = [];
  surOuverture: (demande: { url: string }) => { action: string } = () => ({ action: 'allow' });
  readonly reload = vi.fn();
  constructor() {
    super();
    ContenuFactice.dernier += 1;
    this.id = ContenuFactice.dernier;
  }
  isDestroyed = (): boolean => false;
  send = (canal: string, envoi: unknown): void => void this.envois.push([canal, envoi]);
  setWindowOpenHandler = (gestion: ContenuFactice['surOuverture']): void => {
    this.surOuverture = gestion;
  };
}

/** Session : garde chaque gestionnaire pour qu'un essai l'interroge. */
export class SessionFactice extends EventEmitter {
  surDemande: (contenu: unknown, permission: string, repondre: (oui: boolean) => void) => void = (_c, _p, repondre) =>
    repondre(true);
  surControle: (contenu: unknown, permission: string) => boolean = () => true;
  surAppareil: () => boolean = () => true;
  surRequete: (demande: { url: string }, repondre: (reponse: { cancel: boolean }) => void) => void = (_d, repondre) =>
    repondre({ cancel: false });
  readonly setProxy = vi.fn(() => Promise.resolve());
  readonly protocol = { handle: vi.fn() };
  readonly webRequest = {
    onBeforeRequest: (gestion: SessionFactice['surRequete']): void => {
      this.surRequete = gestion;
    },
  };
  setPermissionRequestHandler = (gestion: SessionFactice['surDemande']): void => {
    this.surDemande = gestion;
  };
  setPermissionCheckHandler = (gestion: SessionFactice['surControle']): void => {
    this.surControle = gestion;
  };
  setDevicePermissionHandler = (gestion: SessionFactice['surAppareil']): void => {
    this.surAppareil = gestion;
  };
}

/** Module `electron` simulé : tout ce que l'hôte emploie, capturé. */
export function unElectronFactice(racine: string) {
  const session = new SessionFactice();
  const canaux = new Map<string, (evenement: unknown, ...recu: unknown[]) => Promise<unknown>>();
  const fenetres: FenetreFactice[] = [];

  class FenetreFactice extends EventEmitter {
    readonly webContents = new ContenuFactice();
    readonly options: { webPreferences: Preferences };
    readonly loadURL = vi.fn(() => Promise.resolve());
    readonly show = vi.fn();
    readonly focus = vi.fn();
    isMinimized = (): boolean => false;
    static getAllWindows = (): FenetreFactice[] => fenetres;
    static getFocusedWindow = (): FenetreFactice | null => fenetres[0] ?? null;
    constructor(options: { webPreferences: Preferences }) {
      super();
      this.options = options;
      fenetres.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    enableSandbox: vi.fn(),
    setPath: vi.fn(),
    getPath: () => racine,
    getAppPath: () => racine,
    getVersion: () => '0.0.0',
    requestSingleInstanceLock: vi.fn(() => true),
    quit: vi.fn(),
    exit: vi.fn(),
    whenReady: () => Promise.resolve(),
    commandLine: { appendSwitch: vi.fn() },
  });
  return {
    session,
    canaux,
    fenetres,
    module: {
      app,
      BrowserWindow: FenetreFactice,
      ipcMain: {
        handle: (canal: string, gestion: (evenement: unknown, ...recu: unknown[]) => Promise<unknown>) =>
          canaux.set(canal, gestion),
      },
      dialog: {
        showSaveDialog: vi.fn(() => Promise.resolve({ canceled: true, filePath: '' })),
        showOpenDialog: vi.fn(() => Promise.resolve({ canceled: true, filePaths: [] as string[] })),
        showMessageBox: vi.fn(() => Promise.resolve({ response: 1 })),
      },
      Menu: { setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn((modele: unknown) => modele) },
      protocol: { registerSchemesAsPrivileged: vi.fn() },
      session: { fromPartition: vi.fn(() => session) },
      shell: { openExternal: vi.fn(() => Promise.resolve()) },
    },
  };
}
