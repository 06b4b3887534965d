import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fermerBase } from '#electron/database/open.ts';
import { ancreDuFichier, verifierChaine } from '#electron/database/seal.ts';
import { ecrire, uneBase } from '#tests/support/base.ts';
import { tirage } from '#tests/support/environnement.ts';
import { GESTES, semer } from '#tests/campagnes/support/gestes.ts';

/** Un journal d'une soixantaine d'opérations, annulations comprises, rouvert sans ses gardes : la main d'un autre outil. */
function unJournalSansGarde(): Database {
  const { db, journal, annulation, chemin, nouvelId } = uneBase();
  const hasard = tirage(1);
  let mots = 0;
  const main = { db, nouvelId, hasard, mot: () => `Mot ${(mots += 1)}` };
  ecrire(journal, 'Semer', () => semer(main));
  for (let i = 0; i < 60; i += 1) {
    ecrire(journal, `Geste ${i}`, () => GESTES[i % GESTES.length]?.(main));
    if (i % 9 === 8) annulation.annuler(1);
  }
  expect(verifierChaine(db)).toBeNull();
  fermerBase(db);
  const nu = new Sqlite(chemin);
  nu.pragma('foreign_keys = OFF');
  for (const garde of ['journal_fige_u', 'journal_fige_d', 'operation_figee_u', 'operation_figee_d'])
    nu.exec(`DROP TRIGGER ${garde}`);
  return nu;
}

interface Alteration {
  readonly nom: string;
  /** Altère la ligne donnée et rend l'opération où la rupture doit être dite. */
  readonly faire: (db: Database, ligne: { num: number; seq: number }, autre: number) => number;
}

const poser = (table: string, champ: string, valeur: string): Alteration => ({
  nom: `${table}.${champ} récrit`,
  faire: (db, { num, seq }) => {
    db.exec(
      `UPDATE ${table} SET ${champ} = ${valeur} WHERE ${table === 'operation' ? `num = ${num}` : `seq = ${seq}`}`,
    );
    return num;
  },
});
const geste = (
  nom: string,
  sql: (ligne: { num: number; seq: number }, autre: number) => string,
  ou = (num: number, _autre: number) => num,
): Alteration => ({
  nom,
  faire: (db, ligne, autre) => {
    db.exec(sql(ligne, autre));
    return ou(ligne.num, autre);
  },
});

const ALTERATIONS: readonly Alteration[] = [
  ...['auteur', 'poste', 'type', 'libelle', 'quand_utc', 'id'].map((c) => poser('operation', c, `${c} || 'x'`)),
  ...['fenetre', 'annulable'].map((c) => poser('operation', c, c === 'annulable' ? '1 - annulable' : 'fenetre + 1')),
  ...['groupe', 'annule', 'refait'].map((c) =>
    poser('operation', c, c === 'groupe' ? `coalesce(groupe, '') || 'x'` : `coalesce(${c}, 0) + 1`),
  ),
  poser('operation', 'h', `'${'0'.repeat(64)}'`),
  ...['tbl', 'ligne'].map((c) => poser('journal', c, `${c} || 'x'`)),
  ...['champ', 'h_avant', 'h_apres'].map((c) => poser('journal', c, `coalesce(${c}, '') || 'x'`)),
  ...['tbl', 'ligne'].map((c) => poser('journal_valeur', c, `${c} || 'x'`)),
  ...['champ', 'avant', 'apres'].map((c) => poser('journal_valeur', c, `coalesce(${c}, '') || 'x'`)),
  poser('journal_valeur', 'sel', `x'00'`),
  poser('journal_valeur', 'sel', 'NULL'),
  geste('ligne de la chaîne retirée', ({ seq }) => `DELETE FROM journal WHERE seq = ${seq}`),
  geste(
    'ligne de la chaîne ajoutée',
    ({ num }) => `INSERT INTO journal SELECT max(seq) + 1, ${num}, 'point', 'x', NULL, NULL, NULL FROM journal`,
  ),
  geste(
    'ligne de la chaîne déplacée',
    ({ seq }, autre) => `UPDATE journal SET operation = ${autre} WHERE seq = ${seq}`,
    Math.min,
  ),
  geste('opération retirée', ({ num }) => `DELETE FROM operation WHERE num = ${num}`),
  geste(
    'opérations échangées',
    ({ num }, autre) =>
      `UPDATE operation SET num = -1 WHERE num = ${num}; UPDATE operation SET num = ${num} WHERE num = ${autre}; UPDATE operation SET num = ${autre} WHERE num = -1`,
    Math.min,
  ),
  geste(
    'valeur ajoutée',
    ({ num }) => `INSERT INTO journal_valeur (operation, tbl, ligne) VALUES (${num}, 'point', 'x')`,
  ),
  geste('valeur déplacée', ({ seq }, autre) => `UPDATE journal_valeur SET operation = ${autre} WHERE seq = ${seq}`),
];

describe('la chaîne du journal', () => {
  it('localise à l’opération exacte 500 altérations d’une ligne faites à la main (T35)', () => {
    const db = unJournalSansGarde();
    const hasard = tirage(35);
    const lignes = db.prepare<[], { num: number; seq: number }>('SELECT operation AS num, seq FROM journal').all();
    const numeros = db.prepare<[], number>('SELECT num FROM operation').pluck().all();
    const manquees: string[] = [];
    for (let essai = 0; essai < 500; essai += 1) {
      const alteration = ALTERATIONS[essai % ALTERATIONS.length];
      const ligne = lignes[Math.floor(hasard() * lignes.length)];
      const autres = numeros.filter((n) => n !== ligne?.num);
      const autre = autres[Math.floor(hasard() * autres.length)];
      if (alteration === undefined || ligne === undefined || autre === undefined) throw new Error('Rien à altérer.');
      db.exec('BEGIN');
      const attendue = alteration.faire(db, ligne, autre);
      const trouvee = verifierChaine(db)?.operation;
      if (trouvee !== attendue) manquees.push(`${alteration.nom} : ${trouvee} au lieu de ${attendue}`);
      db.exec('ROLLBACK');
    }
    expect(manquees).toEqual([]);
    expect(verifierChaine(db)).toBeNull();
    db.close();
  });

  it('voit une fin de journal retirée, par la dernière opération d’une sauvegarde', () => {
    const db = unJournalSansGarde();
    const ancre = ancreDuFichier(db);
    expect(verifierChaine(db, ancre)).toBeNull();
    const depuis = (ancre?.operation ?? 0) - 3;
    for (const table of ['journal', 'journal_valeur']) db.exec(`DELETE FROM ${table} WHERE operation > ${depuis}`);
    db.exec(`DELETE FROM operation WHERE num > ${depuis}`);
    expect(verifierChaine(db)).toBeNull();
    expect(verifierChaine(db, ancre)).toEqual({ operation: ancre?.operation, raison: 'chaine' });
    db.close();
  });

  it('reste entière quand une personne est effacée : ses valeurs partent, la chaîne tient', () => {
    const { db } = uneBase();
    expect(verifierChaine(db)).toBeNull();
    const nu = unJournalSansGarde();
    nu.exec(`DELETE FROM journal_valeur WHERE tbl = 'personne'`);
    expect(verifierChaine(nu)).toBeNull();
    nu.close();
  });

  it('refuse qu’on récrive ou qu’on retire une ligne scellée', () => {
    const { db, journal, nouvelId } = uneBase();
    ecrire(journal, 'Semer', () => semer({ db, nouvelId, mot: nouvelId }));
    for (const sql of [
      `UPDATE journal SET tbl = 'x'`,
      'DELETE FROM journal',
      `UPDATE operation SET auteur = 'x'`,
      'DELETE FROM operation',
    ]) {
      expect(() => db.exec(sql)).toThrow(/journal inaltérable/);
    }
  });
});
