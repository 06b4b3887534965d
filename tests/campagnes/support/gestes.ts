import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import { ajouter, phrase, uneInstance, unePersonne, uneReunion, unPoint, uneStructure } from '#tests/support/metier.ts';

/** Ce dont un geste dispose : la base, un tirage de 0 à 1, des identifiants et des mots qui ne se répètent pas. */
export interface Main {
  readonly db: Database;
  readonly hasard: () => number;
  readonly nouvelId: () => string;
  readonly mot: () => string;
}

type Geste = (main: Main) => void;

function auHasard({ db, hasard }: Main, table: string, ou = '1'): string | null {
  const ids = phrase<string>(db, `SELECT id FROM ${table} WHERE ${ou} ORDER BY id`).pluck().all();
  return ids[Math.floor(hasard() * ids.length)] ?? null;
}

/** Applique un geste à une ligne tirée au sort ; sans ligne, rien. */
const surUn =
  (table: string, geste: (main: Main, id: string) => void, ou?: string): Geste =>
  (main) => {
    const id = auHasard(main, table, ou);
    if (id !== null) geste(main, id);
  };

/** Gestes d'une opération sur le vrai schéma, des plus simples aux plus retors pour qui doit les défaire. */
export const GESTES: readonly Geste[] = [
  ({ db, nouvelId, mot }) => uneStructure(db, nouvelId(), mot()),
  (main) => unePersonne(main.db, main.nouvelId(), main.mot(), auHasard(main, 'structure')),
  surUn('personne', ({ db, mot }, id) => {
    const nom = mot();
    phrase(db, 'UPDATE personne SET nom = ?, nom_tri = ? WHERE id = ?').run(nom, enTri(nom), id);
  }),
  surUn(
    'personne',
    ({ db }, id) =>
      void phrase(
        db,
        'DELETE FROM personne WHERE id = ? AND NOT EXISTS (SELECT 1 FROM presence WHERE personne_id = ?)',
      ).run(id, id),
  ),
  surUn(
    'point',
    ({ db, mot }, id) => void phrase(db, 'UPDATE point SET titre = ?, texte_pv = ? WHERE id = ?').run(mot(), mot(), id),
  ),
  surUn('point', ({ db }, id) => void phrase(db, 'DELETE FROM point WHERE id = ?').run(id)),
  surUn('reunion', ({ db }, id) => void phrase(db, 'DELETE FROM reunion WHERE id = ?').run(id)),
  // Une réunion entière, avec ses points, ses invités et une délibération numérotée.
  surUn('instance', (main, instance) => {
    const { db, nouvelId, mot } = main;
    const [reunion, point] = [nouvelId(), nouvelId()];
    uneReunion(db, reunion, instance);
    unPoint(db, point, reunion, mot());
    ajouter(db, 'deliberation', {
      id: nouvelId(),
      point_id: point,
      rang: 1,
      nature: 'decision',
      texte: mot(),
      numero: 1,
      annee: 2026,
    });
    const personne = auHasard(main, 'personne');
    if (personne !== null)
      ajouter(db, 'presence', { id: nouvelId(), reunion_id: reunion, personne_id: personne, statut: 'present' });
  }),
  // Deux champs liés par un CHECK changent ensemble.
  surUn('deliberation', ({ db }, id) => {
    phrase(
      db,
      'UPDATE deliberation SET numero = CASE WHEN numero IS NULL THEN 7 END, annee = CASE WHEN annee IS NULL THEN 2026 END WHERE id = ?',
    ).run(id);
  }),
  // Une délibération retouchée passe à un point neuf, l'ancien disparaît : la cascade guette qui défait dans le désordre.
  surUn('deliberation', ({ db, nouvelId, mot }, id) => {
    const ancien = phrase<{ point: string; reunion: string }>(
      db,
      'SELECT p.id AS point, p.reunion_id AS reunion FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = ?',
    ).get(id);
    if (ancien === undefined) return;
    phrase(db, 'UPDATE deliberation SET texte = ? WHERE id = ?').run(mot(), id);
    const neuf = nouvelId();
    unPoint(db, neuf, ancien.reunion, mot());
    phrase(db, 'UPDATE deliberation SET point_id = ? WHERE id = ?').run(neuf, id);
    phrase(db, 'DELETE FROM point WHERE id = ?').run(ancien.point);
  }),
  // Un périmètre récrit : les mêmes codes, d'autres lignes.
  surUn('instance', ({ db, nouvelId, hasard }, id) => {
    phrase(db, 'DELETE FROM instance_commune WHERE instance_id = ?').run(id);
    for (const code of ['68224', '68066', '68297']) {
      if (hasard() < 0.7) ajouter(db, 'instance_commune', { id: nouvelId(), instance_id: id, code, libelle: code });
    }
  }),
  // Deux codes uniques échangés en passant par un troisième.
  surUn('instance', ({ db }, id) => {
    const [a, b] = phrase<{ id: string; code: string }>(
      db,
      'SELECT id, code FROM instance_commune WHERE instance_id = ? ORDER BY code LIMIT 2',
    ).all(id);
    if (a === undefined || b === undefined) return;
    const poser = phrase(db, 'UPDATE instance_commune SET code = ? WHERE id = ?');
    for (const [code, ligne] of [
      ['passage', a.id],
      [a.code, b.id],
      [b.code, a.id],
    ] as const)
      poser.run(code, ligne);
  }),
  // Même identifiant, autre ligne.
  surUn('point', ({ db, mot }, id) => {
    const reunion = phrase<string>(db, 'SELECT reunion_id FROM point WHERE id = ?').pluck().get(id) ?? '';
    phrase(db, 'DELETE FROM point WHERE id = ?').run(id);
    unPoint(db, id, reunion, mot());
  }),
  // Créé puis effacé dans le même geste.
  ({ db, nouvelId, mot }) => {
    const id = nouvelId();
    uneStructure(db, id, mot());
    unePersonne(db, nouvelId(), mot());
    phrase(db, 'DELETE FROM structure WHERE id = ?').run(id);
  },
];

/** Le contenu d'où partent les essais. */
export function semer({ db, nouvelId, mot }: Omit<Main, 'hasard'>): void {
  for (let i = 0; i < 2; i += 1) {
    const [instance, reunion, structure] = [nouvelId(), nouvelId(), nouvelId()];
    uneInstance(db, instance, mot());
    uneReunion(db, reunion, instance);
    unPoint(db, nouvelId(), reunion, mot());
    uneStructure(db, structure, mot());
    unePersonne(db, nouvelId(), mot(), structure);
  }
}
