import type { Database } from 'better-sqlite3';
import type { Ecriture, Environnement, Ordre, Trace } from './operation.ts';
import { createSceau } from './seal.ts';
import { epuiser, estUneSuite, portion, type Suite } from '#shared/travail/suite.ts';

/** Deux frappes du même champ, de la même fenêtre, à moins d'une minute, s'annulent d'un geste. */
const MEME_FRAPPE_MS = 60_000;

/** Ce qu'une opération fait ; long, il se donne pas à pas. */
type Travail<T> = () => T | Suite<T>;
/** @param pasAPas l'opération est menée pas à pas : ce qui peut attendre sa fin le peut ici */
type ApresOperation = (lignes: readonly Ecriture[], pasAPas: boolean) => void | Suite<void>;

interface Execution<T> {
  readonly valeur: T;
  readonly trace: Trace;
}

export type Journal = ReturnType<typeof createJournal>;

/**
 * Le seul chemin d'écriture : ouvre une opération, exécute, scelle, valide. Une écriture hors d'ici
 * échoue (voir triggers.ts). Une opération qui n'a rien changé ne laisse aucune trace.
 */
export function createJournal(db: Database, environnement: Environnement) {
  const sceller = createSceau(db);
  const inserer = db.prepare(
    `INSERT INTO operation (id, quand_utc, auteur, poste, fenetre, type, libelle, annulable, annule, refait)
     VALUES (@id, @quand, @auteur, @poste, @fenetre, @type, @libelle, @annulable, @annule, @refait)`,
  );
  const retirer = db.prepare('DELETE FROM operation WHERE num = ?');
  const ouvrir = db.prepare('BEGIN IMMEDIATE');
  const valider = db.prepare('COMMIT');
  const defaire = db.prepare('ROLLBACK');
  const entrer = db.prepare('UPDATE operation_en_cours SET operation = ?');
  const ecritures = db.prepare<[number], Ecriture>(
    'SELECT seq, tbl, ligne, champ, avant, apres FROM journal_valeur WHERE operation = ? ORDER BY seq',
  );
  const precedente = db.prepare<
    [number],
    {
      num: number;
      id: string;
      quand_utc: string;
      groupe: string | null;
      type: string;
      fenetre: number;
      annulable: number;
    }
  >(
    'SELECT num, id, quand_utc, groupe, type, fenetre, annulable FROM operation WHERE num < ? ORDER BY num DESC LIMIT 1',
  );
  const touchees = db.prepare<[number], string>('SELECT DISTINCT tbl FROM journal_valeur WHERE operation > ?').pluck();
  const derniere = db.prepare<[], { num: number | null }>('SELECT max(num) AS num FROM operation');
  const horsJournal = new Set<string>();
  const apresOperation: ApresOperation[] = [];

  const champUnique = (lignes: readonly Ecriture[]): string | null => {
    const [premiere] = lignes;
    return lignes.length === 1 && premiere !== undefined && premiere.champ !== null
      ? JSON.stringify([premiere.tbl, premiere.ligne, premiere.champ])
      : null;
  };

  function groupeDe(num: number, ordre: Ordre, lignes: readonly Ecriture[], quand: Date): string | null {
    const champ = champUnique(lignes);
    const avant = precedente.get(num);
    if (
      champ === null ||
      avant === undefined ||
      !ordre.annulable ||
      ordre.annule !== undefined ||
      ordre.refait !== undefined
    )
      return null;
    // L'horloge d'un poste peut reculer : c'est l'écart qui compte, dans les deux sens.
    const proche = Math.abs(quand.getTime() - Date.parse(avant.quand_utc)) < MEME_FRAPPE_MS;
    const suite = avant.fenetre === ordre.fenetre && avant.annulable === 1 && avant.type === ordre.type;
    return suite && proche && champUnique(ecritures.all(avant.num)) === champ ? (avant.groupe ?? avant.id) : null;
  }

  function* derouler<T>(
    ordre: Ordre,
    travail: Travail<T>,
    { scellee, pasAPas }: { readonly scellee: ((num: number) => void) | undefined; readonly pasAPas: boolean },
  ): Suite<Execution<T>> {
    const { nom, poste } = environnement.auteur();
    const quand = environnement.maintenant();
    const { lastInsertRowid } = inserer.run({
      id: environnement.nouvelId(),
      quand: quand.toISOString(),
      auteur: nom,
      poste,
      fenetre: ordre.fenetre,
      type: ordre.type,
      libelle: ordre.libelle,
      annulable: ordre.annulable ? 1 : 0,
      annule: ordre.annule ?? null,
      refait: ordre.refait ?? null,
    });
    const num = Number(lastInsertRowid);
    entrer.run(num);
    const rendu = travail();
    if (rendu instanceof Promise) throw new Error(`Opération « ${ordre.type} » : une écriture ne peut pas attendre.`);
    const valeur = estUneSuite(rendu) ? ((yield* portion(rendu, 0, 0.6)) as T) : rendu;
    const lignes = ecritures.all(num);
    if (lignes.length === 0) {
      entrer.run(null);
      retirer.run(num);
      return { valeur, trace: { num: null, touche: [] } };
    }
    yield* portion(sceller(num, groupeDe(num, ordre, lignes, quand), lignes), 0.6, 0.8);
    for (const suite of apresOperation) {
      const reste = suite(lignes, pasAPas);
      if (reste !== undefined) yield* portion(reste, 0.8, 1);
    }
    scellee?.(num);
    entrer.run(null);
    return { valeur, trace: { num, touche: [...new Set(lignes.map((l) => l.tbl))] } };
  }

  /** L'opération et sa transaction : rien n'en reste si elle s'arrête en route. */
  function* mener<T>(ordre: Ordre, travail: Travail<T>, comment: Parameters<typeof derouler>[2]): Suite<Execution<T>> {
    if (db.inTransaction) throw new Error(`Opération « ${ordre.type} » demandée à l’intérieur d’une autre.`);
    ouvrir.run();
    try {
      const execution = yield* derouler(ordre, travail, comment);
      valider.run();
      return execution;
    } finally {
      // Le fichier a pu être fermé entre deux pas, ou SQLite avoir déjà défait ce qu'un disque plein a coupé.
      if (db.open && db.inTransaction) defaire.run();
    }
  }

  const executerPasAPas = <T>(
    ordre: Ordre,
    travail: Travail<T>,
    scellee?: (num: number) => void,
  ): Suite<Execution<T>> => mener(ordre, travail, { scellee, pasAPas: true });

  const executer = <T>(ordre: Ordre, travail: Travail<T>, scellee?: (num: number) => void): Execution<T> =>
    epuiser(mener(ordre, travail, { scellee, pasAPas: false }));

  return {
    /**
     * Exécute une opération. `scellee` suit, dans la même transaction, une fois la chaîne close : le seul moment où des
     * valeurs gardées à côté d'elle peuvent être effacées, celles de cette opération comprises.
     */
    executer,
    /** La même, pas à pas : entre deux, la transaction reste ouverte, et rien d'autre ne doit écrire (`createAiguillage`). */
    executerPasAPas,
    /** Écritures d'une opération, dans l'ordre. */
    ecritures: (num: number): Ecriture[] => ecritures.all(num),
    /** Tables touchées depuis une opération donnée, celle-ci non comprise ; le journal lui-même (`operation`) en est. */
    touchees: (depuis: number): string[] => [...touchees.all(depuis), 'operation'],
    /** Numéro de la dernière opération du fichier, 0 s'il est neuf : ce que montre une lecture faite maintenant. */
    dernierNumero: (): number => derniere.get()?.num ?? 0,
    /** Retient qu'une table hors du journal a changé, pour l'annoncer comme les autres. */
    toucherHorsJournal: (tbl: string): void => void horsJournal.add(tbl),
    /** Les tables hors du journal changées depuis le dernier appel ; elles ne se rendent qu'une fois. */
    prendreHorsJournal(): string[] {
      const tables = [...horsJournal];
      horsJournal.clear();
      return tables;
    },
    /** Ajoute une suite à chaque opération, dans sa transaction (index de recherche). */
    ensuite: (suite: ApresOperation): void => void apresOperation.push(suite),
  };
}
