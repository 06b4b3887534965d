import type { Database } from 'better-sqlite3';
import { CHERCHABLES } from './cherchables.ts';
import { DEPENDANTS } from './dependants.ts';
import type { Ecriture, LigneTouchee } from './operation.ts';
import {
  composerPassage,
  type PassageCompose,
  type PassageLu,
  type RepereDuPassage,
  seulsLesReperes,
} from './passage-compose.ts';
import { createPassagesDePiece } from './passages-de-piece.ts';
import { type Plage, plageDe } from './plages.ts';
import { aChacun, epuiser, portion, type Suite } from '#shared/travail/suite.ts';

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

interface Change extends LigneTouchee {
  readonly num: number;
  /** Ce que l'index en avait. */
  readonly avant: string;
  /** `null` : ne se cherche plus. */
  readonly compose: PassageCompose | null;
}
type Neuf = LigneTouchee & { readonly compose: PassageCompose };
type Present = { readonly num: number; readonly texte: string } & Omit<RepereDuPassage, 'genre'>;

/** L'index écrit ce qu'il a en mémoire dès qu'il revient en arrière : on le parcourt dans l'ordre de ses numéros. */
const parNumero = (un: Change, autre: Change): number => un.num - autre.num;
const parPlage = (un: Neuf, autre: Neuf): number => plageDe(un.tbl).de - plageDe(autre.tbl).de;

/** Lignes mises dans l'index d'affilée quand on le rattrape, dont si peu de changées : le reste de l'application attend d'autant. */
const D_AFFILEE = 100;
const CHANGEES_D_AFFILEE = 4;

const aChange = (avant: Present, compose: PassageCompose | null): boolean =>
  compose === null ||
  avant.texte !== compose.texte ||
  (['instance', 'jour', 'etat', 'echeance'] as const).some((nom) => avant[nom] !== compose.repere[nom]);

/** Une ligne qui vient d'entrer. */
const estEntree = ({ champ, avant }: Ecriture): boolean => champ === null && avant === null;

/**
 * Tient l'index de recherche à jour : après chaque opération, seules les lignes touchées sont relues. Ce que fait entrer en
 * nombre une écriture longue s'y met après elle (`rattraper`), entre deux demandes : c'en est le tiers.
 */
export function createPassages(db: Database) {
  const lectures = new Map(
    Object.entries(CHERCHABLES).map(([tbl, sql]) => [tbl, db.prepare<[string], PassageLu>(sql)]),
  );
  const dependants = new Map(
    Object.entries(DEPENDANTS).map(([tbl, sql]) => [tbl, db.prepare<[{ ligne: string }], LigneTouchee>(sql)]),
  );
  const remettre = db.prepare<[string, string]>('INSERT INTO passage_a_mettre (tbl, ligne) VALUES (?, ?)');
  const remises = db.prepare<[number], LigneTouchee & { num: number }>(
    'SELECT num, tbl, ligne FROM passage_a_mettre ORDER BY num LIMIT CAST(? AS INTEGER)',
  );
  const mises = db.prepare<[number]>('DELETE FROM passage_a_mettre WHERE num <= CAST(? AS INTEGER)');
  const present = db.prepare<[string, string], Present>(
    `SELECT p.num, p.texte, r.instance, r.jour, r.etat, r.echeance FROM passage p LEFT JOIN passage_repere r ON r.num = p.num
     WHERE p.tbl = ? AND p.ligne = ?`,
  );
  const reperer = db.prepare<[RepereDuPassage & { num: number }]>(
    `INSERT OR REPLACE INTO passage_repere (num, genre, instance, jour, etat, echeance)
     VALUES (@num, @genre, @instance, @jour, @etat, @echeance)`,
  );
  const pieces = createPassagesDePiece(db);
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

  function composee({ tbl, ligne }: LigneTouchee): PassageCompose | null {
    const lu = lectures.get(tbl)?.get(ligne);
    return lu === undefined ? null : composerPassage(tbl, lu);
  }

  /** Les lignes touchées et celles qui en dépendent, une fois chacune. */
  function* aRelire(ecritures: readonly Ecriture[]): Suite<LigneTouchee[]> {
    const toutes = new Map<string, LigneTouchee>();
    yield* aChacun(ecritures, INDEX, (ecriture) => {
      for (const { tbl, ligne } of [ecriture, ...(dependants.get(ecriture.tbl)?.all({ ligne: ecriture.ligne }) ?? [])])
        if (lectures.has(tbl)) toutes.set(`${tbl}/${ligne}`, { tbl, ligne });
    });
    return [...toutes.values()];
  }

  /** Change ou retire les textes d'avant. Une réunion qui change de jour n'en change aucun : leurs repères attendent `rattraper`. */
  function* changerTous(tous: readonly Change[]): Suite<void> {
    const attend = ({ compose, avant }: Change) => compose !== null && seulsLesReperes(avant, compose.texte);
    const changes = tous.length > UN_A_UN ? tous.filter((change) => !attend(change)) : tous;
    if (changes !== tous) for (const change of tous) if (attend(change)) remettre.run(change.tbl, change.ligne);
    const enMasse = changes.length > UN_A_UN;
    if (enMasse) sansTrace.run(0);
    yield* aChacun(changes.toSorted(parNumero), INDEX, ({ num, tbl, ligne, avant, compose }) => {
      if (compose === null) return retirer.run(num);
      if (compose.texte !== avant) changer.run(compose.texte, num);
      reperer.run({ ...compose.repere, num });
      return pieces.remettre({ tbl, ligne, num, texte: compose.texte });
    });
    if (!enMasse) return;
    resserrer.run();
    sansTrace.run(1);
  }

  function* poserTous(neufs: readonly Neuf[]): Suite<void> {
    const enMasse = neufs.length > EN_MASSE;
    if (enMasse) garderEnMemoire.run(AMPLE);
    const derniers = new Map<number, number>();
    yield* aChacun(neufs.toSorted(parPlage), INDEX, ({ tbl, ligne, compose }) => {
      const plage = plageDe(tbl);
      const num = (derniers.get(plage.de) ?? dernier.get(plage) ?? plage.de) + 1;
      derniers.set(plage.de, num);
      poser.run(num, tbl, ligne, compose.texte);
      reperer.run({ ...compose.repere, num });
      pieces.remettre({ tbl, ligne, num, texte: compose.texte });
    });
    if (enMasse) garderEnMemoire.run(ORDINAIRE);
  }

  function* relire(touchees: readonly LigneTouchee[]): Suite<void> {
    const changes: Change[] = [];
    const neufs: Neuf[] = [];
    const trier = (touchee: LigneTouchee): void => {
      const compose = composee(touchee);
      const avant = present.get(touchee.tbl, touchee.ligne);
      if (avant !== undefined && aChange(avant, compose))
        changes.push({ ...touchee, num: avant.num, avant: avant.texte, compose });
      if (avant === undefined && compose !== null) neufs.push({ ...touchee, compose });
    };
    yield* portion(aChacun(touchees, INDEX, trier), 0, 0.25);
    const milieu = 0.25 + (0.75 * changes.length) / (changes.length + neufs.length || 1);
    yield* portion(changerTous(changes), 0.25, milieu);
    yield* portion(poserTous(neufs), milieu, 1);
  }

  /** @param apres vrai : ce qui entre en nombre attendra `rattraper`, et ce qui en dépend est entré avec lui */
  function* reindexer(ecritures: readonly Ecriture[], apres: boolean): Suite<void> {
    const seCherche = (ecriture: Ecriture) => estEntree(ecriture) && lectures.has(ecriture.tbl);
    const entrees = apres ? ecritures.filter(seCherche) : [];
    const enNombre = entrees.length > EN_MASSE;
    if (enNombre)
      yield* portion(
        aChacun(entrees, INDEX, ({ tbl, ligne }) => remettre.run(tbl, ligne)),
        0,
        0.1,
      );
    const reste = enNombre ? ecritures.filter((ecriture) => !seCherche(ecriture)) : ecritures;
    const touchees = yield* portion(aRelire(reste), 0.1, 0.2);
    yield* portion(relire(touchees), 0.2, 1);
  }

  const mettre = db.transaction((lot: readonly (LigneTouchee & { num: number })[]): void => {
    // Une ligne attend parfois deux fois, changée puis relue : elle n'entre qu'une fois.
    epuiser(relire([...new Map(lot.map((une) => [`${une.tbl}/${une.ligne}`, une])).values()]));
    mises.run(lot.at(-1)?.num ?? 0);
  }).immediate;

  /** Le début d'un lot qui se met d'un coup : beaucoup de lignes neuves, très peu de changées, dont l'index oublie l'ancien texte. */
  function dUnCoup<L extends LigneTouchee>(lot: readonly L[]): readonly L[] {
    let changees = 0;
    const trop = lot.findIndex(({ tbl, ligne }) => {
      if (present.get(tbl, ligne) !== undefined) changees += 1;
      return changees > CHANGEES_D_AFFILEE;
    });
    return trop === -1 ? lot : lot.slice(0, trop);
  }

  /** Met dans l’index un peu de ce qui l’attend, dans une transaction à lui. @returns faux quand rien n’attendait */
  function rattraper(): boolean {
    const lot = remises.all(D_AFFILEE);
    const aMettre = dUnCoup(lot);
    if (aMettre.length > 0) mettre(aMettre);
    return lot.length > 0;
  }

  function toutReconstruire(suivre: (fait: number, total: number) => void = () => undefined): void {
    db.transaction(() => {
      sansTrace.run(0);
      db.exec('DELETE FROM passage; DELETE FROM passage_a_mettre');
      for (const [rang, tbl] of [...lectures.keys()].entries()) {
        suivre(rang, lectures.size);
        const ids = db.prepare<[], string>(`SELECT id FROM ${tbl}`).pluck().all();
        const lus = ids.map((ligne) => ({ tbl, ligne, compose: composee({ tbl, ligne }) }));
        epuiser(poserTous(lus.filter((lu): lu is Neuf => lu.compose !== null)));
      }
      resserrer.run();
      sansTrace.run(1);
    }).immediate();
  }

  return {
    /** La suite de chaque opération (`journal.ensuite`). */
    reindexer,
    rattraper,
    pieces,
    /** Tout relire : fichier repris, ou index perdu. */
    toutReconstruire,
  };
}
