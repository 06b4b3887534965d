import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { createJournal } from '#electron/database/journal.ts';
import { empreinteDe } from '#electron/database/digest.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createPassages } from '#electron/database/passages.ts';
import { poserDeclencheurs, retirerDeclencheurs } from '#electron/database/triggers.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import { createDocumentProduitRepository } from '#electron/repositories/documents/document-produit.repository.ts';
import { createSeanceQueries } from '#electron/repositories/seance/seance.queries.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { figerSource } from '#shared/documents/registre/figer-source.ts';
import { figerDocument } from '#shared/documents/versions/figer.ts';
import { identifiantsSuivis, tirage, unEnvironnement } from '#tests/support/environnement.ts';
import { ajouter, phrase, unPoint } from '#tests/support/metier.ts';
import { uneGrandeFeuille } from './grande-feuille.ts';
import { SEANCES, seancesMesurees } from './grande-seance.ts';

const RACINE = join(import.meta.dirname, '../..');
const CACHE = join(RACINE, '.cache');
/** Change quand le contenu engendré change : un fichier gardé sous une autre marque est refait. */
const MARQUE = 'v10';
const GRAINE = 68;
/** Échelle 1 : un département pendant dix ans. */
const REUNIONS = 1000;
const POINTS = 15;
const PRESENCES = 30;
const ACTIONS = 5;
const OPERATIONS = 1000;

const PHRASE =
  'Les membres examinent la situation des demandeurs d’emploi du bassin et conviennent d’une action commune. ';

interface Outils {
  readonly db: Database;
  readonly hasard: () => number;
  readonly nouvelId: () => string;
}

const jour = (rang: number): string =>
  new Date(Date.UTC(2016, 0, 4 + (Math.floor((rang * 3650) / REUNIONS) % 3650))).toISOString().slice(0, 10);

/** Une réunion tenue : ses points rédigés, ses présences de sièges puis d'invités, ses décisions, ses actions. */
function uneReunionTenue(
  { db, hasard, nouvelId }: Outils,
  instance: string,
  rang: number,
  points: number,
  presences: number,
): string {
  const reunion = nouvelId();
  ajouter(db, 'reunion', {
    id: reunion,
    instance_id: instance,
    date: jour(rang),
    heure_debut: '09:30',
    heure_fin: '12:00',
    lieu: 'Salle du conseil',
    etat: 'tenue',
    ouverte_a: '09:35',
    levee_a: '11:50',
  });
  for (let i = 1; i <= points; i += 1) {
    const point = nouvelId();
    unPoint(db, point, reunion, `Point ${i} de la réunion ${rang}`, i);
    phrase(db, 'UPDATE point SET texte_pv = ?, duree = 10 WHERE id = ?').run(
      PHRASE.repeat(1 + Math.floor(hasard() * 6)),
      point,
    );
    if (i % 5 === 0)
      ajouter(db, 'deliberation', {
        id: nouvelId(),
        point_id: point,
        rang: 1,
        nature: 'decision',
        texte: PHRASE,
        mode: 'decompte',
        pour: 12,
        contre: 1,
        abstention: 2,
      });
    if (i <= ACTIONS)
      ajouter(db, 'action', {
        id: nouvelId(),
        point_id: point,
        rang: 1,
        libelle: `Action ${i} de la réunion ${rang}`,
        echeance: jour(rang + 20),
        etat: hasard() < 0.8 ? 'faite' : 'en_cours',
      });
  }
  const sieges = phrase<string>(db, 'SELECT id FROM siege WHERE instance_id = ? ORDER BY id')
    .pluck()
    .all(instance)
    .slice(0, presences);
  for (const siege of sieges)
    ajouter(db, 'presence', {
      id: nouvelId(),
      reunion_id: reunion,
      siege_id: siege,
      statut: hasard() < 0.8 ? 'present' : 'excuse',
    });
  const invites = phrase<string>(db, 'SELECT id FROM personne ORDER BY id LIMIT ?')
    .pluck()
    .all(presences - sieges.length);
  for (const personne of invites)
    ajouter(db, 'presence', { id: nouvelId(), reunion_id: reunion, personne_id: personne, statut: 'present' });
  return reunion;
}

/** Le projet diffusé d'une réunion : de quoi rouvrir une version et la comparer. */
function uneVersionFigee({ db, nouvelId }: Outils, reunion: string): void {
  const seance = createSeanceQueries(db).lire(reunion);
  if (seance === null) return;
  const projet = etablirProcesVerbal(seance, { image: null });
  const octets = new TextEncoder().encode(JSON.stringify(figerDocument(projet, projet, { blocMarque: null })));
  const sha256 = empreinteDe(octets);
  const piece = nouvelId();
  phrase(db, 'INSERT INTO piece_contenu (sha256, taille, octets) VALUES (?, ?, ?)').run(
    sha256,
    octets.byteLength,
    octets,
  );
  ajouter(db, 'piece', { id: piece, nom: 'v1.json', mime: 'application/json', taille: octets.byteLength, sha256 });
  ajouter(db, 'version_pv', {
    id: nouvelId(),
    reunion_id: reunion,
    numero: 1,
    etat: 'diffuse',
    etablie_le: '2026-01-01T00:00:00.000Z',
    contenu_id: piece,
    empreinte: sha256,
    diffuse_le: '2026-01-01',
  });
}

/** Un registre rempli : trois cents documents sortis, chacun avec son arbre figé. */
function unRegistre({ db, nouvelId }: Outils): void {
  const produits = createDocumentProduitRepository(db);
  const seances = createSeanceQueries(db);
  const reunions = phrase<string>(db, 'SELECT id FROM reunion ORDER BY id LIMIT 300').pluck().all();
  for (const [rang, reunionId] of reunions.entries()) {
    const seance = seances.lire(reunionId);
    if (seance === null) continue;
    const voulu = JSON.stringify({ de: 'reunion', reunionId, genre: 'ordre-du-jour', objets: [] });
    const document = etablirDocument('ordre-du-jour', seance, { image: null });
    produits.noter(
      {
        id: nouvelId(),
        quandUtc: `2026-01-01T00:${String(rang % 60).padStart(2, '0')}:00.000Z`,
        auteur: 'Camille Essai',
        poste: 'mesure',
        voulu,
        cle: voulu,
        genre: 'ordre-du-jour',
        titre: 'Ordre du jour',
        objet: `Réunion ${rang}`,
        reunionId,
        instanceId: seance.instance.id,
        nom: document.nomDeFichier,
        taille: 20_000,
        empreinte: '0'.repeat(64),
        emetteur: document.auteur,
        police: 'Arial',
        chemin: null,
        rendu: null,
      },
      figerSource([{ chemin: document.nomDeFichier, document }], () => ''),
    );
  }
}

function remplir(db: Database, echelle: number): void {
  const outils = { db, hasard: tirage(GRAINE), nouvelId: identifiantsSuivis(2_000_000_000) };
  const instances = phrase<string>(db, 'SELECT id FROM instance ORDER BY id').pluck().all();
  db.transaction(() => {
    retirerDeclencheurs(db);
    for (let rang = 0; rang < REUNIONS * echelle; rang += 1)
      uneReunionTenue(outils, instances[rang % instances.length] ?? '', rang, POINTS, PRESENCES);
    const cdpe = phrase<string>(db, `SELECT id FROM instance WHERE type = 'CDPE' ORDER BY id`).pluck().get() ?? '';
    const grande = uneReunionTenue(outils, cdpe, REUNIONS * echelle, 30, 40);
    const nommer = phrase(db, 'UPDATE reunion SET lieu = ? WHERE id = ?');
    nommer.run('Séance mesurée', grande);
    nommer.run(SEANCES.extreme, uneReunionTenue(outils, cdpe, REUNIONS * echelle + 1, 300, 200));
    uneVersionFigee(outils, grande);
    unRegistre(outils);
    seancesMesurees(outils);
    uneGrandeFeuille(outils);
    poserDeclencheurs(db);
  })();
}

/** Le journal n'a que ses mille dernières opérations : il ne pèserait rien de plus dans une lecture d'écran. */
function ecrireJournal(db: Database): void {
  const journal = createJournal(db, unEnvironnement(3_000_000_000).environnement);
  const points = phrase<string>(db, 'SELECT id FROM point ORDER BY id LIMIT ?').pluck().all(OPERATIONS);
  const poser = db.prepare('UPDATE point SET precision = ? WHERE id = ?');
  points.forEach((point, rang) =>
    journal.executer({ type: 'points.modifier', libelle: 'Modifier un point', annulable: true, fenetre: 1 }, () =>
      poser.run(`Précision ${rang}`, point),
    ),
  );
}

/**
 * Le fichier de mesure à l'échelle voulue, gardé dans `.cache` : l'exemple du projet, fait par les services,
 * puis des réunions écrites sans déclencheurs. @returns son chemin.
 */
export function fichierDeMesure(echelle: number): string {
  mkdirSync(CACHE, { recursive: true });
  const chemin = join(CACHE, `mesures-${MARQUE}-${echelle}.comites`);
  if (existsSync(chemin)) return chemin;
  const provisoire = `${chemin}.partiel`;
  for (const suffixe of ['', '-wal']) rmSync(provisoire + suffixe, { force: true });
  creerExemple(provisoire, join(RACINE, 'resources'), unEnvironnement().environnement);
  const db = ouvrirBase(provisoire);
  db.pragma('synchronous = OFF');
  remplir(db, echelle);
  createPassages(db).toutReconstruire();
  ecrireJournal(db);
  fermerBase(db);
  renameSync(provisoire, chemin);
  return chemin;
}
