import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite, { type Database, SqliteError } from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { fermerEtSceller } from '#electron/database/close-sealed.ts';
import { controlerFermeture, ecarterJournaux } from '#electron/database/closing-check.ts';
import { lireSceau } from '#electron/database/closing-seal.ts';
import { createJournal, type Journal } from '#electron/database/journal.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { verifierCopie } from '#electron/database/verification.ts';
import { ecrire, unDossier, uneBase } from '#tests/support/base.ts';
import { unEnvironnement } from '#tests/support/environnement.ts';
import { unePersonne } from '#tests/support/metier.ts';

const SUFFIXES = ['', '-wal'];
const sceauDe = (chemin: string): string => join(dirname(chemin), 'Sauvegardes', 'essai', 'fermeture.sceau');
const fermer = (db: Database, chemin: string): void =>
  fermerEtSceller(db, chemin, (cause) => {
    throw cause;
  });

const ajouter = (db: Database, journal: Journal, nouvelId: () => string, nom: string): void =>
  void ecrire(journal, 'Ajouter une personne', () => unePersonne(db, nouvelId(), nom));

/** Un fichier fermé et scellé, une personne dedans ; `avant` le regarde encore ouvert. */
function unFichierScelle(avant: (chemin: string, db: Database) => void = () => undefined): string {
  const { chemin, db, journal, nouvelId } = uneBase();
  ajouter(db, journal, nouvelId, 'Zoé');
  avant(chemin, db);
  fermer(db, chemin);
  return chemin;
}

let serie = 5_000;
/** Rouvre, écrit une opération, et ferme : une séance de plus, scellée ou non. */
function uneSeance(chemin: string, nom: string, clore: (db: Database, chemin: string) => void = fermer): void {
  const db = ouvrirBase(chemin);
  const { environnement } = unEnvironnement((serie += 1_000));
  ajouter(db, createJournal(db, environnement), environnement.nouvelId, nom);
  clore(db, chemin);
}

function nomsDans(chemin: string): string[] {
  const db = ouvrirBase(chemin);
  const noms = db.prepare<[], string>('SELECT nom FROM personne ORDER BY nom').pluck().all();
  fermer(db, chemin);
  return noms;
}

/** Change un octet, en le trouvant par le texte qu'il porte. */
function gater(chemin: string, texte: string): void {
  const octets = readFileSync(chemin);
  let place = octets.indexOf(texte);
  // Le libellé de l'opération le dit aussi, et son index le verrait : c'est la valeur que l'on gâte.
  while (octets.subarray(0, place).toString('latin1').endsWith('Ajouter ')) place = octets.indexOf(texte, place + 1);
  octets[place] = (octets[place] ?? 0) ^ 1;
  writeFileSync(chemin, octets);
}

const copier = (de: string, vers: string): void => {
  for (const suffixe of SUFFIXES) {
    rmSync(vers + suffixe, { force: true });
    if (existsSync(de + suffixe)) copyFileSync(de + suffixe, vers + suffixe);
  }
};

describe('le sceau de fermeture', () => {
  it('se pose à la fermeture, sans rien laisser d’autre, et se retire à l’ouverture avant toute écriture', () => {
    const chemin = unFichierScelle();
    expect(readdirSync(dirname(chemin)).toSorted()).toEqual(['Sauvegardes', 'essai.comites']);
    expect(lireSceau(chemin)?.dernieres.map(({ libelle }) => libelle)).toEqual(['Ajouter une personne']);
    expect(controlerFermeture(chemin)).toBe('fidele');
    const db = ouvrirBase(chemin);
    expect(existsSync(sceauDe(chemin))).toBe(false);
    fermerBase(db);
    expect(controlerFermeture(chemin)).toBe('sans-sceau');
    expect(nomsDans(chemin)).toEqual(['Zoé']);
  });

  it('voit un seul bit changé dans une valeur, que SQLite ne voit pas, et ne touche à rien', () => {
    const chemin = unFichierScelle();
    gater(chemin, 'Zoé');
    const [abime, sceau] = [readFileSync(chemin), readFileSync(sceauDe(chemin))];
    const nue = join(unDossier(), 'nue');
    copyFileSync(chemin, nue);
    const db = new Sqlite(nue);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    expect(() => ouvrirBase(chemin)).toThrow(/est abîmé/);
    expect(readFileSync(chemin).equals(abime)).toBe(true);
    expect(readFileSync(sceauDe(chemin)).equals(sceau)).toBe(true);
    expect(readdirSync(dirname(chemin)).toSorted()).toEqual(['Sauvegardes', 'essai.comites']);
  });

  it.each([
    ['sa marque de fichier SQLite', (octets: Buffer) => octets.fill(0, 0, 16)],
    ['la marque de l’application', (octets: Buffer) => octets.fill(0, 68, 72)],
    ['le numéro de son format', (octets: Buffer) => octets.writeUInt32BE(5_000, 60)],
  ])('voit abîmé, et non étranger ou trop récent, un fichier qui a perdu %s', (_nom, faire) => {
    const chemin = unFichierScelle();
    const octets = readFileSync(chemin);
    faire(octets);
    writeFileSync(chemin, octets);
    expect(() => ouvrirBase(chemin)).toThrow(/est abîmé/);
  });

  it('abîmé lui-même, se tait', () => {
    const chemin = unFichierScelle();
    gater(sceauDe(chemin), 'tranches');
    expect(controlerFermeture(chemin)).toBe('sans-sceau');
    expect(nomsDans(chemin)).toEqual(['Zoé']);
  });

  it('n’empêche pas de fermer quand il ne peut pas se poser, ni d’ouvrir quand il ne peut pas se retirer', () => {
    const { chemin, db } = uneBase();
    writeFileSync(join(dirname(chemin), 'Sauvegardes'), 'autre chose');
    const releve: unknown[] = [];
    fermerEtSceller(db, chemin, (cause) => releve.push(cause));
    expect(db.open).toBe(false);
    expect(releve).toHaveLength(1);
    rmSync(join(dirname(chemin), 'Sauvegardes'));
    mkdirSync(sceauDe(chemin), { recursive: true });
    fermerBase(ouvrirBase(chemin));
  });
});

describe('un fichier remplacé par une écriture légitime n’est jamais accusé', () => {
  it.each<[string, (chemin: string, ailleurs: string) => void, string[]]>([
    [
      'la suite du travail, faite sur un autre poste',
      (chemin, ailleurs) => {
        copier(chemin, ailleurs);
        uneSeance(ailleurs, 'Yann');
        copier(ailleurs, chemin);
      },
      ['Yann', 'Zoé'],
    ],
    [
      'la même sans opération : rien qu’une frappe, hors du journal',
      (chemin, ailleurs) => {
        copier(chemin, ailleurs);
        const db = ouvrirBase(ailleurs);
        db.exec(`INSERT INTO trace_donnees (quand_utc, genre, operateur, nombre, operation, nettoyee)
          VALUES ('2026-03-12T09:00:00.000Z', 'export', 'Camille Essai', 1, NULL, 1)`);
        fermer(db, ailleurs);
        copier(ailleurs, chemin);
      },
      ['Zoé'],
    ],
    [
      'une copie plus ancienne, remise à la main',
      (chemin, ailleurs) => {
        copier(chemin, ailleurs);
        uneSeance(chemin, 'Yann');
        copier(ailleurs, chemin);
      },
      ['Zoé'],
    ],
    [
      'un tout autre fichier, sous le même nom',
      (chemin) => {
        const { chemin: autre, db, journal, nouvelId } = uneBase();
        ajouter(db, journal, nouvelId, 'Inès');
        fermer(db, autre);
        copier(autre, chemin);
      },
      ['Inès'],
    ],
    [
      'une séance coupée net, dont le vieux sceau serait resté',
      (chemin, ailleurs) => {
        const sceau = readFileSync(sceauDe(chemin));
        uneSeance(chemin, 'Yann', (db) => {
          copier(chemin, ailleurs);
          db.close();
        });
        copier(ailleurs, chemin);
        writeFileSync(sceauDe(chemin), sceau);
        expect(existsSync(`${chemin}-wal`)).toBe(true);
      },
      ['Yann', 'Zoé'],
    ],
  ])('%s', (_nom, remplacer, attendus) => {
    const chemin = unFichierScelle();
    remplacer(chemin, join(unDossier(), 'ailleurs.comites'));
    expect(controlerFermeture(chemin)).toBe('remplace');
    expect(nomsDans(chemin)).toEqual(attendus);
  });

  it('la suite d’un autre poste, coupée net et rapportée avec son journal, quand celui-ci a écrit aussi', () => {
    const chemin = unFichierScelle();
    const ailleurs = join(unDossier(), 'ailleurs.comites');
    const coupe = join(unDossier(), 'coupe.comites');
    copier(chemin, ailleurs);
    uneSeance(chemin, 'Yann');
    uneSeance(ailleurs, 'Inès', (db) => {
      copier(ailleurs, coupe);
      db.close();
    });
    copier(coupe, chemin);
    expect(existsSync(`${chemin}-wal`)).toBe(true);
    expect(controlerFermeture(chemin)).toBe('remplace');
    expect(nomsDans(chemin)).toEqual(['Inès', 'Zoé']);
  });

  it('mais abîmé, un journal d’une séance passée à côté de lui, il l’est', () => {
    const chemin = unFichierScelle();
    const passe = join(unDossier(), 'passe.comites');
    const wal = join(unDossier(), 'journal');
    copier(chemin, passe);
    uneSeance(passe, 'Passé', (db) => {
      copyFileSync(`${db.name}-wal`, wal);
      fermerBase(db);
    });
    uneSeance(chemin, 'Yann');
    gater(chemin, 'Yann');
    copyFileSync(wal, `${chemin}-wal`);
    expect(controlerFermeture(chemin)).toBe('abime');
  });

  it('une sauvegarde faite juste avant de fermer, remise à la main', async () => {
    const copie = join(unDossier(), 'copie.sauvegarde');
    const { chemin, db, journal, nouvelId } = uneBase();
    ajouter(db, journal, nouvelId, 'Zoé');
    await db.backup(copie);
    expect(verifierCopie(copie, 'entiere', true).saine).toBe(true);
    fermer(db, chemin);
    copyFileSync(copie, chemin);
    expect(controlerFermeture(chemin)).toBe('remplace');
    expect(nomsDans(chemin)).toEqual(['Zoé']);
  });

  it('mais remplacé et abîmé, il l’est', () => {
    const chemin = unFichierScelle();
    const ailleurs = join(unDossier(), 'ailleurs.comites');
    copier(chemin, ailleurs);
    uneSeance(ailleurs, 'Yann');
    const octets = readFileSync(ailleurs);
    octets.fill(0, 8 * 4096, 40 * 4096);
    writeFileSync(chemin, octets);
    expect(() => ouvrirBase(chemin)).toThrow(/est abîmé/);
  });
});

describe('un empêchement passager pendant la vérification', () => {
  it.each([
    ['SQLITE_FULL', 'journal_mode = DELETE', /plus de place|plein/u],
    ['SQLITE_FULL', 'integrity_check(1)', /plus de place|plein/u],
    ['SQLITE_BUSY', 'integrity_check(1)', /déjà ouvert/u],
    ['SQLITE_NOMEM', 'integrity_check(1)', /^SQLITE_NOMEM$/u],
    ['SQLITE_IOERR_READ', 'integrity_check(1)', /est abîmé/u],
    ['SQLITE_CORRUPT', 'integrity_check(1)', /est abîmé/u],
  ])('%s à « %s » se dit tel qu’il est, et le fichier s’ouvre ensuite', (code, ordre, attendu) => {
    const chemin = unFichierScelle();
    const ailleurs = join(unDossier(), 'ailleurs.comites');
    copier(chemin, ailleurs);
    uneSeance(ailleurs, 'Yann');
    copier(ailleurs, chemin);
    const vrai = Sqlite.prototype.pragma;
    const pragma = vi.spyOn(Sqlite.prototype, 'pragma').mockImplementation(function (this: Database, ...dit) {
      if (dit[0] === ordre) throw new SqliteError(code, code);
      return vrai.apply(this, dit);
    });
    try {
      expect(() => ouvrirBase(chemin)).toThrow(attendu);
    } finally {
      pragma.mockRestore();
    }
    expect(nomsDans(chemin)).toEqual(['Yann', 'Zoé']);
  });
});

describe('un journal d’écriture d’ailleurs', () => {
  const ecartes = (chemin: string): string[] =>
    readdirSync(dirname(chemin)).filter((nom) => nom.includes('(journal étranger'));

  it.each<[string, (chemin: string, wal: string) => void]>([
    ['d’une autre base', (_chemin, wal) => uneSeance(unFichierScelle(), 'Inès', (db) => garderLeJournal(db, wal))],
    [
      'd’une séance passée de la même base, qui ramènerait en arrière',
      (chemin, wal) => {
        const passe = join(unDossier(), 'passe.comites');
        copier(chemin, passe);
        uneSeance(passe, 'Passé', (db) => garderLeJournal(db, wal));
        uneSeance(chemin, 'Yann');
      },
    ],
    ['de la séance même qu’on a fermée', (chemin, wal) => uneSeance(chemin, 'Yann', (db) => refermer(db, chemin, wal))],
    ['qui n’en est pas un', (_chemin, wal) => writeFileSync(wal, 'ceci n’est pas un journal'.repeat(500))],
  ])('%s : mis de côté, et le fichier s’ouvre entier', (_nom, faire) => {
    const chemin = unFichierScelle();
    const wal = join(unDossier(), 'journal');
    faire(chemin, wal);
    const attendus = nomsDans(chemin);
    copyFileSync(wal, `${chemin}-wal`);
    expect(controlerFermeture(chemin)).toBe('journal-etranger');
    const vus: string[] = [];
    const db = ouvrirBase(chemin, { journauxEcartes: (noms) => vus.push(...noms.map((nom) => basename(nom))) });
    expect(db.prepare<[], string>('SELECT nom FROM personne ORDER BY nom').pluck().all()).toEqual(attendus);
    fermerBase(db);
    expect(vus).toEqual(ecartes(chemin));
    expect(vus).toHaveLength(1);
    expect(readFileSync(join(dirname(chemin), vus[0] ?? '')).equals(readFileSync(wal))).toBe(true);
  });

  it('n’est pas celui d’un programme qui tient le fichier : rien n’est touché', async () => {
    const chemin = unFichierScelle();
    const script = `
      import { ouvrirBase } from '#electron/database/open.ts';
      ouvrirBase(process.argv[1]); console.log('tenu'); setInterval(() => {}, 1000);`;
    const autre = spawn(process.execPath, ['--input-type=module', '-e', script, chemin], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((tenu) => autre.stdout.once('data', tenu));
    const journal = readFileSync(`${chemin}-wal`);
    expect(journal.length).toBeGreaterThan(0);
    expect(() => ecarterJournaux(chemin)).toThrow(/locked/);
    expect(() => ouvrirBase(chemin)).toThrow(/déjà ouvert/);
    expect(readFileSync(`${chemin}-wal`).equals(journal)).toBe(true);
    autre.kill('SIGKILL');
    await new Promise((fini) => autre.once('exit', fini));
    expect(nomsDans(chemin)).toEqual(['Zoé']);
  });

  function garderLeJournal(db: Database, wal: string): void {
    copyFileSync(`${db.name}-wal`, wal);
    fermerBase(db);
  }

  function refermer(db: Database, chemin: string, wal: string): void {
    copyFileSync(`${db.name}-wal`, wal);
    fermer(db, chemin);
  }
});
