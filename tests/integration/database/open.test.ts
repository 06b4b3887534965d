import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { APPLICATION_ID } from '#electron/database/header.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { empreinteDuFichier } from '#electron/database/verification.ts';
import { ecrire, unDossier, uneBase } from '#tests/support/base.ts';
import { unePersonne } from '#tests/support/metier.ts';

const DERNIERE = migrations.at(-1)?.version ?? 0;

/** Un fichier de travail fermé, avec assez de personnes pour tenir sur plusieurs pages. */
function unFichierFerme(): string {
  const { chemin, db, journal, nouvelId } = uneBase();
  ecrire(journal, 'Ajouter des personnes', () => {
    for (let i = 0; i < 500; i += 1) unePersonne(db, nouvelId(), `Personne ${i} ${'x'.repeat(100)}`);
  });
  fermerBase(db);
  return chemin;
}

const messageDe = (ouvrir: () => unknown): string => {
  try {
    ouvrir();
  } catch (cause) {
    if (cause instanceof AppError) return cause.message;
    throw cause;
  }
  return 'aucun refus';
};

/** Ce que dit le refus, et si le fichier est resté tel quel, à l'octet près. */
function refus(chemin: string): { message: string; intact: boolean } {
  const avant = empreinteDuFichier(chemin);
  const message = messageDe(() => ouvrirBase(chemin));
  return { message, intact: empreinteDuFichier(chemin).sha256 === avant.sha256 };
}

const intactAvec = (phrase: RegExp) => ({ message: expect.stringMatching(phrase), intact: true });

/** Écrit quatre octets de l'en-tête d'un fichier fermé. */
function marquer(chemin: string, place: number, valeur: number): void {
  const octets = readFileSync(chemin);
  octets.writeUInt32BE(valeur, place);
  writeFileSync(chemin, octets);
}

describe('ouvrir un fichier de travail', () => {
  it('relit tous ses réglages : rien n’est confirmé avant d’être sur le disque', () => {
    const { db } = uneBase();
    const lu = (nom: string): unknown => db.pragma(nom, { simple: true });
    expect({
      verrou: lu('locking_mode'),
      journal: lu('journal_mode'),
      synchrone: lu('synchronous'),
      cles: lu('foreign_keys'),
    }).toEqual({
      verrou: 'exclusive',
      journal: 'wal',
      synchrone: 2,
      cles: 1,
    });
    expect([
      lu('secure_delete'),
      lu('recursive_triggers'),
      lu('trusted_schema'),
      lu('cell_size_check'),
      lu('temp_store'),
    ]).toEqual([1, 1, 0, 1, 2]);
  });

  it('repose sur un SQLite sans la faute de reprise du journal (3.51.3 au moins)', () => {
    const { db } = uneBase();
    const [majeur = 0, mineur = 0, retouche = 0] = String(db.prepare('SELECT sqlite_version()').pluck().get())
      .split('.')
      .map(Number);
    expect(majeur * 1_000_000 + mineur * 1000 + retouche).toBeGreaterThanOrEqual(3_051_003);
  });

  it('ferme sans laisser de journal à côté, et l’en-tête dit la version', () => {
    const chemin = unFichierFerme();
    const octets = readFileSync(chemin);
    expect(octets.readUInt32BE(68)).toBe(APPLICATION_ID);
    expect(octets.readUInt32BE(60)).toBe(DERNIERE);
    expect(() => readFileSync(`${chemin}-wal`)).toThrow(/ENOENT/);
  });

  it('refuse un fichier étranger sans le toucher', () => {
    const dossier = unDossier();
    const texte = join(dossier, 'texte.comites');
    writeFileSync(texte, 'Ceci n’est pas une base. '.repeat(50));
    expect(refus(texte)).toEqual(intactAvec(/n’est pas un fichier de travail/));
    const court = join(dossier, 'court.comites');
    writeFileSync(court, 'SQLite format 3\0');
    expect(refus(court)).toEqual(intactAvec(/n’est pas un fichier de travail/));
    const autre = join(dossier, 'autre.comites');
    const db = new Sqlite(autre);
    db.exec('CREATE TABLE contact (nom TEXT)');
    db.close();
    expect(refus(autre)).toEqual(intactAvec(/n’est pas un fichier de travail/));
  });

  it.each([1, 100])('refuse un fichier plus récent de %i marche(s) sans le toucher', (avance) => {
    const chemin = unFichierFerme();
    marquer(chemin, 60, DERNIERE + avance);
    expect(refus(chemin)).toEqual(intactAvec(/version plus récente/));
  });

  it('refuse aussi un fichier plus récent dont la version n’est encore que dans son journal d’écriture', () => {
    const { chemin, db } = uneBase();
    db.pragma(`user_version = ${DERNIERE + 1}`);
    const copie = join(unDossier(), 'copie.comites');
    for (const suffixe of ['', '-wal']) execFileSync('cp', [chemin + suffixe, copie + suffixe]);
    expect(readFileSync(copie).readUInt32BE(60)).toBe(DERNIERE);
    expect(messageDe(() => ouvrirBase(copie))).toMatch(/version plus récente/);
  });

  it('refuse un dossier, un fichier vide, un chemin qui n’existe pas', () => {
    const dossier = unDossier();
    expect(messageDe(() => ouvrirBase(dossier))).toMatch(/n’est pas un fichier de travail/);
    const vide = join(dossier, 'vide.comites');
    writeFileSync(vide, '');
    expect(refus(vide)).toEqual(intactAvec(/est abîmé/));
    expect(messageDe(() => ouvrirBase(join(dossier, 'absent.comites')))).toMatch(/n’existe pas/);
    expect(messageDe(() => ouvrirBase(join(vide, 'dessous.comites')))).toMatch(/n’existe pas/);
  });

  it.each([0.25, 0.5, 0.9])('refuse un fichier coupé aux %f de sa taille, sans le toucher', (part) => {
    const chemin = unFichierFerme();
    truncateSync(chemin, Math.floor((empreinteDuFichier(chemin).taille * part) / 4096) * 4096);
    expect(refus(chemin)).toEqual(intactAvec(/est abîmé/));
  });

  it('achève un fichier dont la création a été coupée juste après sa marque', () => {
    const chemin = join(unDossier(), 'coupe.comites');
    const db = new Sqlite(chemin);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.close();
    const repris = ouvrirBase(chemin);
    expect(repris.pragma('user_version', { simple: true })).toBe(DERNIERE);
    fermerBase(repris);
  });

  it('refuse un fichier abîmé retrouvé après un arrêt brutal, avant toute écriture', () => {
    const { chemin, db, journal, nouvelId } = uneBase();
    ecrire(journal, 'Ajouter', () => {
      for (let i = 0; i < 300; i += 1) unePersonne(db, nouvelId(), `Personne ${i}`);
    });
    db.pragma('wal_checkpoint(TRUNCATE)');
    ecrire(journal, 'Ajouter', () => unePersonne(db, nouvelId(), 'Dernière'));
    const copie = join(unDossier(), 'copie.comites');
    for (const suffixe of ['', '-wal']) execFileSync('cp', [chemin + suffixe, copie + suffixe]);
    const octets = readFileSync(copie);
    // Une page que la dernière écriture n'a pas touchée : le journal d'écriture ne la remplace pas.
    const racine = db.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'siege'`).pluck().get() ?? 0;
    octets.fill(0, (racine - 1) * 4096, racine * 4096);
    writeFileSync(copie, octets);
    expect(messageDe(() => ouvrirBase(copie))).toMatch(/est abîmé/);
  });
});

describe('ouvrir ce qu’on ne peut pas écrire', () => {
  /** Ouvre dans un autre programme, qui renonce d'abord aux droits d'administration : un administrateur écrit partout. */
  function ouvrirSansDroits(chemin: string, creer = false): string {
    const script = `
      const { ouvrirBase } = await import('#electron/database/open.ts');
      if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
      try { ouvrirBase(process.argv[1], { creer: ${creer} }); console.log('aucun refus'); } catch (cause) { console.log(cause.message); }`;
    return execFileSync(process.execPath, ['--input-type=module', '-e', script, chemin], { encoding: 'utf8' });
  }

  it('le dit quand le fichier, son dossier ou sa lecture sont protégés', () => {
    const chemin = unFichierFerme();
    const avant = empreinteDuFichier(chemin);
    const dossier = join(chemin, '..');
    const cas: [number, number][] = [
      [0o755, 0o444],
      [0o555, 0o444],
      [0o755, 0o000],
    ];
    for (const [droitsDossier, droitsFichier] of cas) {
      chmodSync(dossier, droitsDossier);
      chmodSync(chemin, droitsFichier);
      expect(ouvrirSansDroits(chemin)).toMatch(/ne peut pas être modifié/);
    }
    chmodSync(dossier, 0o755);
    chmodSync(chemin, 0o644);
    expect(empreinteDuFichier(chemin)).toEqual(avant);
  });

  it('le dit quand on voudrait créer dans un dossier protégé', () => {
    const dossier = join(unDossier(), 'protege');
    mkdirSync(dossier);
    chmodSync(join(dossier, '..'), 0o755);
    chmodSync(dossier, 0o555);
    expect(ouvrirSansDroits(join(dossier, 'neuf.comites'), true)).toMatch(/ne peut pas être modifié/);
  });
});

describe('ouvrir deux fois', () => {
  it('refuse en moins de deux secondes le fichier qu’un autre programme tient, sans le toucher', async () => {
    const chemin = unFichierFerme();
    const script = `
      import { ouvrirBase } from '#electron/database/open.ts';
      ouvrirBase(process.argv[1]); console.log('tenu'); setInterval(() => {}, 1000);`;
    const autre = spawn(process.execPath, ['--input-type=module', '-e', script, chemin], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((tenu) => autre.stdout.once('data', tenu));
    const avant = empreinteDuFichier(chemin);
    const debut = performance.now();
    expect(messageDe(() => ouvrirBase(chemin))).toMatch(/déjà ouvert/);
    expect(performance.now() - debut).toBeLessThan(2000);
    expect(empreinteDuFichier(chemin)).toEqual(avant);
    autre.kill('SIGKILL');
    await new Promise((fini) => autre.once('exit', fini));
    const repris = ouvrirBase(chemin);
    expect(repris.prepare('SELECT count(*) FROM personne').pluck().get()).toBe(500);
    fermerBase(repris);
  });

  it('refuse le fichier que ce programme tient déjà, sans lever son verrou', () => {
    const { chemin } = uneBase();
    expect(messageDe(() => ouvrirBase(chemin))).toMatch(/déjà ouvert/);
    const tente = execFileSync(
      process.execPath,
      [
        '-e',
        `const S = require('better-sqlite3'); try { new S(process.argv[1], { timeout: 0 }).prepare('SELECT count(*) FROM personne').get(); console.log('ouvert'); } catch (e) { console.log(e.code); }`,
        chemin,
      ],
      { encoding: 'utf8' },
    );
    expect(tente).toContain('SQLITE_BUSY');
  });
});
