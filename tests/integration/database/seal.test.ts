import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fermerBase } from '#electron/database/open.ts';
import { ancreDuFichier, verifierChaine } from '#electron/database/seal.ts';
import { ecrire, uneBase } from '#tests/support/base.ts';
import { tirage } from '#tests/support/environnement.ts';
import { ALTERATIONS, retirerLaFin, SANS_GARDES } from '#tests/campagnes/support/alterations.ts';
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
  nu.exec(SANS_GARDES);
  return nu;
}

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
      db.exec(alteration.sql(ligne, autre));
      const attendue = alteration.ou(ligne.num, autre);
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
    db.exec(retirerLaFin(depuis));
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
