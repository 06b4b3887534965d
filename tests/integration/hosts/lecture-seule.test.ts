import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { RefusDEcrire } from '#shared/errors/refus-d-ecrire.ts';
import { fermerEtSceller } from '#electron/database/close-sealed.ts';
import { versionDuFichier } from '#electron/database/migrate.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import type { Dispatch } from '#electron/hosts/dispatch.ts';
import type { Hote } from '#electron/hosts/hote.ts';
import { copierDans, createLectures } from '#electron/hosts/lectures.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import type { Essai } from '#tests/support/lecture-seule/protege.processus.ts';
import {
  empreintesDuDossier,
  laisserUnJournal,
  TETE,
  vieillirLApplication,
} from '#tests/support/lecture-seule/plus-recent.ts';

const racine = mkdtempSync(join(tmpdir(), 'comites-lecture-'));
afterAll(() => rmSync(racine, { recursive: true, force: true }));

async function demander<T>(dispatch: Dispatch, nom: string, entree: unknown = {}): Promise<T> {
  const reponse = await dispatch(nom, entree, { fenetre: 1 });
  if (!reponse.ok) throw new Error(reponse.erreur.message);
  return reponse.valeur as T;
}

/** Un fichier commencé, seul dans son dossier. */
async function unFichier(nom: string): Promise<string> {
  const chemin = join(racine, nom, 'service.comites');
  mkdirSync(dirname(chemin), { recursive: true });
  await ecrireFichierCommence(chemin);
  return chemin;
}

/** L'application lancée sur ce fichier refusé, puis ce fichier lu. */
async function lireParLApplication(chemin: string) {
  const { application, dossier, releve, fermer } = uneApplicationReelle(chemin);
  const { dispatch } = application;
  const refuse = await demander<EtatHote>(dispatch, 'hote.etat');
  const lu = await demander<NonNullable<EtatHote['fichier']>>(dispatch, 'fichier.lire', {
    jeton: refuse.aLire?.jeton ?? 'aucun-jeton',
  });
  return { application, dispatch, dossier, releve, fermer, refuse, lu };
}

/** Les lectures d'un hôte, dans un profil à elles. */
function desLectures() {
  const dossier = mkdtempSync(join(racine, 'profil-'));
  const relancer = () =>
    createLectures({
      poste: { dossier },
      ressources: resolve('resources'),
      relever: () => undefined,
    } as unknown as Hote);
  return { dossier, lectures: relancer(), relancer };
}

/** Ce fichier, lu puis enregistré ailleurs. @returns le chemin de la copie */
function copieDuLu(chemin: string): string {
  const { dossier, lectures } = desLectures();
  lectures.examiner(fichierErrors.plusRecent(TETE + 1, TETE), chemin);
  const lu = lectures.ouvrir();
  const nom = copierDans(dossier, lu, 'Le service.comites');
  lu.fermer();
  return join(dossier, nom);
}

const ajouterUneColonne = (db: Database): void => {
  db.exec('ALTER TABLE point ADD COLUMN inconnue TEXT; CREATE TABLE venue (id TEXT) STRICT');
};

describe('un fichier d’une version plus récente, que l’on peut lire', () => {
  it('se propose à la lecture, se lit, s’exporte et ne s’écrit pas, sans qu’un octet en change', async () => {
    const chemin = await unFichier('additive');
    vieillirLApplication(chemin, { plus: 3, exige: TETE, geste: ajouterUneColonne });
    const avant = empreintesDuDossier(dirname(chemin));
    const { dispatch, dossier, releve, fermer, refuse, lu } = await lireParLApplication(chemin);
    const lectureSeule = { motif: 'plus_recent', format: TETE + 3, connu: TETE };
    expect(refuse).toMatchObject({ fichier: null, aLire: { nom: 'service.comites', lectureSeule } });
    expect(refuse.empechement).toContain(`format ${TETE + 3}`);
    expect(lu).toMatchObject({ nom: 'service.comites', dossier: dirname(chemin), commence: true, lectureSeule });

    const { reunions } = await demander<Sortie<'reunions.lister'>>(dispatch, 'reunions.lister', {
      quand: 'toutes',
      texte: '',
      limite: 10,
    });
    expect(reunions).toHaveLength(1);
    const id = reunions[0]?.id ?? '';
    const word = await demander<Sortie<'documents.produire'>>(dispatch, 'documents.produire', {
      reunionId: id,
      genre: 'ordre-du-jour',
    });
    expect(word.nom).toMatch(/\.docx$/u);
    expect((await demander<Sortie<'registre.lister'>>(dispatch, 'registre.lister')).lignes).toEqual([]);

    const refus = await dispatch('reunions.modifier', { id, vu: 0, patch: { lieu: 'Mairie' } }, { fenetre: 1 });
    expect(refus).toMatchObject({
      ok: false,
      erreur: { code: 'FICHIER', message: expect.stringContaining('Mettez l’application à jour pour y écrire.') },
    });
    for (const nom of ['historique.annuler', 'sauvegardes.faire', 'sauvegardes.lister'])
      expect([nom, (await dispatch(nom, {}, { fenetre: 1 })).ok]).toEqual([nom, nom === 'sauvegardes.lister']);

    fermer();
    expect(releve).toEqual([]);
    expect(existsSync(dossier)).toBe(false);
    expect(empreintesDuDossier(dirname(chemin))).toBe(avant);
  });

  it('scellé ici puis écrit par elle : rien ne se pose à côté de lui, pas même un instant', async () => {
    const chemin = await unFichier('scelle');
    fermerEtSceller(ouvrirBase(chemin), chemin, (cause) => expect.fail(String(cause)));
    vieillirLApplication(chemin, { exige: TETE });
    utimesSync(dirname(chemin), 1, 1);
    expect(() => ouvrirBase(chemin)).toThrow(/version plus récente/u);
    expect(statSync(dirname(chemin)).mtimeMs).toBe(1000);
  });

  it('laisse ouvert, jusqu’à ce qu’il se lise, le fichier où l’on travaillait ; c’est ce dernier qui rouvre', async () => {
    const travail = await unFichier('travail');
    const recent = await unFichier('recent');
    vieillirLApplication(recent, { exige: TETE });
    const { application, poste, fermer } = uneApplicationReelle(travail);
    application.demarrer({ fichier: recent, exemple: false });
    const refuse = await demander<EtatHote>(application.dispatch, 'hote.etat');
    expect(refuse).toMatchObject({ fichier: { dossier: dirname(travail) }, aLire: { nom: 'service.comites' } });
    await demander(application.dispatch, 'fichier.lire', { jeton: refuse.aLire?.jeton });
    const lu = await demander<EtatHote>(application.dispatch, 'hote.etat');
    expect(lu).toMatchObject({ fichier: { dossier: dirname(recent) }, aLire: null, empechement: null });
    expect(poste.lire().recents).toEqual([travail, recent]);
    application.demarrer({ fichier: travail, exemple: false });
    expect(await demander<EtatHote>(application.dispatch, 'hote.etat')).not.toHaveProperty('fichier.lectureSeule');
    expect(readdirSync(poste.dossier).filter((nom) => nom.startsWith('lecture-'))).toEqual([]);
    fermer();
  });

  it('s’enregistre ailleurs à l’identique, avec ce que portait un journal d’écriture laissé à côté', async () => {
    const chemin = await unFichier('journal');
    vieillirLApplication(chemin, { exige: TETE });
    const entier = copieDuLu(chemin);
    expect(readFileSync(entier).equals(readFileSync(chemin))).toBe(true);

    laisserUnJournal(chemin, (db) => db.exec('CREATE TABLE au_journal AS SELECT 7 AS n'));
    const avant = empreintesDuDossier(dirname(chemin));
    const rejoue = new Sqlite(copieDuLu(chemin), { readonly: true });
    expect(rejoue.prepare('SELECT n FROM au_journal').pluck().all()).toEqual([7]);
    rejoue.close();
    expect(empreintesDuDossier(dirname(chemin))).toBe(avant);
  });
});

describe('un fichier d’une version plus récente, qui ne se lit pas', () => {
  it.each([
    ['il exige plus', { plus: 4, exige: TETE + 2 }, `à partir du format ${TETE + 2}`],
    ['il ne dit rien', { geste: (db: Database) => db.exec('DELETE FROM lecteur') }, 'Elle seule sait le lire'],
    [
      'il dit à tort qu’il se lit',
      { plus: 2, exige: 1, geste: (db: Database) => db.exec('ALTER TABLE point RENAME COLUMN titre TO objet') },
      'Elle seule sait le lire',
    ],
  ])('le dit en nommant la version, et ne propose rien : %s', async (nom, version, phrase) => {
    const chemin = await unFichier(nom);
    vieillirLApplication(chemin, version);
    const avant = empreintesDuDossier(dirname(chemin));
    const { lectures, dossier } = desLectures();
    const refus = lectures.examiner(fichierErrors.plusRecent(TETE + 1, TETE), chemin);
    expect(lectures.aLire()).toBeNull();
    expect((refus as AppError).message).toContain(phrase);
    expect((refus as AppError).message).toContain(`ce poste connaît le ${TETE}`);
    expect(readdirSync(dossier)).toEqual([]);
    expect(empreintesDuDossier(dirname(chemin))).toBe(avant);
  });

  it('abîmé, se dit abîmé', async () => {
    const chemin = await unFichier('abime');
    vieillirLApplication(chemin, { exige: TETE });
    const octets = readFileSync(chemin);
    octets.fill(0x41, 8192, 12_288);
    writeFileSync(chemin, octets);
    const { lectures } = desLectures();
    const refus = lectures.examiner(fichierErrors.plusRecent(TETE + 1, TETE), chemin);
    expect(lectures.aLire()).toBeNull();
    expect((refus as AppError).message).toContain('abîmé');
  });
});

it('un fichier protégé d’un ancien format se lit : c’est sa copie qui monte, et qui s’enregistre', () => {
  const chemin = join(racine, 'protege', 'service.comites');
  mkdirSync(dirname(chemin));
  fermerBase(ouvrirBase(chemin, { creer: true, migrations: migrations.slice(0, -1) }));
  const avant = empreintesDuDossier(dirname(chemin));
  const { lectures, dossier } = desLectures();
  expect(lectures.examiner(fichierErrors.lectureSeule(chemin), chemin)).toBeInstanceOf(RefusDEcrire);
  expect(lectures.aLire()).toEqual({ chemin, lectureSeule: { motif: 'protege' } });
  const lu = lectures.ouvrir();
  expect(versionDuFichier(lu.db)).toBe(TETE);
  expect(() => lu.db.exec('DELETE FROM ref_departement')).toThrow(/readonly/u);
  const copie = new Sqlite(join(dossier, copierDans(dossier, lu, 'service.comites')), { readonly: true });
  expect([copie.pragma('integrity_check', { simple: true }), versionDuFichier(copie)]).toEqual(['ok', TETE]);
  expect(copie.prepare('SELECT count(*) FROM ref_departement').pluck().get()).toBeGreaterThan(90);
  copie.close();
  lu.fermer();
  expect(readdirSync(dossier).filter((nom) => nom.startsWith('lecture-'))).toEqual([]);
  expect(empreintesDuDossier(dirname(chemin))).toBe(avant);
});

/** Lu et enregistré ailleurs par un programme sans droits d'administration : un administrateur écrit partout. */
function lireSansDroits(...droits: string[]): Essai {
  chmodSync(racine, 0o755);
  const arguments_ = [
    resolve('tests/support/lecture-seule/protege.processus.ts'),
    mkdtempSync(join(racine, 'protege-')),
    ...droits,
  ];
  return JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' })) as Essai;
}

it.each([
  ['le fichier', ['444', '755'], []],
  ['le dossier', ['644', '555'], []],
  ['le fichier, un journal d’écriture à côté', ['444', '755', 'journal'], [7]],
])('ce que les droits protègent se lit et s’enregistre ailleurs : %s', (_nom, droits, copie) => {
  expect(lireSansDroits(...droits)).toEqual({
    refus: expect.stringContaining('ne peut pas être modifié'),
    lectureSeule: { motif: 'protege' },
    format: TETE,
    copie,
    intact: true,
    releves: ['EACCES'],
  });
});

it('d’une version plus récente dans un dossier protégé, il se dit plus récent', () => {
  expect(lireSansDroits('444', '555', 'recent')).toEqual({
    refus: expect.stringContaining(`format ${TETE + 2}`),
    lectureSeule: { motif: 'plus_recent', format: TETE + 2, connu: TETE },
    format: TETE + 2,
    copie: [7],
    intact: true,
    releves: ['EACCES'],
  });
});

it('son motif est celui de ce qui se lit, quel que soit le refus, et ses référentiels restent les siens', async () => {
  const chemin = await unFichier('motif');
  vieillirLApplication(chemin, { exige: TETE, geste: (db) => db.exec('DELETE FROM ref_version') });
  const { lectures } = desLectures();
  lectures.examiner(fichierErrors.lectureSeule(chemin), chemin);
  expect(lectures.aLire()?.lectureSeule).toEqual({ motif: 'plus_recent', format: TETE + 1, connu: TETE });
  const lu = lectures.ouvrir();
  expect(lu.db.prepare('SELECT count(*) FROM ref_version').pluck().get()).toBe(0);
  lu.fermer();
});

it('la copie qui a montré qu’il se lit est celle qu’on lit ; le fichier changé entre-temps se recopie', async () => {
  const chemin = await unFichier('essai');
  vieillirLApplication(chemin, { exige: TETE });
  const { dossier, lectures } = desLectures();
  const copies = () => readdirSync(dossier).filter((nom) => nom.startsWith('lecture-'));
  const examiner = () => void lectures.examiner(fichierErrors.plusRecent(TETE + 1, TETE), chemin);
  examiner();
  const essai = copies();
  const lu = lectures.ouvrir();
  expect([essai.length, copies()]).toEqual([1, essai]);
  lu.fermer();

  examiner();
  vieillirLApplication(chemin, { exige: TETE, geste: (db) => db.exec('CREATE TABLE venue (id TEXT) STRICT') });
  const relu = lectures.ouvrir();
  expect(relu.db.prepare('SELECT count(*) FROM venue').pluck().get()).toBe(0);
  expect(copies()).toHaveLength(1);
  relu.fermer();
  examiner();
  lectures.oublier();
  expect([lectures.aLire(), copies()]).toEqual([null, []]);
});

it('ce que la recherche n’avait pas encore s’y met avant que la copie se fige', async () => {
  const chemin = await unFichier('recherche');
  const db = new Sqlite(chemin);
  db.exec(`DELETE FROM passage WHERE tbl = 'reunion';
    INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'reunion', id FROM reunion`);
  db.close();
  const { lectures } = desLectures();
  lectures.examiner(fichierErrors.lectureSeule(chemin), chemin);
  const lu = lectures.ouvrir();
  const compter = (sql: string) => lu.db.prepare(`SELECT count(*) FROM ${sql}`).pluck().get();
  expect([compter('passage_a_mettre'), compter("passage WHERE tbl = 'reunion'")]).toEqual([0, 1]);
  lu.fermer();
});

it('la copie d’un programme tué s’efface à l’ouverture suivante, son numéro redonné ou non ; celle d’un programme qui tourne reste', () => {
  const { dossier, relancer } = desLectures();
  const mort = spawnSync(process.execPath, ['--eval', '']).pid;
  const maintenant = Date.now();
  const vivantes = [
    `lecture-${process.ppid}-${maintenant}-abcdef`,
    `lecture-${process.pid}-${Math.round(performance.timeOrigin)}-abcdef`,
  ];
  const delaissees = [`${mort}-${maintenant}`, `${process.pid}-${maintenant}`, `${process.ppid}-1000`];
  for (const nom of [...vivantes, ...delaissees.map((un) => `lecture-${un}-abcdef`)]) mkdirSync(join(dossier, nom));
  relancer();
  expect(readdirSync(dossier).filter((nom) => nom.startsWith('lecture-'))).toEqual(vivantes.toSorted());
});
