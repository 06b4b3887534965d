import { describe, expect, it } from 'vitest';
import { raisonDeRefus, type Sonde } from '#electron/database/emplacement.ts';

const EXT4 = 0xef53;
const LETTRES_RESEAU: Readonly<Record<string, string>> = {
  'Z:': '\\\\serveur\\commun',
  'P:': '\\\\10.0.0.4\\partage$',
};
const windows: Sonde = {
  plateforme: 'win32',
  env: { OneDriveCommercial: 'D:\\Synchro\\Préfecture', OneDrive: '' },
  typeDeSysteme: () => 0,
  cheminReel: (chemin) => chemin.replace(/^[A-Z]:/iu, (lettre) => LETTRES_RESEAU[lettre.toUpperCase()] ?? lettre),
};
const linux = (type: number): Sonde => ({
  plateforme: 'linux',
  env: {},
  typeDeSysteme: (c) => (c.endsWith('.comites') ? null : type),
  cheminReel: (c) => c,
});
const U = 'C:\\Users\\camille';

const REFUSES_WINDOWS: readonly (readonly [string, RegExp])[] = [
  ...[
    '\\\\serveur\\commun\\a.comites',
    '//serveur/commun/a.comites',
    '\\\\10.0.0.4\\partage$\\a.comites',
    '\\\\?\\UNC\\serveur\\commun\\a.comites',
    '\\\\?\\unc\\s\\c\\a.comites',
    '\\\\serveur.exemple.fr\\dfs\\a.comites',
    '\\\\wsl$\\Debian\\home\\a.comites',
    '\\\\wsl.localhost\\Debian\\a.comites',
    '\\\\serveur@SSL\\DavWWWRoot\\a.comites',
  ].map((c) => [c, /^sur un partage réseau$/u] as const),
  ...['Z:\\a.comites', 'z:\\Service\\a.comites', 'P:\\a.comites', 'P:\\b\\c\\a.comites'].map(
    (c) => [c, /^sur un lecteur réseau$/u] as const,
  ),
  ...[
    `${U}\\OneDrive\\a.comites`,
    `${U}\\OneDrive - Ministère\\Documents\\a.comites`,
    `${U}\\onedrive\\a.comites`,
    'D:\\Synchro\\Préfecture\\a.comites',
    'D:\\Synchro\\Préfecture\\b\\a.comites',
    'd:\\synchro\\préfecture\\a.comites',
  ].map((c) => [c, /OneDrive$/u] as const),
  [`${U}\\Dropbox\\a.comites`, /Dropbox$/u],
  [`${U}\\Dropbox (Service)\\a.comites`, /Dropbox$/u],
  [`${U}\\Nextcloud\\a.comites`, /Nextcloud$/u],
  [`${U}\\Nextcloud2\\b\\a.comites`, /Nextcloud$/u],
  [`${U}\\ownCloud\\a.comites`, /ownCloud$/u],
  ['G:\\Mon Drive\\a.comites', /Google Drive$/u],
  [`${U}\\Google Drive\\a.comites`, /Google Drive$/u],
  [`${U}\\iCloudDrive\\a.comites`, /iCloud$/u],
  [`${U}\\SharePoint\\Équipe\\a.comites`, /SharePoint$/u],
  [`${U}\\Resana\\a.comites`, /synchronisation$/u],
];
const ADMIS_WINDOWS = [
  `${U}\\Documents\\a.comites`,
  `${U}\\Documents\\Comités Emploi\\haut-rhin.comites`,
  'D:\\a.comites',
  'C:\\a.comites',
  '\\\\?\\C:\\Users\\a.comites',
  '\\\\.\\C:\\a.comites',
  `${U}\\Mes OneDrive anciens\\a.comites`,
  `${U}\\Documents\\OneDrive.comites`,
  'D:\\Synchro\\Préfecture 2\\a.comites',
  'D:\\Synchro\\a.comites',
  `${U}\\dropbox-archives\\a.comites`,
  `${U}\\Documents\\réseau\\a.comites`,
];
const REFUSES_LINUX = [
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x73757245, 0x65735546, 0x01021997, 0x786f4256,
  0x00c36400,
];
const ADMIS_LINUX: readonly (readonly [string, number])[] = [
  ['ext4', EXT4],
  ['btrfs', 0x9123683e],
  ['xfs', 0x58465342],
  ['tmpfs', 0x01021994],
  ['overlay', 0x794c7630],
  ['vfat', 0x4d44],
  ['exfat', 0x2011bab0],
  ['ntfs3', 0x7366746e],
];

describe('l’endroit où vit le fichier de travail', () => {
  it('compte soixante chemins éprouvés', () => {
    expect(
      REFUSES_WINDOWS.length + ADMIS_WINDOWS.length + REFUSES_LINUX.length + ADMIS_LINUX.length + 6,
    ).toBeGreaterThanOrEqual(60);
  });

  it.each(REFUSES_WINDOWS)('est refusé sous Windows : %s', (chemin, raison) => {
    expect(raisonDeRefus(chemin, windows)).toMatch(raison);
  });

  it.each(ADMIS_WINDOWS)('convient sous Windows : %s', (chemin) => {
    expect(raisonDeRefus(chemin, windows)).toBeNull();
  });

  it.each(REFUSES_LINUX)('est refusé sur un système de fichiers distant (%i), même pour un fichier à créer', (type) => {
    expect(raisonDeRefus('/data/camille/Documents/neuf/a.comites', linux(type))).toMatch(
      /^sur un disque partagé ou distant/u,
    );
  });

  it.each(ADMIS_LINUX)('convient sur un disque local (%s)', (_nom, type) => {
    expect(raisonDeRefus('/data/camille/Documents/a.comites', linux(type))).toBeNull();
  });

  it.each([
    ['/data/camille/Nextcloud/a.comites', /Nextcloud$/u],
    ['/data/camille/Dropbox/b/a.comites', /Dropbox$/u],
    ['/Users/c/Library/Mobile Documents/com~apple~CloudDocs/a.comites', /iCloud$/u],
  ])('est refusé dans un dossier synchronisé : %s', (chemin, raison) => {
    expect(raisonDeRefus(chemin, linux(EXT4))).toMatch(raison);
  });

  it('est refusé derrière un lien qui mène à un dossier synchronisé', () => {
    const sonde: Sonde = { ...linux(EXT4), cheminReel: () => '/data/camille/Nextcloud/a.comites' };
    expect(raisonDeRefus('/data/camille/travail/a.comites', sonde)).toMatch(/Nextcloud$/u);
  });

  it('convient quand le système ne dit rien, et sur le disque de ce poste', () => {
    expect(raisonDeRefus('/a.comites', { ...linux(EXT4), typeDeSysteme: () => null })).toBeNull();
    expect(raisonDeRefus(`${import.meta.dirname}/a.comites`)).toBeNull();
  });
});
