import { type Database, SqliteError, type Statement } from 'better-sqlite3';
import { AppError, type DeuxValeurs } from '#shared/errors/app-error.ts';
import { historiqueErrors } from '#shared/errors/historique.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import { aChacun, epuiser, portion, type Suite } from '#shared/travail/suite.ts';
import { type TableJournalisee, tablesJournalisees } from './journaled-tables.ts';
import type { Journal } from './journal.ts';
import { type EffetLigne, effetNet, etapes } from './net-effect.ts';
import type { Ecriture, Trace } from './operation.ts';
import { ACTIVE, type LigneOperation } from './undo-active.ts';
import { createAnciennes } from './undo-ancienne.ts';
import { createNommees } from './undo-nommees.ts';
import { createApresEffacement } from './undo-effacees.ts';

interface Inversee {
  readonly libelle: string;
  readonly trace: Trace;
}
interface Annulee extends Inversee {
  /** Ce qui, plus récent, touchait une personne effacée et ne s'annule plus ; vide si on l'a déjà dit. */
  readonly passees: readonly string[];
}
/** Ce que Ctrl+Z défait, et ce par-dessus quoi il passe. */
interface Choix {
  readonly derniere: LigneOperation | undefined;
  readonly perdues: readonly LigneOperation[];
}

/** « Annulation : Modifier le point » se rétablit sous le nom « Modifier le point ». */
const sansVerbe = (libelle: string): string => libelle.replace(/^Annulation : /u, '');

/** Au-delà, les lignes touchées depuis se lisent toutes à la fois. */
const EN_NOMBRE = 200;

/** Écritures venues depuis que l'on relit dans le temps d'une valeur remise. */
const RELUES_POUR_UNE = 20;

/** Des lignes d'autrui qui empêchent de défaire, telles que le refus les porte. */
const enAutres = (lignes: readonly { tbl: string; ligne: string; auteur?: string }[]): DeuxValeurs[] =>
  lignes.map(({ tbl, ligne, auteur = '' }) => ({ champ: tbl, mienne: null, autre: ligne, auteur }));

export type Annulation = ReturnType<typeof createAnnulation>;

/**
 * Annuler et rétablir, par fenêtre. Une annulation est une opération nouvelle, faite des écritures
 * inverses ; elle n'efface rien de l'historique. Si un champ a changé depuis, rien n'est écrit.
 */
export function createAnnulation(db: Database, journal: Journal) {
  const tables = new Map<string, TableJournalisee>(tablesJournalisees(db).map((t) => [t.nom, t]));
  /** La montée de version ferme ce qui la précède : les lignes d'alors n'ont plus la même forme. */
  const montee =
    db.prepare<[], number>(`SELECT coalesce(max(num), 0) FROM operation WHERE type = 'migration'`).pluck().get() ?? 0;
  const efface = createApresEffacement(db);
  const nommees = createNommees(db);
  const anciennes = createAnciennes(db, montee, efface);
  const aAnnuler = db.prepare<[number, number], LigneOperation>(
    `SELECT num, type, libelle, groupe, id FROM operation o
     WHERE fenetre = ? AND num < ? AND num > ${montee} AND annulable = 1 AND annule IS NULL AND refait IS NULL AND ${ACTIVE} ORDER BY num DESC LIMIT 1`,
  );
  const aRetablir = db.prepare<[{ fenetre: number }], LigneOperation>(
    `SELECT num, type, libelle, groupe, id FROM operation o
     WHERE fenetre = :fenetre AND num > ${montee} AND annule IS NOT NULL AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.refait = o.num)
       AND NOT EXISTS (SELECT 1 FROM operation p WHERE p.fenetre = :fenetre AND p.num > o.num AND p.annule IS NULL AND p.refait IS NULL)
     ORDER BY num DESC LIMIT 1`,
  );
  const duGroupe = db.prepare<[string, string], LigneOperation>(
    'SELECT num, type, libelle, groupe, id FROM operation WHERE groupe = ? OR id = ? ORDER BY num',
  );
  const attendues = db.prepare<[number], { n: number }>('SELECT count(*) AS n FROM journal WHERE operation = ?');
  /** Écritures à relire pour retirer ce qu'une opération a créé ; 0 si elle n'a rien créé. */
  const aRelire = db
    .prepare<[{ num: number }], number | null>(
      `SELECT (SELECT max(seq) FROM journal_valeur) - (SELECT max(seq) FROM journal_valeur WHERE operation = @num)
       WHERE EXISTS (SELECT 1 FROM journal_valeur WHERE operation = @num AND champ IS NULL AND avant IS NULL)`,
    )
    .pluck();
  const peser = (num: number): number =>
    (attendues.get(num)?.n ?? 0) + Math.floor((aRelire.get({ num }) ?? 0) / RELUES_POUR_UNE);
  const figee = db.prepare<[string, string, number], { libelle: string }>(
    `SELECT o.libelle FROM journal_valeur v JOIN operation o ON o.num = v.operation
     WHERE v.tbl = ? AND v.ligne = ? AND v.operation > ? AND o.annulable = 0 AND o.type NOT GLOB 'donnees.*' LIMIT 1`,
  );
  /** La plus ancienne opération de cette fenêtre que l'on a défaite depuis : ce qui est plus récent a déjà été passé. */
  const defaiteDepuis = db
    .prepare<[number, number], number | null>(
      'SELECT min(annule) FROM operation WHERE fenetre = ? AND num > ? AND annule IS NOT NULL',
    )
    .pluck();
  /** Opérations encore actives qui ont touché la ligne depuis : les défaire d'abord, même si leurs valeurs se compensent. */
  const toucheDepuis = db.prepare<[string, string, number], { champ: string | null; auteur: string }>(
    `SELECT v.champ, o.auteur FROM journal_valeur v JOIN operation o ON o.num = v.operation
     WHERE v.tbl = ? AND v.ligne = ? AND v.operation > ? AND o.annule IS NULL AND o.refait IS NULL AND ${ACTIVE}`,
  );
  const auteurDepuis = db.prepare<[string, string, number], { auteur: string }>(
    `SELECT o.auteur FROM journal_valeur v JOIN operation o ON o.num = v.operation
     WHERE v.tbl = ? AND v.ligne = ? AND v.operation > ? ORDER BY v.seq DESC LIMIT 1`,
  );

  const toucheesDepuis = db
    .prepare<[number], string>(`SELECT DISTINCT tbl || '/' || ligne FROM journal_valeur WHERE operation > ?`)
    .pluck();
  const derniereHeure = db.prepare<[], string>('SELECT quand_utc FROM operation ORDER BY num DESC LIMIT 1').pluck();

  const ecrites = db.prepare<[], { tbl: string; ligne: string }>(
    'SELECT tbl, ligne FROM journal_valeur WHERE operation = (SELECT operation FROM operation_en_cours)',
  );
  const differerLesCles = db.prepare('PRAGMA defer_foreign_keys = ON');

  const table = (nom: string): TableJournalisee => {
    const trouvee = tables.get(nom);
    if (trouvee === undefined) throw new Error(`Table non journalisée : ${nom}`);
    return trouvee;
  };
  const preparees = new Map<string, Statement<unknown[], Record<string, unknown>>>();
  /** Chaque phrase SQL n'est préparée qu'une fois : SQLite les repasse toutes en revue à chaque `defer_foreign_keys`. */
  function preparer(sql: string): Statement<unknown[], Record<string, unknown>> {
    const prete = preparees.get(sql) ?? db.prepare<unknown[], Record<string, unknown>>(sql);
    preparees.set(sql, prete);
    return prete;
  }
  const lireLigne = (effet: EffetLigne) =>
    preparer(
      `SELECT ${table(effet.tbl)
        .colonnes.map((c) => `"${c}"`)
        .join(', ')} FROM ${effet.tbl} WHERE id = ?`,
    ).get(effet.ligne) ?? null;

  /** La ligne est redevenue ce qu'elle était : une cascade n'a pas emporté ce que l'on venait de remettre. */
  function estDefait(effet: EffetLigne): boolean {
    const presente = lireLigne(effet);
    if (effet.avant === null || presente === null) return effet.avant === presente;
    return Object.entries(effet.avant).every(([champ, valeur]) => (presente[champ] ?? null) === (valeur ?? null));
  }

  /** Ce qui, dans le fichier, n'est plus ce que l'opération avait laissé. `suivie` : d'autres opérations ont touché la ligne. */
  function ecarts(effet: EffetLigne, num: number, suivie: boolean): DeuxValeurs[] {
    const presente = lireLigne(effet);
    if (effet.apres === presente) return [];
    const auteur = () => auteurDepuis.get(effet.tbl, effet.ligne, num)?.auteur ?? '';
    if (effet.apres === null || presente === null)
      return [{ champ: 'id', mienne: effet.apres, autre: presente, auteur: auteur() }];
    const entiere = effet.avant === null;
    const touches = suivie ? toucheDepuis.all(effet.tbl, effet.ligne, num) : [];
    const repris = new Set(touches.flatMap(({ champ }) => (champ === null ? Object.keys(effet.apres ?? {}) : [champ])));
    return Object.entries(effet.apres)
      .filter(
        ([champ, valeur]) =>
          (presente[champ] ?? null) !== (valeur ?? null) ||
          repris.has(champ) ||
          (entiere && champ === 'id' && repris.size > 0),
      )
      .map(([champ, mienne]) => ({ champ, mienne, autre: presente[champ] ?? null, auteur: auteur() }));
  }

  function avecTri(nom: string, champs: Record<string, unknown>): [string, unknown][] {
    const calcules = table(nom).tri.filter((tri) => tri.slice(0, -4) in champs);
    return [
      ...Object.entries(champs),
      ...calcules.map((tri): [string, unknown] => [tri, enTri(String(champs[tri.slice(0, -4)] ?? ''))]),
    ];
  }

  function inverser(effet: EffetLigne): void {
    if (effet.avant === null) {
      preparer(`DELETE FROM ${effet.tbl} WHERE id = ?`).run(effet.ligne);
      return;
    }
    const champs = avecTri(effet.tbl, effet.avant).filter(([nom]) => effet.apres === null || nom !== 'id');
    if (effet.apres === null) {
      const noms = champs.map(([nom]) => `"${nom}"`).join(', ');
      preparer(`INSERT INTO ${effet.tbl} (${noms}) VALUES (${champs.map(() => '?').join(', ')})`).run(
        ...champs.map(([, v]) => v),
      );
    } else {
      preparer(`UPDATE ${effet.tbl} SET ${champs.map(([nom]) => `"${nom}" = ?`).join(', ')} WHERE id = ?`).run(
        ...champs.map(([, v]) => v),
        effet.ligne,
      );
    }
  }

  /** Écrit l'inverse des opérations données (de la plus ancienne à la plus récente), en une seule. */
  function* ecrireInverse(
    operations: readonly LigneOperation[],
    fenetre: number,
    lien: { annule: number } | { refait: number },
    verbe: string,
  ): Suite<Inversee> {
    const derniere = operations.at(-1);
    if (derniere === undefined) throw historiqueErrors.rienAAnnuler();
    const ecritures = operations.flatMap(({ num }) => {
      const lues = journal.ecritures(num);
      if (lues.length !== attendues.get(num)?.n) throw historiqueErrors.efface(derniere.libelle);
      return lues;
    });
    const effets = effetNet(ecritures);
    // De beaucoup de lignes, on demande une fois lesquelles ont bougé depuis ; de peu, ligne par ligne.
    const suivies = effets.length > EN_NOMBRE ? new Set(toucheesDepuis.all(derniere.num)) : null;
    const differences: DeuxValeurs[] = [];
    const comparer = (effet: EffetLigne): void => {
      const suivie = suivies === null || suivies.has(`${effet.tbl}/${effet.ligne}`);
      const apres = suivie ? figee.get(effet.tbl, effet.ligne, derniere.num) : undefined;
      if (apres !== undefined) throw historiqueErrors.figeDepuis(derniere.libelle, apres.libelle);
      differences.push(...ecarts(effet, derniere.num, suivie));
    };
    yield* portion(aChacun(effets, 'Vérification', comparer), 0, 0.25);
    if (differences.length > 0) throw historiqueErrors.changeDepuis(derniere.libelle, differences);
    const ordre = {
      type: 'historique.inverse',
      libelle: `${verbe} : ${derniere.libelle}`,
      annulable: true,
      fenetre,
      ...lien,
    };
    const defaire = function* (): Suite<void> {
      differerLesCles.run();
      yield* portion(aChacun(etapes(ecritures).toReversed(), verbe, inverser), 0, 0.75);
      yield* portion(refuserDommages(ecritures, effets, derniere), 0.75, 1);
    };
    try {
      const { trace } = yield* portion(journal.executerPasAPas(ordre, defaire), 0.25, 1);
      return { libelle: derniere.libelle, trace };
    } catch (cause) {
      // Ce qu'une autre fenêtre a écrit depuis peut tenir à ce que l'on défait : place prise, objet encore nommé.
      if (cause instanceof SqliteError && cause.code.startsWith('SQLITE_CONSTRAINT'))
        throw historiqueErrors.changeDepuis(derniere.libelle, []);
      throw cause;
    }
  }

  /** Une suppression en cascade emporterait des lignes ajoutées depuis : on refuse plutôt que de les perdre. */
  function* refuserDommages(
    defaites: readonly Ecriture[],
    effets: readonly EffetLigne[],
    { num, libelle }: LigneOperation,
  ): Suite<void> {
    const prevues = new Set(defaites.map((e) => `${e.tbl}/${e.ligne}`));
    const imprevues = ecrites.all().filter((e) => !prevues.has(`${e.tbl}/${e.ligne}`));
    if (imprevues.length > 0) throw historiqueErrors.changeDepuis(libelle, enAutres(imprevues));
    if (!effets.every(estDefait)) throw historiqueErrors.changeDepuis(libelle, []);
    const retirees = effets.filter(({ avant }) => avant === null).map(({ ligne }) => ligne);
    const encore = yield* nommees.depuis(num, retirees);
    if (encore.length > 0) throw historiqueErrors.changeDepuis(libelle, enAutres(encore));
  }

  /** Cette opération et les frappes du même groupe qui la précèdent. */
  const groupeDe = (derniere: LigneOperation): LigneOperation[] =>
    derniere.groupe === null
      ? [derniere]
      : duGroupe.all(derniere.groupe, derniere.groupe).filter((o) => o.num <= derniere.num);

  /** La dernière opération qui peut encore se défaire : un effacement ne retient que ce qui touchait la personne effacée. */
  function choisir(fenetre: number): Choix {
    const perdues: LigneOperation[] = [];
    for (;;) {
      const derniere = aAnnuler.get(fenetre, perdues.at(-1)?.num ?? Number.MAX_SAFE_INTEGER);
      const nums = perdues.map(({ num }) => num);
      if (derniere === undefined || !groupeDe(derniere).some(({ num }) => efface.perdue(num, nums)))
        return { derniere, perdues };
      perdues.push(derniere);
    }
  }

  function* ecrireAnnulation(
    operations: readonly LigneOperation[],
    fenetre: number,
    { derniere, perdues, passees }: { derniere: LigneOperation; perdues: Choix['perdues']; passees: string[] },
  ): Suite<Annulee> {
    try {
      const inversee = yield* ecrireInverse(operations, fenetre, { annule: derniere.num }, 'Annulation');
      return { ...inversee, passees };
    } catch (cause) {
      if (perdues.length > 0 && cause instanceof AppError && cause.code === 'DEUX_VALEURS')
        throw historiqueErrors.tenuParEfface(derniere.libelle, cause.transmise.valeurs ?? []);
      throw cause;
    }
  }

  function annulerPasAPas(fenetre: number, commande: string | null = null): Suite<Annulee> {
    const { derniere, perdues } = choisir(fenetre);
    const [recente = derniere] = perdues;
    // D'une commande nommée, rien ne se passe : c'est elle, ou rien.
    if (commande !== null && recente !== undefined && recente.type !== commande)
      throw historiqueErrors.autreChoseDepuis(recente.libelle);
    if (commande !== null && recente !== undefined && recente !== derniere)
      throw historiqueErrors.efface(recente.libelle);
    if (derniere === undefined)
      throw perdues.length > 0 ? historiqueErrors.resteEfface() : historiqueErrors.rienAAnnuler();
    const dejaDites = defaiteDepuis.get(fenetre, efface.dernier()) ?? Number.MAX_SAFE_INTEGER;
    const passees = perdues.filter(({ num }) => num < dejaDites).map(({ libelle }) => libelle);
    return ecrireAnnulation(groupeDe(derniere), fenetre, { derniere, perdues, passees });
  }

  function retablirPasAPas(fenetre: number): Suite<Inversee> {
    const derniere = aRetablir.get({ fenetre });
    if (derniere === undefined) throw historiqueErrors.rienARetablir();
    const nommee = { ...derniere, libelle: sansVerbe(derniere.libelle) };
    return ecrireInverse([nommee], fenetre, { refait: derniere.num }, 'Rétablissement');
  }

  /** Défait une opération désignée, quelle que soit la fenêtre qui l'a faite. */
  function annulerOperationPasAPas(fenetre: number, num: number): Suite<Inversee> {
    const { operations, lien, verbe } = anciennes.aDefaire(num);
    return ecrireInverse(operations, fenetre, lien, verbe);
  }

  return {
    /**
     * Annule la dernière opération annulable de cette fenêtre (et les frappes du même groupe), par-dessus celles qui
     * touchaient une personne effacée depuis.
     * @param commande Type attendu : une autre a suivi, on refuse plutôt que d'annuler l'autre à sa place.
     */
    annuler: (fenetre: number, commande: string | null = null) => epuiser(annulerPasAPas(fenetre, commande)),
    /** Rétablit la dernière annulation de cette fenêtre, tant que rien d'autre n'y a été fait. */
    retablir: (fenetre: number) => epuiser(retablirPasAPas(fenetre)),
    /** Les mêmes, pas à pas : l'opération à inverser se choisit à l'appel, et se lit au premier pas. */
    annulerPasAPas,
    retablirPasAPas,
    annulerOperationPasAPas,
    /** @throws AppError ce qui empêche de défaire cette opération, pour autant qu'on le sache sans l'essayer */
    verifierAnnulable: (num: number): void => void anciennes.aDefaire(num),
    depuis: anciennes.depuis,
    /** Ce que coûte de défaire une opération, en valeurs à remettre : ce qu'il faut relire y compte aussi. */
    poidsDe: peser,
    /** Le même, de ce que Ctrl+Z, ou Ctrl+Maj+Z, déferait. */
    poids: (sens: 'annuler' | 'retablir', fenetre: number): number => {
      const derniere = sens === 'annuler' ? choisir(fenetre).derniere : aRetablir.get({ fenetre });
      return derniere === undefined ? 0 : peser(derniere.num);
    },
    /** Ce que Ctrl+Z et Ctrl+Maj+Z feraient (le libellé, ou `null`), et l'instant de la dernière opération. */
    possibles: (fenetre: number) => ({
      enregistreUtc: derniereHeure.get() ?? null,
      annuler: choisir(fenetre).derniere?.libelle ?? null,
      retablir: sansVerbe(aRetablir.get({ fenetre })?.libelle ?? '') || null,
    }),
  };
}
