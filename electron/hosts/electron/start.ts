import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { v7 as uuidv7 } from 'uuid';
import { chercherBureautique } from '#electron/poste/bureautique.ts';
import { chercherMarianne } from '#electron/poste/polices.ts';
import { createDepotPoste, dossierDuProfil } from '#electron/poste/poste.ts';
import type { Application } from '../application.ts';
import type { Hote } from '../hote.ts';
import { createFenetres } from '../fenetres.ts';
import { createReleve } from '../releve.ts';
import { SURSIS_MS } from '../sursis.ts';
import { SCHEMA } from './adresse.ts';
import { lireDemande } from './demande.ts';
import { createDialogues } from './dialogs.ts';
import { naitreDElectron } from './enfant-d-electron.ts';
import { brancherIpc } from './ipc.ts';
import type { PageServie } from './liste-blanche.ts';
import { modeleDuMenu } from './menu.ts';
import { createProtocole } from './protocol.ts';
import { couperLeReseau, durcirContenu, durcirSession } from './security.ts';
import { createFenetresElectron } from './window.ts';

type Relever = (reference: string, cause: unknown) => void;

/** L'application, son poste et ce qui relie ses fenêtres. */
function assembler(
  creer: (hote: Hote) => Application,
  profil: string,
  documents: string,
  imprimer: (fenetre: number) => Promise<Uint8Array>,
  relever: Relever,
) {
  const poste = createDepotPoste(profil);
  const fenetres = createFenetres();
  const application = creer({
    genre: 'electron',
    version: app.getVersion(),
    environnement: {
      maintenant: () => new Date(),
      nouvelId: () => uuidv7(),
      auteur: () => ({ nom: poste.lire().auteur ?? '', poste: poste.lire().id }),
    },
    poste,
    ressources: join(app.getAppPath(), 'resources'),
    documents,
    marianne: chercherMarianne(),
    bureautique: chercherBureautique(),
    imprimerEnPdf: imprimer,
    naitre: naitreDElectron,
    // Une phrase vide : l'application du poste l'a ouvert.
    ouvrirDocument: async (chemin) => (await shell.openPath(chemin)) === '',
    annoncer: (annonce) => fenetres.diffuser({ genre: 'annonce', ...annonce }),
    changer: () => fenetres.diffuser({ genre: 'hote', fichier: false }),
    relever,
    quitter: () => app.quit(),
    verifierSorties: !app.isPackaged,
    sursisMs: SURSIS_MS,
  });
  return { application, fenetres };
}

function ouvrirLApplication(creer: (hote: Hote) => Application, profil: string, relever: Relever): void {
  const outils = !app.isPackaged;
  const racine = app.getAppPath();
  const documents = process.env['COMITES_EMPLOI_DOCUMENTS'] ?? join(app.getPath('documents'), 'Comités Emploi');
  const { application, fenetres } = assembler(
    creer,
    profil,
    documents,
    (fenetre) => ecrans.imprimerEnPdf(fenetre),
    relever,
  );
  const dialogues = createDialogues(dialog, documents);

  // Sans « persist: » : la session ne laisse rien sur le disque.
  const cloisonnee = session.fromPartition('comites');
  durcirSession(cloisonnee, outils);
  const liste = JSON.parse(readFileSync(join(racine, 'construit/electron/pages.json'), 'utf8')) as PageServie[];
  cloisonnee.protocol.handle(SCHEMA, createProtocole(join(racine, 'construit/renderer'), liste));

  const ecrans = createFenetresElectron({
    fenetres,
    preload: join(racine, 'construit/electron/preload.cjs'),
    session: cloisonnee,
    outils,
    surSilence: dialogues.recharger,
    relever,
  });

  function ouvrirFichier(fichier: string): void {
    application.demarrer({ fichier, exemple: false });
    fenetres.diffuser({ genre: 'hote', fichier: true });
    ecrans.montrer();
  }
  async function choisir(fenetre: BrowserWindow | null): Promise<boolean> {
    const chemin = fenetre === null ? null : await dialogues.choisirFichier(fenetre);
    return chemin !== null && application.demarrer({ fichier: chemin, exemple: false });
  }

  brancherIpc(ipcMain, {
    application,
    fenetres,
    relever,
    numeroDe: ecrans.numeroDe,
    accueillir: ecrans.accueillir,
    ouvrirFenetre: (adresse) => void ecrans.ouvrir(adresse),
    choisirFichier: (contenu) => choisir(ecrans.trouver(contenu)),
    enregistrer: async (contenu, octets) => {
      const fenetre = ecrans.trouver(contenu);
      return fenetre !== null && (await dialogues.enregistrer(fenetre, octets));
    },
  });
  const ouvrirParMenu = async (): Promise<void> => {
    if (await choisir(BrowserWindow.getFocusedWindow())) fenetres.diffuser({ genre: 'hote', fichier: true });
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      modeleDuMenu({
        nouvelleFenetre: () => void ecrans.ouvrir(),
        ouvrir: () => void ouvrirParMenu(),
        quitter: () => app.quit(),
      }),
    ),
  );

  app.on('web-contents-created', (_evenement, contenu) =>
    durcirContenu(contenu, (adresse) => void dialogues.proposer(BrowserWindow.getFocusedWindow(), adresse, shell)),
  );
  app.on('second-instance', (_evenement, args, dossier) => {
    const { fichier } = lireDemande(args.slice(1), dossier, {});
    if (fichier === null) ecrans.montrer();
    else ouvrirFichier(fichier);
  });
  app.on('open-file', (evenement, chemin) => {
    evenement.preventDefault();
    ouvrirFichier(chemin);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => application.fermer());
  process.on('uncaughtException', (cause) => {
    relever('ARRÊT', cause);
    application.fermer();
    app.exit(1);
  });

  application.demarrer(lireDemande(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd(), process.env));
  ecrans.ouvrir();
}

/**
 * Démarre l'hôte Electron : bac à sable, réseau coupé, une seule instance par profil, puis la fenêtre.
 * `creer` assemble l'application (les essais en donnent une factice).
 */
export async function demarrerElectron(creer: (hote: Hote) => Application): Promise<void> {
  app.enableSandbox();
  couperLeReseau(app);
  const profil = dossierDuProfil(process.env);
  app.setPath('userData', join(profil, 'electron'));
  if (!app.requestSingleInstanceLock()) return app.quit();
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEMA, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  await app.whenReady();
  ouvrirLApplication(
    creer,
    profil,
    createReleve(profil, () => new Date()),
  );
}
