import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Sqlite from 'better-sqlite3';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { lireOptions } from '#electron/lanceur/options.mjs';
import { mesurerLAnnuaire } from './annuaire.ts';
import { ouvrirApplication } from './application.ts';
import { mesurerBeaucoupDeConventions, mesurerLesConventions } from './conventions.ts';
import { comparerLesVoies, rapports } from './documents.ts';
import { chronometrer, type Temps } from './chronometre.ts';
import { type Demarrage, mesurerDemarrage } from './demarrage.ts';
import { fichierDeMesure } from './generateur.ts';
import { mesurerLesGestes } from './gestes.ts';
import { mesurerLesVues } from './vues.ts';
import { SEANCES } from './grande-seance.ts';
import { ECRITURE, REQUETES, type Reperes } from './operations.ts';
import { mesurerLaRecherche } from './recherche.ts';
import { mesurerLaReprise } from './reprise.ts';
import { mesurerLaSauvegarde } from './sauvegarde.ts';
import { mesurerLaSemaine } from './semaine.ts';

// Sans ramasse-miettes demandé, la mémoire mesurée serait celle que Node n'a pas encore pris la peine de rendre.
setFlagsFromString('--expose_gc');
const ramasser = runInNewContext('gc') as () => void;

const DOCUMENTS = 500;
/** Un vrai service ; une liste à faire défiler ; ce que la recherche doit tenir. */
const GRANDS_ANNUAIRES = [5000, 50_000, 200_000];
const Mo = (octets: number): number => Math.round(octets / 10_000) / 100;

interface Mesures {
  readonly echelle: number;
  readonly fichierMo: number;
  readonly ouvertureMs: number;
  readonly temps: readonly Temps[];
  /** À l'écran, dans Chromium, par la boucle locale. */
  readonly gestes: readonly Temps[];
  /** Second démarrage par la commande, jusqu'à l'accueil dans Chromium. */
  readonly demarrage: Demarrage;
  readonly memoireMo: { readonly avant: number; readonly apres: number; readonly documents: number };
}

/** Les objets à désigner, lus dans le fichier avant que l'application ne l'ouvre. */
function lireReperes(chemin: string): Reperes {
  const db = new Sqlite(chemin, { readonly: true });
  const ids = (table: string, ou = '1') =>
    db.prepare<[], string>(`SELECT id FROM ${table} WHERE ${ou} ORDER BY id LIMIT 500`).pluck().all();
  const auLieu = (lieu: string): string => ids('reunion', `lieu = '${lieu}'`)[0] ?? '';
  const reperes = {
    instances: ids('instance'),
    reunions: ids('reunion'),
    points: ids('point'),
    personnes: ids('personne'),
    structures: ids('structure'),
    versions: ids('version_pv'),
    actions: ids('action'),
    produits: ids('document_produit'),
    conventions: ids('convention'),
    conventionsO2r: ids('convention', "genre = 'o2r'"),
    rapports: ids('rapport_copil'),
    appels: ids('appel'),
    candidatures: ids('candidature'),
    contrats: ids('contrat_ville'),
    feuilles: ids('feuille_de_route'),
    fiches: ids('fiche_action'),
    grande: auLieu('Séance mesurée'),
    seance: {
      tenue: auLieu(SEANCES.tenue),
      ouverte: auLieu(SEANCES.ouverte),
      centMembres: auLieu(SEANCES.centMembres),
      extreme: auLieu(SEANCES.extreme),
    },
  };
  db.close();
  return reperes;
}

/** Lance les lettres en lot, et attend leur archive. */
async function ecrireLesLettres(
  appeler: (nom: string, entree: unknown) => Promise<unknown>,
  reunionId: string,
): Promise<void> {
  const { travail } = (await appeler('lettres.preparer', {
    reunionId,
    genre: 'convocation-individuelle',
    objets: [],
  })) as {
    travail: string;
  };
  for (;;) {
    const { fichiers, echec } = (await appeler('travaux.suivre', { travail })) as Sortie<'travaux.suivre'>;
    if (echec !== null) throw new Error(JSON.stringify(echec));
    if (fichiers !== null) return;
    await setTimeout(5);
  }
}

async function mesurer(echelle: number): Promise<Mesures> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-mesures-'));
  const chemin = join(dossier, 'mesures.comites');
  copyFileSync(fichierDeMesure(echelle), chemin);
  const reperes = lireReperes(chemin);
  const { application, appeler } = ouvrirApplication(dossier);
  try {
    const debut = performance.now();
    application.demarrer({ fichier: chemin, exemple: false });
    const ouvertureMs = performance.now() - debut;
    // La copie d'ouverture passée, rien d'autre ne travaille pendant les mesures.
    await appeler('sauvegardes.faire', {});
    const temps: Temps[] = [...(await mesurerLaSemaine(appeler, reperes)), ...(await mesurerLaRecherche(appeler))];
    for (const [nom, entree] of Object.entries(REQUETES))
      temps.push(await chronometrer(nom, 100, (rang) => appeler(nom, entree(reperes, rang))));
    temps.push(await chronometrer(ECRITURE.nom, 100, (rang) => appeler(ECRITURE.nom, ECRITURE.entree(reperes, rang))));
    const produire = () => appeler('documents.produire', { reunionId: reperes.grande, genre: 'proces-verbal' });
    temps.push(await chronometrer('procès-verbal Word, 30 points et 40 personnes', 100, produire, 100));
    const { tenue, ouverte, centMembres, extreme } = reperes.seance;
    temps.push(
      await chronometrer('séance de 60 membres et 40 points, ouverte', 100, () =>
        appeler('reunions.lire', { id: ouverte }),
      ),
      await chronometrer('son procès-verbal Word', 20, () =>
        appeler('documents.produire', { reunionId: tenue, genre: 'proces-verbal' }),
      ),
      await chronometrer('soixante convocations individuelles', 10, () => ecrireLesLettres(appeler, ouverte), 1),
      await chronometrer('cent convocations individuelles', 10, () => ecrireLesLettres(appeler, centMembres), 1),
    );
    temps.push(
      await chronometrer('rapport de COPIL Word, trois graphiques', 40, (rang) =>
        appeler('documentsDeRapport.produire', { rapportId: reperes.rapports[rang % reperes.rapports.length] ?? '' }),
      ),
    );
    temps.push(...(await mesurerLaSauvegarde(appeler, reperes.points[0] ?? '')));
    temps.push(...(await mesurerLaReprise(appeler)));
    if (echelle === 1) temps.push(...(await mesurerLesConventions()), ...(await mesurerBeaucoupDeConventions()));
    if (echelle === 1) for (const personnes of GRANDS_ANNUAIRES) temps.push(...(await mesurerLAnnuaire(personnes)));
    const lireSeance = (id: string) => appeler('reunions.lire', { id }) as Promise<Seance>;
    temps.push(
      ...(await comparerLesVoies('PV 30 points, 40 personnes', await lireSeance(reperes.grande), 40)),
      ...(await comparerLesVoies('PV 40 points, 60 membres', await lireSeance(tenue), 20)),
      ...(await comparerLesVoies('PV 300 points, 200 personnes', await lireSeance(extreme), 10)),
    );
    ramasser();
    const avant = process.memoryUsage().rss;
    for (let rang = 0; rang < DOCUMENTS; rang += 1) await produire();
    ramasser();
    const memoireMo = { avant: Mo(avant), apres: Mo(process.memoryUsage().rss), documents: DOCUMENTS };
    application.fermer();
    const profil = join(dossier, 'profil');
    const demarrage = await mesurerDemarrage(chemin, profil);
    const gestes = [
      ...(await mesurerLesGestes(chemin, profil, ouverte)),
      ...(await mesurerLesVues(chemin, profil, reperes.feuilles.at(-1) ?? '')),
    ];
    return { echelle, fichierMo: Mo(statSync(chemin).size), ouvertureMs, temps, gestes, demarrage, memoireMo };
  } finally {
    application.fermer();
    rmSync(dossier, { recursive: true, force: true });
  }
}

function montrer({ echelle, fichierMo, ouvertureMs, temps, gestes, demarrage, memoireMo }: Mesures): void {
  console.log(
    `\nÉchelle ${echelle}× : fichier de ${fichierMo} Mo, ouvert en ${ouvertureMs.toFixed(0)} ms (${cpus().length} cœurs)`,
  );
  console.log('(réunions écrites sans déclencheurs ; le journal n’a que ses 1 000 dernières opérations)');
  console.log(`${'opération'.padEnd(56)}${'p50 ms'.padStart(10)}${'p95 ms'.padStart(10)}`);
  for (const { nom, p50, p95 } of [...temps, ...gestes])
    console.log(`${nom.padEnd(56)}${p50.toFixed(2).padStart(10)}${p95.toFixed(2).padStart(10)}`);
  for (const rapport of rapports(temps)) console.log(rapport);
  console.log(
    `mémoire du programme : ${memoireMo.avant} Mo avant ${memoireMo.documents} documents, ${memoireMo.apres} Mo après`,
  );
  console.log(
    `second démarrage : adresse en ${demarrage.adresseMs.toFixed(0)} ms, accueil utilisable en ${demarrage.accueilMs.toFixed(0)} ms, ${demarrage.javascriptKo} ko de JavaScript compressé`,
  );
}

const { options } = lireOptions(process.argv.slice(2), { json: 'texte', echelle: 'entier' }, 0);
const echelles = options['echelle'] === undefined ? [1, 10] : [Number(options['echelle'])];
const mesures: Mesures[] = [];
for (const echelle of echelles) {
  const mesure = await mesurer(echelle);
  montrer(mesure);
  mesures.push(mesure);
}
if (options['json'] !== undefined)
  writeFileSync(
    String(options['json']),
    `${JSON.stringify({ date: new Date().toISOString(), node: process.version, mesures }, null, 2)}\n`,
  );
