/** Hôte de boucle locale : l'application dans le navigateur, sur ce poste seulement. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '#shared/errors/app-error.ts';
import { chercherBureautique } from '#electron/poste/bureautique.ts';
import { chercherMarianne } from '#electron/poste/polices.ts';
import { createDepotPoste } from '#electron/poste/poste.ts';
import { createApplication } from '../application.ts';
import { naitreDeNode } from '../enfant-de-node.ts';
import { createFenetres } from '../fenetres.ts';
import { createReleve } from '../releve.ts';
import { SURSIS_MS } from '../sursis.ts';
import { createArretAuto } from './arret-auto.ts';
import { messages } from './messages.ts';
import { ouvrirDansSonApplication, ouvrirNavigateur } from './navigateur.ts';
import { lireOptions, type Options } from './options.ts';
import { createServeur } from './server.ts';

const RACINE = resolve(import.meta.dirname, '../../..');
/** Le temps que la réponse à « Quitter » parte. */
const ADIEU_MS = 150;
const FREIN_MS = 1_000;

const ecrire = (ligne: string): void => void process.stdout.write(`${ligne}\n`);
const { version } = JSON.parse(readFileSync(resolve(RACINE, 'package.json'), 'utf8')) as { version: string };

async function demarrer(options: Options): Promise<void> {
  const { horloge } = options;
  const maintenant = (): Date => (horloge === null ? new Date() : new Date(horloge));
  const poste = createDepotPoste(options.profil);
  const relever = createReleve(options.profil, maintenant);
  let arretDemande = false;
  let arreter = (): Promise<void> => Promise.resolve();
  const quitter = (): void => {
    if (arretDemande) return;
    arretDemande = true;
    setTimeout(() => void arreter(), ADIEU_MS);
  };

  const fenetres = createFenetres(options.arretAuto ? createArretAuto(quitter) : undefined);
  const application = createApplication({
    genre: 'navigateur',
    version,
    environnement: {
      maintenant,
      nouvelId: () => uuidv7(),
      auteur: () => ({ nom: poste.lire().auteur ?? '', poste: poste.lire().id }),
    },
    poste,
    ressources: resolve(RACINE, 'resources'),
    documents: options.documents,
    marianne: chercherMarianne(),
    bureautique: chercherBureautique(),
    imprimerEnPdf: null,
    naitre: naitreDeNode(join(options.profil, 'cache')),
    ouvrirDocument: options.navigateur ? ouvrirDansSonApplication : () => Promise.resolve(false),
    annoncer: (annonce) => fenetres.diffuser({ genre: 'annonce', ...annonce }),
    changer: () => fenetres.diffuser({ genre: 'hote', fichier: false }),
    relever,
    quitter,
    verifierSorties: horloge !== null,
    sursisMs: SURSIS_MS,
  });
  const serveur = await createServeur({
    application,
    fenetres,
    pages: resolve(RACINE, 'construit/renderer'),
    port: options.port,
    freinMs: FREIN_MS,
    surNouveauLien: (lien) => ecrire(messages.rouvrir(lien)),
    relever,
  });
  arreter = async () => {
    await serveur.fermer();
    application.fermer();
    ecrire(messages.arret);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quitter);

  application.demarrer({ fichier: options.fichier, exemple: options.exemple });
  ecrire(messages.adresse(serveur.lien()));
  if (options.navigateur) ouvrirNavigateur(serveur.lien(), process.env);
}

try {
  await demarrer(lireOptions(process.argv.slice(2), process.env));
} catch (cause) {
  process.stderr.write(`${cause instanceof AppError ? cause.message : messages.inattendue}\n`);
  if (!(cause instanceof AppError))
    createReleve(lireOptions([], process.env).profil, () => new Date())('LANCEMENT', cause);
  process.exitCode = 1;
}
