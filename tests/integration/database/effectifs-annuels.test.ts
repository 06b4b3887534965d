import { expect, it } from 'vitest';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { ajouter, phrase } from '#tests/support/metier.ts';

const CORRECTION = { faite_le: '2026-02-01', motif: 'Essai', signature: 'Camille Essai' };
const DEUX_ANNEES = [
  ['r1', 'total', '2025-01-31'],
  ['r2', 'qpv', '2025-01-31'],
  ['r3', 'femmes', '2025-01-31'],
  ['r4', 'total', '2026-01-31'],
] as const;

/** Une convention, et ses effectifs de deux années. */
function desEffectifs() {
  const { appeler, db, journal } = unFichier();
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 1',
    intitule: 'Passerelles',
    porteur: 'Essai',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  const essayer = (faire: () => void) =>
    void journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, faire);
  essayer(() => {
    ajouter(db, 'convention_indicateur', { id: 'i', code: 'I7', convention_id: id, rang: 0, libelle: 'I7' });
    for (const [releve, part, au] of DEUX_ANNEES)
      ajouter(db, 'convention_releve', { id: releve, indicateur_id: 'i', part, au, declare: 20, date_le: au });
  });
  return { appeler, db, essayer };
}

it('une correction ne relit que les relevés de son indicateur, jamais tous', () => {
  const { db } = desEffectifs();
  const racines = phrase<{ rootpage: number }>(
    db,
    `SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'convention_releve' AND rootpage > 0`,
  ).all();
  const pages = new Set(racines.map(({ rootpage }) => rootpage));
  /** Les parcours, du premier au dernier, de la table des relevés ou d'un de ses index : programmes des déclencheurs compris. */
  const parcours = (sql: string) => {
    let ouverts = new Map<number, number>();
    return phrase<{ addr: number; opcode: string; p1: number; p2: number }>(db, `EXPLAIN ${sql}`)
      .all()
      .filter(({ opcode, p1, p2 }) => {
        if (opcode === 'Init') ouverts = new Map();
        if (opcode === 'OpenRead' || opcode === 'OpenWrite') ouverts.set(p1, p2);
        return (opcode === 'Rewind' || opcode === 'Last') && pages.has(ouverts.get(p1) ?? 0);
      });
  };
  expect(parcours('SELECT sum(declare) FROM convention_releve')).toHaveLength(1);
  const corrections = [
    `INSERT INTO convention_correction (id, releve_id, faite_le, ecart, motif, signature) VALUES ('k', 'r1', '2026-02-01', 3, 'Essai', 'Camille')`,
    `UPDATE convention_correction SET ecart = 4 WHERE id = 'k'`,
    `UPDATE convention_correction SET releve_id = 'r4' WHERE id = 'k'`,
    `DELETE FROM convention_correction WHERE id = 'k'`,
  ];
  expect(corrections.filter((sql) => parcours(sql).length > 0)).toEqual([]);
});

it('I1 : une correction ajoutée, changée, déplacée, retirée, annulée ou rétablie refait la somme, et elle seule se note', () => {
  const { appeler, db, essayer } = desEffectifs();
  const lire = (table: string) => phrase(db, `SELECT * FROM ${table} ORDER BY indicateur_id, annee`).all();
  const nombres = () => {
    expect(lire('effectif_annuel')).toEqual(lire('effectif_annuel_compte'));
    return phrase<{ nombre: number; qpv: number | null }>(db, 'SELECT nombre, qpv FROM effectif_annuel ORDER BY annee')
      .all()
      .map(({ nombre, qpv }) => `${nombre} ${qpv}`);
  };
  const ecrire = (sql: string) => essayer(() => void phrase(db, sql).run());
  const notees = () =>
    phrase<{ n: number }>(db, `SELECT count(*) AS n FROM journal_valeur WHERE tbl = 'convention_releve'`).get()?.n;
  const avant = notees();
  expect(nombres()).toEqual(['20 20', '20 null']);
  const gestes: readonly (readonly [faire: () => void, apres: readonly string[]])[] = [
    [
      () => essayer(() => ajouter(db, 'convention_correction', { id: 'k', releve_id: 'r1', ecart: 3, ...CORRECTION })),
      ['23 20', '20 null'],
    ],
    [() => ecrire(`UPDATE convention_correction SET releve_id = 'r4' WHERE id = 'k'`), ['20 20', '23 null']],
    // Entre deux changements d'un même champ, que l'annulation prendrait pour une seule frappe.
    [() => ecrire(`UPDATE convention_correction SET ecart = 5 WHERE id = 'k'`), ['20 20', '25 null']],
    [() => ecrire(`UPDATE convention_correction SET releve_id = 'r2' WHERE id = 'k'`), ['20 25', '20 null']],
    [() => ecrire(`DELETE FROM convention_correction WHERE id = 'k'`), ['20 20', '20 null']],
  ];
  const etats = [nombres()];
  for (const [faire, apres] of gestes) {
    faire();
    expect(nombres()).toEqual(apres);
    etats.push(nombres());
  }
  for (const attendu of etats.toReversed().slice(1)) {
    appeler('historique.annuler', { commande: null });
    expect(nombres()).toEqual(attendu);
  }
  for (const attendu of etats.slice(1)) {
    appeler('historique.retablir', {});
    expect(nombres()).toEqual(attendu);
  }
  expect(notees()).toBe(avant);
});
