import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPOT, executer } from './projet.ts';

/** Chargés comme electron-builder les charge : ils n’ont pas de types publiés pour cet usage. */
const require = createRequire(import.meta.url);
const yaml = require('js-yaml') as { load(texte: string): Record<string, unknown> };
const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration(configuration: unknown, journal: { isEnabled: boolean }): Promise<void>;
};
const valider = (configuration: unknown) => validateConfiguration(configuration, { isEnabled: false });
const lire = () => yaml.load(readFileSync(join(DEPOT, 'electron-builder.yml'), 'utf8'));

/** Un Electron de paille : assez pour que l’empaquetage se fasse sans rien télécharger. */
const SENTINELLE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSIBLES_VOULUS = {
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Enabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
  GrantFileProtocolExtraPrivileges: 'Disabled',
};

/** Ce que l’on charge sans passer par Node : de vrais fichiers. */
const HORS_DE_L_ARCHIVE = [
  '/node_modules/@resvg/resvg-js-linux-x64-gnu/resvgjs.linux-x64-gnu.node',
  '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  '/resources/polices/LiberationSans-Regular.ttf',
];

describe('electron-builder.yml', () => {
  it('est conforme au schéma d’electron-builder', async () => {
    await expect(valider(lire())).resolves.toBeUndefined();
  });

  it('serait refusé pour une clé mal écrite : le schéma est bien lu', async () => {
    await expect(valider({ ...lire(), nsiss: {} })).rejects.toThrow(/unknown property 'nsiss'/u);
    await expect(valider({ ...lire(), electronFuses: { runAsNod: false } })).rejects.toThrow(
      /electronFuses should be/u,
    );
  });

  it('ouvre « .comites » au double clic, s’installe pour un compte, ne publie rien', () => {
    expect(lire()).toMatchObject({
      fileAssociations: [{ ext: 'comites' }],
      nsis: { perMachine: false, oneClick: false, allowElevation: false, deleteAppDataOnUninstall: false },
      npmRebuild: false,
      publish: null,
    });
  });
});

describe('le paquet', () => {
  let racine: string;
  let contenu: readonly string[];
  let fusibles: Record<string, string>;

  beforeAll(async () => {
    racine = mkdtempSync(join(tmpdir(), 'paquet-'));
    preparerProjet(join(racine, 'projet'));
    await preparerElectron(join(racine, 'electron'));
    const builder = join(DEPOT, 'node_modules/electron-builder/cli.js');
    const mots = [
      '--dir',
      '--linux',
      '--x64',
      '--projectDir',
      join(racine, 'projet'),
      `-c.electronDist=${join(racine, 'electron')}`,
      '-c.electronVersion=45.4.1',
    ];
    const issue = await executer(process.execPath, [builder, ...mots], join(racine, 'projet'));
    if (issue.code !== 0) throw new Error(issue.sortie + issue.erreurs);
    const sortie = join(racine, 'projet/construit/paquets/linux-unpacked');
    const asar = await executer(
      process.execPath,
      [join(DEPOT, 'node_modules/.bin/asar'), 'list', '--is-pack', join(sortie, 'resources/app.asar')],
      racine,
    );
    contenu = asar.sortie.trim().split('\n').toSorted();
    const lus = await executer(
      process.execPath,
      [join(DEPOT, 'node_modules/.bin/electron-fuses'), 'read', '--app', join(sortie, 'comites-emploi')],
      racine,
    );
    fusibles = Object.fromEntries(
      [...lus.sortie.matchAll(/(\w+) is (\w+)/gu)].map(([, nom = '', etat = '']) => [nom, etat]),
    );
  }, 60_000);
  afterAll(() => rmSync(racine, { recursive: true, force: true }));

  it('ne contient que ce qui est construit, les ressources et les deux modules natifs', () => {
    const fichiers = contenu
      .map((ligne) => ligne.replace(/^(?:un)?pack *: */u, ''))
      .filter(
        (chemin) =>
          /\.\w+$/u.test(chemin) &&
          !/(?:better-sqlite3|@resvg\/[\w-]+)\/(?:lib|package|index\.js|js-binding)/u.test(chemin),
      );
    expect(fichiers).toEqual([
      '/construit/electron/main.cjs',
      '/construit/electron/preload.cjs',
      '/construit/renderer/assets/page.js',
      '/construit/renderer/index.html',
      '/package.json',
      '/resources/polices/LICENCE.txt',
      '/resources/referentiels/communes.tsv',
      ...HORS_DE_L_ARCHIVE,
    ]);
    expect(contenu.filter((ligne) => ligne.endsWith('/@resvg/resvg-js/js-binding.js'))).toHaveLength(1);
  });

  it('ne sort de l’archive que les modules natifs et les polices que l’un d’eux lit sans Node', () => {
    const sortis = contenu
      .filter((ligne) => ligne.startsWith('unpack'))
      .map((ligne) => ligne.replace(/^unpack *: */u, ''));
    expect(sortis).toEqual(HORS_DE_L_ARCHIVE);
  });

  it('a ses fusibles dans la position voulue', () => {
    expect(fusibles).toMatchObject(FUSIBLES_VOULUS);
  });
});

/** Un projet où se mêlent ce qui doit partir et tout ce qui ne doit pas. */
function preparerProjet(projet: string): void {
  const fichiers = [
    'construit/electron/main.cjs',
    'construit/electron/preload.cjs',
    'construit/electron/main.cjs.map',
    'construit/renderer/index.html',
    'construit/renderer/assets/page.js',
    'resources/polices/LiberationSans-Regular.ttf',
    'resources/polices/LICENCE.txt',
    'resources/referentiels/communes.tsv',
    'resources/docs/adr/0001-socle.md',
    'electron/services/a.service.ts',
    'shared/domain/a.rules.ts',
    'tests/unit/a.test.ts',
    'resultats/vitest.json',
    'Mon service.comites',
    'secret.env',
    'node_modules/papaparse/papaparse.js',
    'node_modules/better-sqlite3/deps/sqlite3.c',
    'node_modules/@resvg/resvg-js-win32-x64-msvc/resvgjs.win32-x64-msvc.node',
  ];
  for (const chemin of fichiers) {
    mkdirSync(dirname(join(projet, chemin)), { recursive: true });
    writeFileSync(join(projet, chemin), 'x');
  }
  for (const morceau of ['lib', 'package.json', 'prebuilds/linux-x64.node', 'prebuilds/win32-x64.node']) {
    cpSync(join(DEPOT, 'node_modules/better-sqlite3', morceau), join(projet, 'node_modules/better-sqlite3', morceau), {
      recursive: true,
    });
  }
  for (const morceau of ['resvg-js', 'resvg-js-linux-x64-gnu'])
    cpSync(join(DEPOT, 'node_modules/@resvg', morceau), join(projet, 'node_modules/@resvg', morceau), {
      recursive: true,
    });
  cpSync(join(DEPOT, 'node_modules/papaparse/package.json'), join(projet, 'node_modules/papaparse/package.json'));
  cpSync(join(DEPOT, 'electron-builder.yml'), join(projet, 'electron-builder.yml'));
  const { name, version, productName, description, main, dependencies } = JSON.parse(
    readFileSync(join(DEPOT, 'package.json'), 'utf8'),
  ) as Record<string, unknown> & { dependencies: Record<string, string> };
  const trois = Object.fromEntries(
    ['@resvg/resvg-js', 'better-sqlite3', 'papaparse'].map((nom) => [nom, dependencies[nom]]),
  );
  writeFileSync(
    join(projet, 'package.json'),
    JSON.stringify({ name, version, productName, description, main, author: 'Exemple', dependencies: trois }),
  );
}

async function preparerElectron(dossier: string): Promise<void> {
  for (const chemin of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'locales/fr.pak',
    'locales/en-US.pak',
    'vide/main.js',
  ]) {
    mkdirSync(dirname(join(dossier, chemin)), { recursive: true });
    writeFileSync(join(dossier, chemin), 'x');
  }
  writeFileSync(join(dossier, 'version'), '45.4.1');
  const binaire = Buffer.concat([
    Buffer.from('\x7fELF'),
    Buffer.alloc(64),
    Buffer.from(SENTINELLE),
    Buffer.from([1, 9]),
    Buffer.from('1'.repeat(9)),
    Buffer.alloc(64),
  ]);
  writeFileSync(join(dossier, 'electron'), binaire, { mode: 0o755 });
  mkdirSync(join(dossier, 'resources'));
  const asar = join(DEPOT, 'node_modules/.bin/asar');
  await executer(
    process.execPath,
    [asar, 'pack', join(dossier, 'vide'), join(dossier, 'resources/default_app.asar')],
    dossier,
  );
}
