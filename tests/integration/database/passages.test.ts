import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Database } from 'better-sqlite3';
import { epuiser } from '#shared/travail/suite.ts';
import { ecrire, uneBase, unOrdre } from '#tests/support/base.ts';
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

const compter = (db: Database): number => db.prepare<[], number>('SELECT count(*) FROM passage').pluck().get() ?? 0;

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

  it('relit les réunions d’une instance, et leurs pièces, quand elle change de nom', () => {
    const { db, journal, annulation, trouver } = unIndex();
    ecrire(journal, 'Préparer', () => {
      uneInstance(db, 'i');
      uneReunion(db, 'r', 'i');
    });
    ecrire(journal, 'Renommer', () => db.prepare(`UPDATE instance SET sigle = 'Zéphirinois' WHERE id = 'i'`).run());
    expect(trouver('zephirinois')).toEqual(['instance i', 'reunion r']);
    annulation.annuler(1);
    expect(trouver('zephirinois')).toEqual([]);
  });

  it('se reconstruit à l’identique', () => {
    const { db, journal, passages } = unIndex();
    // Le catalogue fourni entre dans l'index à la première occasion.
    while (passages.rattraper());
    const fournis = compter(db);
    ecrire(journal, 'Préparer', () => {
      uneInstance(db, 'i');
      uneReunion(db, 'r', 'i');
      for (const id of ['a', 'b', 'c']) unPoint(db, id, 'r', `Point ${id}`);
      unePersonne(db, 'x', 'Essai');
    });
    const lire = () => db.prepare('SELECT tbl, ligne, texte FROM passage ORDER BY tbl, ligne').all();
    const avant = lire();
    expect(avant).toHaveLength(6 + fournis);
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

  it('retire mille textes d’un geste sans en laisser un octet, et oublie de nouveau un à un ensuite', () => {
    const { db, journal, chemin, annulation, trouver } = unIndex();
    const octets = () => {
      db.pragma('wal_checkpoint(TRUNCATE)');
      return readFileSync(chemin).toString('latin1').toLowerCase();
    };
    const sansTrace = () => db.prepare(`SELECT v FROM passage_fts_config WHERE k = 'secure-delete'`).pluck().get();
    ecrire(journal, 'Garder', () => unePersonne(db, 'reste', 'Vibraphone'));
    ecrire(journal, 'Reprendre', () => {
      for (let i = 0; i < 1000; i += 1) unePersonne(db, `p-${i}`, `Xylophonistique ${i}`);
    });
    annulation.annuler(1);
    expect([trouver('xylo*'), trouver('vibra*')]).toEqual([[], ['personne reste']]);
    db.exec(`DELETE FROM journal_valeur WHERE ligne GLOB 'p-*'`);
    expect(octets()).not.toContain('xylophonistique');
    expect(sansTrace()).toBe(1);
    ecrire(journal, 'Retirer', () => db.exec(`DELETE FROM personne WHERE id = 'reste'`));
    db.exec(`DELETE FROM journal_valeur WHERE ligne = 'reste'`);
    expect(octets()).not.toContain('vibraphone');
    db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
  });

  it('arrêté au milieu de mille retraits, reste tel qu’il était', () => {
    const { db, journal, trouver } = unIndex();
    ecrire(journal, 'Reprendre', () => {
      for (let i = 0; i < 40; i += 1) unePersonne(db, `p-${i}`, `Xylophonistique ${i}`);
    });
    journal.ensuite(() => {
      throw new Error('Coupé.');
    });
    expect(() => ecrire(journal, 'Retirer', () => db.exec('DELETE FROM personne'))).toThrow('Coupé.');
    expect(trouver('xylo*')).toHaveLength(40);
    db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
    expect(db.prepare(`SELECT v FROM passage_fts_config WHERE k = 'secure-delete'`).pluck().get()).toBe(1);
  });

  it('remet à après elle ce qu’une écriture longue fait entrer en nombre ; changé ou retiré entre-temps, il n’y en a qu’un', () => {
    const { db, journal, passages, annulation, trouver } = unIndex();
    ecrire(journal, 'Garder', () => {
      unePersonne(db, 'reste', 'Vibraphone');
      db.exec(`INSERT INTO designation (id, genre, rang) VALUES ('d', 'eq2030_departemental', 'referent')`);
    });
    const reprendre = () => {
      uneStructure(db, 's', 'Harmonie');
      for (let i = 0; i < 1100; i += 1) unePersonne(db, `p-${i}`, `Xylophoniste ${i}`, 's');
      db.exec(`UPDATE personne SET nom = 'Tambour', nom_tri = 'tambour' WHERE id = 'reste'`);
      db.exec(`INSERT INTO designation_territoire (id, designation_id, genre, code, libelle)
               VALUES ('t', 'd', 'departement', '68', 'Balafon')`);
    };
    epuiser(journal.executerPasAPas(unOrdre('Reprendre'), reprendre));
    expect([trouver('xylo*').length, trouver('vibra*'), trouver('tambour')]).toEqual([0, [], ['personne reste']]);
    expect(trouver('balafon')).toEqual(['designation d']);
    ecrire(journal, 'Changer', () => db.exec(`UPDATE personne SET nom = 'Cymbale', nom_tri = 'c' WHERE id = 'p-7'`));
    ecrire(journal, 'Retirer', () => db.exec(`DELETE FROM personne WHERE id = 'p-8'`));
    expect(trouver('cymbale')).toEqual(['personne p-7']);
    let lots = 0;
    while (passages.rattraper()) lots += 1;
    expect(lots).toBeGreaterThan(5);
    expect([trouver('xylo*').length, trouver('cymbale'), trouver('harmonie').length]).toEqual([
      1098,
      ['personne p-7'],
      1100,
    ]);
    const lire = () => db.prepare('SELECT tbl, ligne, texte FROM passage ORDER BY tbl, ligne').all();
    const avant = lire();
    passages.toutReconstruire();
    expect(lire()).toEqual(avant);
    for (const _ of [1, 2, 3]) annulation.annuler(1);
    passages.rattraper();
    expect([trouver('xylo*'), trouver('vibra*')]).toEqual([[], ['personne reste']]);
    db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
  });

  it('une ligne qui attend deux fois n’y entre qu’une, et ne retient pas ce qui la suit', () => {
    const { db, journal, passages, trouver } = unIndex();
    while (passages.rattraper());
    ecrire(journal, 'Préparer', () => {
      unePersonne(db, 'x', 'Zéphirin');
      unePersonne(db, 'y', 'Vibraphone');
    });
    db.exec('DELETE FROM passage');
    db.exec(`INSERT INTO passage_a_mettre (tbl, ligne) VALUES ('personne', 'x'), ('personne', 'x'), ('personne', 'y')`);
    while (passages.rattraper());
    expect([trouver('zephirin'), trouver('vibraphone')]).toEqual([['personne x'], ['personne y']]);
  });

  it('annulée avant que l’index l’ait, une écriture longue n’y laisse rien', () => {
    const { db, journal, passages, annulation, trouver } = unIndex();
    while (passages.rattraper());
    const fournis = compter(db);
    const reprendre = () => {
      for (let i = 0; i < 1100; i += 1) unePersonne(db, `p-${i}`, `Xylophoniste ${i}`);
    };
    epuiser(journal.executerPasAPas(unOrdre('Reprendre'), reprendre));
    passages.rattraper();
    expect(trouver('xylo*').length).toBeGreaterThan(0);
    annulation.annuler(1);
    while (passages.rattraper());
    expect(trouver('xylo*')).toEqual([]);
    expect(compter(db)).toBe(fournis);
  });
});
