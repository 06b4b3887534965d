import { describe, expect, it } from 'vitest';
import { tablesJournalisees } from '#electron/database/journaled-tables.ts';
import { ecrire, unOrdre, uneBase } from '#tests/support/base.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { ajouter, uneInstance, unePersonne, uneReunion, unPoint } from '#tests/support/metier.ts';

/** Une base avec une réunion de deux points, écrite par la fenêtre 1. */
function uneReunionEcrite() {
  const base = uneBase();
  const { db, journal } = base;
  const { num } = ecrire(journal, 'Préparer', () => {
    uneInstance(db, 'i');
    uneReunion(db, 'r', 'i');
    unPoint(db, 'p1', 'r', 'Premier', 1);
    unPoint(db, 'p2', 'r', 'Second', 2);
  });
  const taper = (titre: string, fenetre = 1, point = 'p1') =>
    ecrire(
      journal,
      'Modifier le point',
      () => db.prepare('UPDATE point SET titre = ? WHERE id = ?').run(titre, point),
      fenetre,
    );
  const groupes = (): unknown[] =>
    db.prepare('SELECT groupe FROM operation WHERE num > ? ORDER BY num').pluck().all(num);
  return { ...base, premiere: num ?? 0, taper, groupes };
}

describe('le journal', () => {
  it('refuse toute écriture hors d’une opération, dans chaque table journalisée', () => {
    const { db, journal } = uneBase();
    const valeurs: Record<string, string | number | null> = { INTEGER: 1, TEXT: 'x' };
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    for (const { nom } of tablesJournalisees(db)) {
      const colonnes = db
        .prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)')
        .all(nom);
      const ligne = Object.fromEntries(colonnes.map((c) => [c.name, valeurs[c.type] ?? null]));
      expect(() => ajouter(db, nom, ligne)).toThrow(/NOT NULL constraint failed: journal_valeur.operation/);
      ecrire(journal, 'Ajouter', () => ajouter(db, nom, ligne));
      expect(() => db.exec(`DELETE FROM ${nom}`)).toThrow(/NOT NULL/);
      const champ = colonnes.find((c) => c.name !== 'id' && !c.name.endsWith('_tri'));
      expect(() => db.exec(`UPDATE ${nom} SET "${champ?.name}" = ${champ?.type === 'TEXT' ? `'autre'` : '2'}`)).toThrow(
        /NOT NULL/,
      );
      expect(() => ecrire(journal, 'Renommer', () => db.exec(`UPDATE ${nom} SET id = 'autre'`))).toThrow(
        /un identifiant ne change pas/,
      );
    }
  });

  it('garde une ligne entière à l’ajout et à la suppression, un champ à la modification, et leurs types', () => {
    const { db, journal, premiere } = uneReunionEcrite();
    const modifier = ecrire(journal, 'Modifier', () =>
      db.exec(`UPDATE point SET rang = 7, precision = '12', titre = titre WHERE id = 'p1'`),
    );
    const supprimer = ecrire(journal, 'Supprimer', () => db.exec(`DELETE FROM point WHERE id = 'p1'`));
    const valeurs = (num: number | null) =>
      journal.ecritures(num ?? 0).map(({ tbl, ligne, champ, avant, apres }) => ({ tbl, ligne, champ, avant, apres }));
    expect(valeurs(modifier.num)).toEqual([
      { tbl: 'point', ligne: 'p1', champ: 'rang', avant: 1, apres: 7 },
      { tbl: 'point', ligne: 'p1', champ: 'precision', avant: null, apres: '12' },
    ]);
    const [ajout] = valeurs(premiere).filter((e) => e.ligne === 'p1');
    expect(JSON.parse(String(ajout?.apres))).toMatchObject({ id: 'p1', rang: 1, titre: 'Premier', precision: null });
    const [retrait] = valeurs(supprimer.num);
    expect([retrait?.champ, JSON.parse(String(retrait?.avant)), retrait?.apres]).toEqual([
      null,
      expect.objectContaining({ rang: 7, precision: '12' }),
      null,
    ]);
  });

  it('journalise les cascades et les remplacements', () => {
    const { db, journal } = uneReunionEcrite();
    const { num } = ecrire(journal, 'Remplacer', () => {
      db.exec(
        `INSERT OR REPLACE INTO point (id, reunion_id, rang, titre, nature) VALUES ('p1', 'r', 3, 'Refait', 'avis')`,
      );
      db.exec(`DELETE FROM reunion WHERE id = 'r'`);
    });
    const lignes = journal.ecritures(num ?? 0).map((e) => `${e.tbl} ${e.ligne} ${e.avant === null ? '+' : '-'}`);
    expect(lignes).toEqual(['point p1 -', 'point p1 +', 'point p2 -', 'point p1 -', 'reunion r -']);
  });

  it('ne garde rien d’une opération qui n’a rien changé, ni de celle qui échoue', () => {
    const { db, journal, taper, premiere } = uneReunionEcrite();
    expect(taper('Premier')).toEqual({ num: null, touche: [] });
    const avant = empreinteDuContenu(db);
    expect(() =>
      ecrire(journal, 'Échouer', () => {
        db.exec(`UPDATE point SET titre = 'Perdu'`);
        throw new Error('panne');
      }),
    ).toThrow('panne');
    expect([
      journal.dernierNumero(),
      empreinteDuContenu(db),
      db.prepare('SELECT operation FROM operation_en_cours').pluck().get(),
    ]).toEqual([premiere, avant, null]);
  });

  it('refuse une opération dans une autre, et une écriture qui attend', () => {
    const { journal } = uneBase();
    expect(() => ecrire(journal, 'Dehors', () => ecrire(journal, 'Dedans', () => null))).toThrow(
      /à l’intérieur d’une autre/,
    );
    expect(() => journal.executer(unOrdre(), () => Promise.resolve(1))).toThrow(/ne peut pas attendre/);
  });

  it('dit les tables touchées, et l’ordre par numéro même si l’horloge recule de dix ans', () => {
    const { db, journal, horloge, taper, nouvelId, premiere } = uneReunionEcrite();
    horloge.avancer(-10 * 365 * 86_400_000);
    const { num, touche } = ecrire(journal, 'Ajouter', () => unePersonne(db, nouvelId(), 'Essai'));
    expect([num, touche]).toEqual([premiere + 1, ['personne']]);
    taper('Plus tard');
    expect(journal.touchees(premiere).toSorted()).toEqual(['operation', 'personne', 'point']);
  });
});

describe('les frappes d’un même champ', () => {
  it('se groupent à moins d’une minute l’une de l’autre', () => {
    const { horloge, taper, groupes } = uneReunionEcrite();
    for (const titre of ['A', 'AB', 'ABC']) {
      taper(titre);
      horloge.avancer(59_999);
    }
    expect(new Set(groupes().slice(1)).size).toBe(1);
    expect(groupes()[0]).toBeNull();
    horloge.avancer(1);
    taper('ABCD');
    expect(groupes().at(-1)).toBeNull();
  });

  it('restent groupées malgré un geste sans effet entre elles', () => {
    const { taper, groupes } = uneReunionEcrite();
    taper('A');
    taper('A');
    taper('AB');
    expect(groupes()).toEqual([null, expect.any(String)]);
  });

  it('ne se groupent ni d’un champ à l’autre, ni d’une fenêtre à l’autre, ni à des heures éloignées', () => {
    const { db, journal, horloge, taper, groupes } = uneReunionEcrite();
    taper('A');
    taper('B', 1, 'p2');
    taper('C', 2, 'p2');
    taper('D', 1, 'p2');
    horloge.avancer(-86_400_000);
    taper('E', 1, 'p2');
    ecrire(journal, 'Deux champs', () => db.exec(`UPDATE point SET titre = 'F', rang = 9 WHERE id = 'p2'`));
    expect(groupes()).toEqual([null, null, null, null, null, null]);
  });
});
