import type { Database } from 'better-sqlite3';
import type { LigneTouchee } from './operation.ts';
import { NOM_CHERCHE } from '#electron/repositories/nom-d-instance.ts';
import { GENRES_FOURNIS } from '#shared/domain/designation/genres.data.ts';
import { type Plage, plageDe } from './plages.ts';
import { aChacun, epuiser, portion, type Suite } from '#shared/travail/suite.ts';

/** Les mots d'un genre fourni, qui n'est que dans le code. */
const MOTS_DU_GENRE = `CASE d.genre ${GENRES_FOURNIS.map(
  ({ id, nom, mots }) => `WHEN '${id}' THEN '${`${nom} ${mots}`.replaceAll("'", "''")}'`,
).join(' ')} END`;

/** Ce qui se cherche par Ctrl+K dans le fichier : par table, l'expression SQL du texte trouvé. Les notes privées n'y sont pas. */
const CHERCHABLES: Readonly<Record<string, string>> = {
  instance: `SELECT ${NOM_CHERCHE} FROM instance WHERE id = ? AND supprime_le IS NULL`,
  personne: `SELECT concat_ws(' ', p.prenom, p.nom, p.fonction, s.nom) FROM personne p LEFT JOIN structure s ON s.id = p.structure_id
             WHERE p.id = ? AND p.supprime_le IS NULL`,
  structure: `SELECT concat_ws(' ', nom, sigle) FROM structure WHERE id = ? AND supprime_le IS NULL`,
  designation: `SELECT concat_ws(' ', ${MOTS_DU_GENRE}, g.nom, coalesce(concat_ws(' ', p.prenom, p.nom, p.fonction, s.nom), 'vacante'),
      (SELECT group_concat(t.libelle || ' ' || t.code, ' ') FROM designation_territoire t WHERE t.designation_id = d.id))
    FROM designation d LEFT JOIN genre_designation g ON g.id = d.genre LEFT JOIN personne p ON p.id = d.personne_id
    LEFT JOIN structure s ON s.id = p.structure_id WHERE d.id = ?`,
  contrat_ville: `SELECT libelle || ' ' || code FROM contrat_ville WHERE id = ? AND supprime_le IS NULL`,
  piece_jointe: `SELECT concat_ws(' ', j.titre, f.nom, coalesce(i.sigle, i.type), i.complement, strftime('%d/%m/%Y', r.date))
    FROM piece_jointe j LEFT JOIN piece f ON f.id = j.piece_id JOIN reunion r ON r.id = j.reunion_id JOIN instance i ON i.id = r.instance_id
    WHERE j.id = ? AND r.supprime_le IS NULL`,
  point: `SELECT concat_ws(' ', p.titre, p.precision, p.texte_pv) FROM point p JOIN reunion r ON r.id = p.reunion_id
          WHERE p.id = ? AND r.supprime_le IS NULL`,
  deliberation: `SELECT d.texte FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id
                 WHERE d.id = ? AND r.supprime_le IS NULL`,
  action: `SELECT concat_ws(' ', a.libelle, a.pilote) FROM action a JOIN point p ON p.id = a.point_id JOIN reunion r ON r.id = p.reunion_id
           WHERE a.id = ? AND r.supprime_le IS NULL`,
};

/** Ce dont le texte trouvé, ou le droit d'être trouvé, dépend d'une autre ligne : relu quand celle-ci change. */
const DEPENDANTS: Readonly<Record<string, string>> = {
  structure: `SELECT 'personne' AS tbl, id AS ligne FROM personne WHERE structure_id = :ligne
              UNION ALL SELECT 'designation', d.id FROM personne p JOIN designation d ON d.personne_id = p.id WHERE p.structure_id = :ligne`,
  personne: `SELECT 'designation' AS tbl, id AS ligne FROM designation WHERE personne_id = :ligne`,
  genre_designation: `SELECT 'designation' AS tbl, id AS ligne FROM designation WHERE genre = :ligne`,
  // Retiré, un territoire ne dit plus de quelle désignation il était : le journal s'en souvient.
  designation_territoire: `SELECT 'designation' AS tbl, designation_id AS ligne FROM designation_territoire WHERE id = :ligne
    UNION SELECT 'designation', avant ->> 'designation_id' FROM journal_valeur
    WHERE tbl = 'designation_territoire' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
  reunion: `SELECT 'point' AS tbl, id AS ligne FROM point WHERE reunion_id = :ligne
            UNION ALL SELECT 'piece_jointe', id FROM piece_jointe WHERE reunion_id = :ligne
            UNION ALL SELECT 'deliberation', d.id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = :ligne
            UNION ALL SELECT 'action', a.id FROM action a JOIN point p ON p.id = a.point_id WHERE p.reunion_id = :ligne`,
};

/**
 * L'index oublie un texte sans en laisser un octet (`secure-delete`) en parcourant tout ce qui commence comme lui : défaire
 * la reprise de vingt mille lignes retenait l'application cinq minutes. Au-delà de ces quelques textes, ils s'écartent
 * d'une marque, et l'index se resserre une fois, dans la même transaction : il n'en reste rien non plus.
 */
const UN_A_UN = 16;

/** Ce que l'index garde en mémoire avant d'écrire, en octets ; au-delà de mille textes, il en garde davantage. */
const ORDINAIRE = 2 ** 20;
const AMPLE = 2 ** 25;
const EN_MASSE = 1000;

const INDEX = 'Mise à jour de la recherche';

interface Change {
  readonly num: number;
  /** `null` : ne se cherche plus. */
  readonly texte: string | null;
}
type Neuf = LigneTouchee & { readonly texte: string };

/** L'index écrit ce qu'il a en mémoire dès qu'il revient en arrière : on le parcourt dans l'ordre de ses numéros. */
const parNumero = (un: Change, autre: Change): number => un.num - autre.num;
const parPlage = (un: Neuf, autre: Neuf): number => plageDe(un.tbl).de - plageDe(autre.tbl).de;

/**
 * Tient l'index de recherche à jour : après chaque opération, seules les lignes touchées sont relues.
 * @returns `reindexer` (les lignes touchées) et `toutReconstruire` (fichier repris ou index perdu).
 */
export function createPassages(db: Database) {
  const lectures = new Map(
    Object.entries(CHERCHABLES).map(([tbl, sql]) => [tbl, db.prepare<[string], string>(sql).pluck()]),
  );
  const dependants = new Map(
    Object.entries(DEPENDANTS).map(([tbl, sql]) => [tbl, db.prepare<[{ ligne: string }], LigneTouchee>(sql)]),
  );
  const present = db.prepare<[string, string], { num: number; texte: string }>(
    'SELECT num, texte FROM passage WHERE tbl = ? AND ligne = ?',
  );
  const dernier = db
    .prepare<[Plage], number | null>(
      'SELECT max(num) FROM passage WHERE num >= CAST(@de AS INTEGER) AND num < CAST(@a AS INTEGER)',
    )
    .pluck();
  const poser = db.prepare<[number, string, string, string]>(
    'INSERT INTO passage (num, tbl, ligne, texte) VALUES (?, ?, ?, ?)',
  );
  const changer = db.prepare<[string, number]>('UPDATE passage SET texte = ? WHERE num = ?');
  const retirer = db.prepare<[number]>('DELETE FROM passage WHERE num = ?');
  const sansTrace = db.prepare<[number]>(
    `INSERT INTO passage_fts (passage_fts, rank) VALUES ('secure-delete', CAST(? AS INTEGER))`,
  );
  const garderEnMemoire = db.prepare<[number]>(
    `INSERT INTO passage_fts (passage_fts, rank) VALUES ('hashsize', CAST(? AS INTEGER))`,
  );
  const resserrer = db.prepare(`INSERT INTO passage_fts (passage_fts) VALUES ('optimize')`);

  const texteDe = ({ tbl, ligne }: LigneTouchee): string | null => lectures.get(tbl)?.get(ligne) ?? null;

  /** Les lignes touchées et celles qui en dépendent, une fois chacune. */
  function* aRelire(lignes: readonly LigneTouchee[]): Suite<LigneTouchee[]> {
    const toutes = new Map<string, LigneTouchee>();
    yield* aChacun(lignes, INDEX, (touchee) => {
      for (const { tbl, ligne } of [touchee, ...(dependants.get(touchee.tbl)?.all({ ligne: touchee.ligne }) ?? [])])
        if (lectures.has(tbl)) toutes.set(`${tbl}/${ligne}`, { tbl, ligne });
    });
    return [...toutes.values()];
  }

  /** Change ou retire les textes d'avant. */
  function* changerTous(changes: readonly Change[]): Suite<void> {
    const enMasse = changes.length > UN_A_UN;
    if (enMasse) sansTrace.run(0);
    yield* aChacun(changes.toSorted(parNumero), INDEX, ({ num, texte }) => {
      if (texte === null) retirer.run(num);
      else changer.run(texte, num);
    });
    if (!enMasse) return;
    resserrer.run();
    sansTrace.run(1);
  }

  function* poserTous(neufs: readonly Neuf[]): Suite<void> {
    const enMasse = neufs.length > EN_MASSE;
    if (enMasse) garderEnMemoire.run(AMPLE);
    const derniers = new Map<number, number>();
    yield* aChacun(neufs.toSorted(parPlage), INDEX, ({ tbl, ligne, texte }) => {
      const plage = plageDe(tbl);
      const num = (derniers.get(plage.de) ?? dernier.get(plage) ?? plage.de) + 1;
      derniers.set(plage.de, num);
      poser.run(num, tbl, ligne, texte);
    });
    if (enMasse) garderEnMemoire.run(ORDINAIRE);
  }

  function* reindexer(lignes: readonly LigneTouchee[]): Suite<void> {
    const changes: Change[] = [];
    const neufs: Neuf[] = [];
    const touchees = yield* portion(aRelire(lignes), 0, 0.1);
    const trier = (touchee: LigneTouchee): void => {
      const texte = texteDe(touchee);
      const avant = present.get(touchee.tbl, touchee.ligne);
      if (avant !== undefined && avant.texte !== texte) changes.push({ num: avant.num, texte });
      if (avant === undefined && texte !== null) neufs.push({ ...touchee, texte });
    };
    yield* portion(aChacun(touchees, INDEX, trier), 0.1, 0.3);
    const milieu = 0.3 + (0.7 * changes.length) / (changes.length + neufs.length || 1);
    yield* portion(changerTous(changes), 0.3, milieu);
    yield* portion(poserTous(neufs), milieu, 1);
  }

  function toutReconstruire(): void {
    db.transaction(() => {
      sansTrace.run(0);
      db.exec('DELETE FROM passage');
      for (const tbl of lectures.keys()) {
        const ids = db.prepare<[], string>(`SELECT id FROM ${tbl}`).pluck().all();
        const lus = ids.map((ligne) => ({ tbl, ligne, texte: texteDe({ tbl, ligne }) }));
        epuiser(poserTous(lus.filter((lu): lu is Neuf => lu.texte !== null)));
      }
      resserrer.run();
      sansTrace.run(1);
    }).immediate();
  }

  return { reindexer, toutReconstruire };
}
