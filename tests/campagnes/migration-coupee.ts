import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { createJournal } from '#electron/database/journal.ts';
import { versionDuFichier } from '#electron/database/migrate.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { declencheursConformes } from '#electron/database/triggers.ts';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';
import { identifiantsSuivis, tirage, unEnvironnement } from '#tests/support/environnement.ts';
import { uneInstance, unePersonne, uneReunion, unPoint } from '#tests/support/metier.ts';

const MIGRATEUR = join(import.meta.dirname, 'support/migrateur.ts');
/** Le plus ancien format qui porte des réunions. */
const DEPART = 4;
const TETE = migrations.at(-1)?.version ?? 0;
const REUNIONS = 150;

/** Un fichier d'un format ancien, rempli par le journal, index de recherche compris. @returns l'empreinte de son contenu */
export function unAncienFichier(chemin: string): string {
  const db = ouvrirBase(chemin, { creer: true, migrations: migrations.slice(0, DEPART) });
  const journal = createJournal(db, unEnvironnement().environnement);
  const nouvelId = identifiantsSuivis(1_000_000_000);
  journal.executer({ type: 'essai', libelle: 'Remplir', annulable: true, fenetre: 1 }, () => {
    for (let rang = 0; rang < REUNIONS; rang += 1) {
      const [instance, reunion] = [nouvelId(), nouvelId()];
      uneInstance(db, instance, `de l’essai ${rang}`);
      uneReunion(db, reunion, instance);
      for (let i = 1; i <= 5; i += 1) unPoint(db, nouvelId(), reunion, `Point ${i} de la réunion ${rang}`, i);
      unePersonne(db, nouvelId(), `Personne ${rang}`);
    }
  });
  // L'index de ce temps-là : celui d'aujourd'hui lit des colonnes que ce format n'a pas encore.
  db.exec(`
    INSERT INTO passage (tbl, ligne, texte) SELECT 'instance', id, complement FROM instance;
    INSERT INTO passage (tbl, ligne, texte) SELECT 'personne', id, nom FROM personne;
    INSERT INTO passage (tbl, ligne, texte) SELECT 'point', id, titre FROM point;
  `);
  const contenu = empreinte(db);
  fermerBase(db);
  return contenu;
}

/** Empreinte de ce que la personne avait écrit, par les colonnes que tous les formats ont. */
function empreinte(db: Database): string {
  const hachage = createHash('sha256');
  for (const sql of [
    'SELECT id, type, complement FROM instance ORDER BY id',
    'SELECT id, instance_id, date FROM reunion ORDER BY id',
    'SELECT id, reunion_id, rang, titre FROM point ORDER BY id',
    'SELECT id, nom FROM personne ORDER BY id',
    `SELECT num, h FROM operation WHERE type <> 'migration' ORDER BY num`,
  ])
    hachage.update(JSON.stringify(db.prepare(sql).raw().all()));
  return hachage.digest('hex');
}

/** Ce qui se cherchait avant, et n'est plus ni dans l'index, ni de ce qui attend d'y rentrer. */
const PERDUS_DE_VUE = `SELECT count(*) FROM (SELECT 'instance' AS tbl, id FROM instance UNION ALL SELECT 'personne', id FROM personne
    UNION ALL SELECT 'point', id FROM point) o
  WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE (p.tbl, p.ligne) = (o.tbl, o.id))
    AND NOT EXISTS (SELECT 1 FROM passage_a_mettre m WHERE (m.tbl, m.ligne) = (o.tbl, o.id))`;

/**
 * Monte un fichier dans un programme à part, tué `delai` millisecondes après « début » (jamais si nul).
 * @returns millisecondes de « début » à « fin » ; `null` si l'arrêt est venu avant la fin.
 */
function monter(chemin: string, delai: number | null): Promise<number | null> {
  const enfant = spawn(process.execPath, [...DES_SOURCES, MIGRATEUR, chemin], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [debut, fin, panne] = [0, null as number | null, ''];
  enfant.stderr.on('data', (morceau: Buffer) => (panne += morceau.toString()));
  enfant.stdout.on('data', (morceau: Buffer) => {
    const dit = morceau.toString();
    if (dit.includes('début')) {
      debut = performance.now();
      if (delai !== null) setTimeout(() => enfant.kill('SIGKILL'), delai);
    }
    if (dit.includes('fin')) fin = performance.now();
  });
  return new Promise((tenir, rejeter) => {
    enfant.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) tenir(fin === null ? null : fin - debut);
      else rejeter(new Error(`La montée s’est arrêtée seule.\n${panne}`));
    });
  });
}

/** Ce qui ne va pas après l'arrêt : le fichier est d'un format ou de l'autre, jamais entre les deux, et se monte encore. */
export function fautesDe(chemin: string, attendue: string): { fautes: string[]; gardee: boolean } {
  const fautes: string[] = [];
  const copies = copiesDuDossier(dossierDesSauvegardes(chemin));
  const gardee = copies.some(({ raison, verifiee }) => raison === 'migration' && verifiee);
  /** Le format que l'arrêt a laissé : celui de tête, si rien n'est plus à monter. */
  let laisse = TETE;
  try {
    const db = ouvrirBase(chemin, { avantMigration: (_fichier, version) => void (laisse = version) });
    if (versionDuFichier(db) !== TETE) fautes.push('ne se monte plus');
    if (laisse > DEPART && !gardee) fautes.push(`monté au format ${laisse} sans copie d’avant`);
    if (empreinte(db) !== attendue) fautes.push('contenu changé');
    if (db.prepare(PERDUS_DE_VUE).pluck().get() !== 0) fautes.push('objets hors de la recherche');
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') fautes.push('pages abîmées');
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) fautes.push('lignes sans leur objet');
    if (verifierChaine(db) !== null) fautes.push('chaîne rompue');
    if (!declencheursConformes(db)) fautes.push('déclencheurs d’un autre format');
    fermerBase(db);
  } catch (cause) {
    fautes.push(`illisible : ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return { fautes, gardee };
}

/** T12 : kill -9 pendant la montée d'un fichier d'un format plus ancien ; sa copie d'avant est là avant la première marche. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const hasard = tirage(graine);
  const dossier = mkdtempSync(join(tmpdir(), 'comites-montee-'));
  const fautes: string[] = [];
  let [coupees, gardees] = [0, 0];
  try {
    const modele = join(dossier, 'modele.comites');
    const attendue = unAncienFichier(modele);
    const temoin = join(dossier, 'temoin.comites');
    copyFileSync(modele, temoin);
    let duree = (await monter(temoin, null)) ?? 0;
    for (let essai = 0; essai < essais; essai += 1) {
      const racine = join(dossier, `essai-${essai}`);
      mkdirSync(racine);
      const chemin = join(racine, 'service.comites');
      copyFileSync(modele, chemin);
      const finie = await monter(chemin, hasard() * duree * 1.1);
      if (finie === null) coupees += 1;
      // Un témoin mené pendant un pic de charge ferait arriver tous les arrêts trop tard.
      else duree = Math.min(duree, finie);
      const { fautes: vues, gardee } = fautesDe(chemin, attendue);
      if (gardee) gardees += 1;
      if (vues.length > 0) fautes.push(`graine ${graine}, essai ${essai} : ${vues.join(' ; ')}`);
      rmSync(racine, { recursive: true, force: true });
    }
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
  if (coupees < essais / 2) fautes.push(`l’essai ne prouve rien : ${coupees} montées coupées sur ${essais}`);
  return {
    essais,
    fautes,
    chiffres: { 'montées coupées avant leur fin': coupees, 'copies d’avant la montée déjà vérifiées': gardees },
  };
}
