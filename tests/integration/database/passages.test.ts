import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ecrire, uneBase } from '#tests/support/base.ts';
import { uneInstance, unePersonne, uneReunion, unPoint, uneStructure } from '#tests/support/metier.ts';

function unIndex() {
  const base = uneBase();
  const trouver = (mot: string): unknown[] =>
    base.db
      .prepare(
        `SELECT p.tbl || ' ' || p.ligne FROM passage_fts f JOIN passage p ON p.num = f.rowid WHERE passage_fts MATCH ? ORDER BY 1`,
      )
      .pluck()
      .all(mot);
  return { ...base, trouver };
}

describe('l’index de recherche', () => {
  it('suit chaque écriture, et chaque annulation', () => {
    const { db, journal, annulation, trouver } = unIndex();
    ecrire(journal, 'Ajouter', () => unePersonne(db, 'x', 'Zéphirin'));
    expect(trouver('zephirin')).toEqual(['personne x']);
    annulation.annuler(1);
    expect(trouver('zephirin')).toEqual([]);
    annulation.retablir(1);
    expect(trouver('zeph*')).toEqual(['personne x']);
  });

  it('relit les personnes quand leur structure change de nom, et les points quand leur réunion est mise à la corbeille', () => {
    const { db, journal, trouver } = unIndex();
    ecrire(journal, 'Préparer', () => {
      uneStructure(db, 's', 'Ancienne');
      unePersonne(db, 'x', 'Essai', 's');
      uneInstance(db, 'i');
      uneReunion(db, 'r', 'i');
      unPoint(db, 'p', 'r', 'Mobilité');
    });
    ecrire(journal, 'Renommer', () => db.exec(`UPDATE structure SET nom = 'Nouvelle', nom_tri = 'nouvelle'`));
    expect([trouver('ancienne'), trouver('nouvelle')]).toEqual([[], ['personne x', 'structure s']]);
    const poser = (quand: string | null) =>
      ecrire(journal, 'Corbeille', () => db.prepare('UPDATE reunion SET supprime_le = ?').run(quand));
    poser('2026-03-12');
    expect(trouver('mobilite')).toEqual([]);
    poser(null);
    expect(trouver('mobilite')).toEqual(['point p']);
  });

  it('se reconstruit à l’identique', () => {
    const { db, journal, passages } = unIndex();
    ecrire(journal, 'Préparer', () => {
      uneInstance(db, 'i');
      uneReunion(db, 'r', 'i');
      for (const id of ['a', 'b', 'c']) unPoint(db, id, 'r', `Point ${id}`);
      unePersonne(db, 'x', 'Essai');
    });
    const lire = () => db.prepare('SELECT tbl, ligne, texte FROM passage ORDER BY tbl, ligne').all();
    const avant = lire();
    expect(avant).toHaveLength(5);
    passages.toutReconstruire();
    expect(lire()).toEqual(avant);
    db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
  });

  it('ne laisse aucun octet d’un mot effacé, une fois ses valeurs retirées du journal', () => {
    const { db, journal, chemin } = unIndex();
    const mot = 'Xylophonistique';
    const present = () => {
      db.pragma('wal_checkpoint(TRUNCATE)');
      const octets = readFileSync(chemin).toString('latin1').toLowerCase();
      return octets.includes(mot.toLowerCase());
    };
    ecrire(journal, 'Ajouter', () => {
      for (let i = 0; i < 50; i += 1) unePersonne(db, `autre-${i}`, `Autre ${i}`);
      unePersonne(db, 'x', mot);
    });
    expect(present()).toBe(true);
    ecrire(journal, 'Modifier', () => db.exec(`UPDATE personne SET nom = 'Autre', nom_tri = 'autre' WHERE id = 'x'`));
    expect(present()).toBe(true);
    db.exec(`DELETE FROM journal_valeur WHERE ligne = 'x'`);
    expect(present()).toBe(false);
  });
});
