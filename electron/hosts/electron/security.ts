import type { App, Session, WebContents, WebPreferences } from 'electron';
import { adresseDeLApplication, adresseExterieure } from './adresse.ts';

/** Préférences de toute fenêtre, figées : aucune ne s'ouvre avec d'autres. */
export const PREFERENCES = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Chromium irait chercher ses dictionnaires sur le réseau.
  spellcheck: false,
} as const satisfies WebPreferences);

/** Coupe ce que Chromium fait de lui-même sur le réseau. Avant `ready`. */
export function couperLeReseau({ commandLine }: Pick<App, 'commandLine'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const commutateur of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ])
    commandLine.appendSwitch(commutateur);
}

const SCHEMAS_PERMIS: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:']);
const PERMISSION_PERMISE = 'clipboard-sanitized-write';

/** Refuse à une session tout ce dont l'application n'a pas besoin : permissions, appareils, réseau, téléchargements. */
export function durcirSession(session: Session, outils: boolean): void {
  session.setPermissionRequestHandler((_contenu, permission, repondre) => repondre(permission === PERMISSION_PERMISE));
  session.setPermissionCheckHandler((_contenu, permission) => permission === PERMISSION_PERMISE);
  session.setDevicePermissionHandler(() => false);
  session.on('select-hid-device', (evenement) => evenement.preventDefault());
  session.on('select-serial-port', (evenement) => evenement.preventDefault());
  session.on('select-usb-device', (evenement) => evenement.preventDefault());
  session.on('will-download', (evenement) => evenement.preventDefault());
  session.webRequest.onBeforeRequest((demande, repondre) => {
    const schema = URL.parse(demande.url)?.protocol ?? '';
    repondre({ cancel: !SCHEMAS_PERMIS.has(schema) && !(outils && schema === 'devtools:') });
  });
  void session.setProxy({ mode: 'direct' });
}

/**
 * Enferme un contenu dans nos pages : ni navigation ailleurs, ni fenêtre, ni cadre, ni appareil. Un
 * lien extérieur est proposé à la personne, qui décide.
 */
export function durcirContenu(contenu: WebContents, proposer: (adresse: URL) => void): void {
  const garder = (evenement: { preventDefault: () => void; readonly url: string }): void => {
    if (adresseDeLApplication(evenement.url) === null) evenement.preventDefault();
  };
  contenu.on('will-navigate', garder);
  contenu.on('will-frame-navigate', garder);
  contenu.on('will-redirect', garder);
  contenu.on('will-attach-webview', (evenement) => evenement.preventDefault());
  contenu.on('select-bluetooth-device', (evenement) => evenement.preventDefault());
  contenu.setWindowOpenHandler(({ url }) => {
    const exterieure = adresseExterieure(url);
    if (exterieure !== null) proposer(exterieure);
    return { action: 'deny' };
  });
}
