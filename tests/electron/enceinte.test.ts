import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demarrerFactice } from '#tests/support/electron-factice/demarrer-factice.ts';
import type { ContenuFactice } from '#tests/support/electron-factice/electron-factice.ts';
import { ADRESSES_HOSTILES } from './adresses-hostiles.ts';

let hote: Awaited<ReturnType<typeof demarrerFactice>>;
let contenu: ContenuFactice;
beforeEach(async () => {
  hote = await demarrerFactice();
  contenu = hote.electron.fenetres[0]?.webContents as ContenuFactice;
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('electron');
  process.removeAllListeners('uncaughtException');
});

const empeche = (nom: string, url: string): boolean => {
  const preventDefault = vi.fn();
  contenu.emit(nom, { preventDefault, url });
  return preventDefault.mock.calls.length === 1;
};

describe('l’enceinte d’Electron', () => {
  it('connaît au moins deux cents adresses hostiles', () =>
    expect(new Set(ADRESSES_HOSTILES).size).toBeGreaterThanOrEqual(200));

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'empêche « %s » vers toute adresse qui n’est pas la nôtre',
    (nom) => {
      expect(ADRESSES_HOSTILES.filter((adresse) => !empeche(nom, adresse))).toEqual([]);
      expect(empeche(nom, 'app://comites/instances/1?filtre=tenues')).toBe(false);
    },
  );

  it('n’ouvre aucune fenêtre à la demande d’une page, et ne propose que https et courriel', () => {
    const { showMessageBox } = hote.electron.module.dialog;
    for (const url of [...ADRESSES_HOSTILES, 'app://comites/'])
      expect(contenu.surOuverture({ url })).toEqual({ action: 'deny' });
    const proposees = showMessageBox.mock.calls.map(
      ([, question]: unknown[]) => (question as { detail: string }).detail,
    );
    expect(proposees.length).toBeGreaterThan(0);
    expect(proposees.filter((adresse) => !/^(?:https:|mailto:)/u.test(adresse))).toEqual([]);
    expect(hote.electron.fenetres).toHaveLength(1);
    expect(hote.electron.module.shell.openExternal).not.toHaveBeenCalled();
  });

  it('refuse toute permission et tout appareil, hors l’écriture du presse-papiers', () => {
    const permissions = [
      'clipboard-read',
      'clipboard-sanitized-write',
      'display-capture',
      'mediaKeySystem',
      'geolocation',
      'media',
      'midi',
      'midiSysex',
      'notifications',
      'pointerLock',
      'keyboardLock',
      'openExternal',
      'fullscreen',
      'hid',
      'serial',
      'usb',
      'speaker-selection',
      'storage-access',
      'top-level-storage-access',
      'window-management',
      'unknown',
      'fileSystem',
      'idle-detection',
      'background-sync',
      'accelerometer',
      'camera',
      'microphone',
      'payment-handler',
      'screen-wake-lock',
      'deprecated-sync-clipboard-read',
    ];
    const { session } = hote.electron;
    const demandees = permissions.filter((permission) => {
      const repondre = vi.fn();
      session.surDemande(contenu, permission, repondre);
      return repondre.mock.calls[0]?.[0] === true;
    });
    expect(demandees).toEqual(['clipboard-sanitized-write']);
    expect(permissions.filter((permission) => session.surControle(contenu, permission))).toEqual([
      'clipboard-sanitized-write',
    ]);
    expect(session.surAppareil()).toBe(false);
    for (const choix of ['select-hid-device', 'select-serial-port', 'select-usb-device', 'will-download']) {
      const preventDefault = vi.fn();
      session.emit(choix, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    }
    expect(empeche('select-bluetooth-device', '')).toBe(true);
    expect(empeche('will-attach-webview', '')).toBe(true);
  });

  it('coupe toute requête hors de nos pages', () => {
    const passees = [...ADRESSES_HOSTILES, 'app://comites/index.html', 'blob:app://comites/1'].filter((url) => {
      const repondre = vi.fn();
      hote.electron.session.surRequete({ url }, repondre);
      return (repondre.mock.calls as { cancel: boolean }[][])[0]?.[0]?.cancel === false;
    });
    expect(passees.filter((url) => !/^\s*(?:app|blob|data|devtools):/u.test(url))).toEqual([]);
    expect(passees).toContain('app://comites/index.html');
  });

  it('met le bac à sable et coupe les services de Chromium avant d’être prête', () => {
    const { app, protocol, session } = hote.electron.module;
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    expect(app.commandLine.appendSwitch.mock.calls).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['disable-background-networking'],
      ['disable-component-update'],
      ['disable-domain-reliability'],
      ['disable-sync'],
      ['no-pings'],
    ]);
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(session.fromPartition).toHaveBeenCalledWith('comites');
    expect(hote.electron.session.setProxy).toHaveBeenCalledWith({ mode: 'direct' });
  });

  it('ouvre chaque fenêtre avec les mêmes options, les outils fermés une fois empaquetée', async () => {
    const { PREFERENCES } = await import('#electron/hosts/electron/security.ts');
    const gestion = hote.electron.canaux.get('app:fenetre');
    await gestion?.({ senderFrame: contenu.mainFrame, sender: contenu }, '/reunions/1');
    expect(hote.electron.fenetres).toHaveLength(2);
    for (const { options } of hote.electron.fenetres) {
      expect(options.webPreferences).toMatchObject({ ...PREFERENCES, devTools: true });
      expect(Object.keys(options.webPreferences).sort()).toEqual(
        [...Object.keys(PREFERENCES), 'devTools', 'preload', 'session'].sort(),
      );
    }
    expect(hote.electron.fenetres[1]?.loadURL).toHaveBeenCalledWith('app://comites/reunions/1');
  });

  it('rend la main à la première instance, et lui fait ouvrir le fichier double-cliqué', () => {
    const { app } = hote.electron.module;
    app.emit('second-instance', {}, ['comites', '--allow-file-access', 'haut-rhin.comites'], '/dossier');
    expect(hote.demarrer).toHaveBeenLastCalledWith({ fichier: '/dossier/haut-rhin.comites', exemple: false });
    expect(contenu.envois).toContainEqual(['app:evenement', { genre: 'hote', fichier: true }]);
    app.emit('will-quit');
    expect(hote.fermer).toHaveBeenCalledOnce();
  });
});

describe('une seconde instance', () => {
  it('se retire sans rien ouvrir', async () => {
    hote.electron.module.app.requestSingleInstanceLock.mockReturnValue(false);
    const { demarrerElectron } = await import('#electron/hosts/electron/start.ts');
    const creer = vi.fn();
    await demarrerElectron(creer);
    expect(hote.electron.module.app.quit).toHaveBeenCalledOnce();
    expect(creer).not.toHaveBeenCalled();
  });
});
