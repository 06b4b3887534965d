import type { Database } from 'better-sqlite3';
import type { Chercheur } from '#shared/domain/donnees/citation.rules.ts';
import type { Journal } from './journal.ts';

/** Tables qui ne parlent que d'une personne : tout ce que le journal en garde part avec elle. */
const SIENNES = ['affectation', 'contact', 'constat_ecarte'] as const;

export interface AEffacer {
  readonly ids: readonly string[];
  /** Reconnaît ce qui les cite. */
  readonly chercher: Chercheur;
  /** Signataires effacés avec elle. */
  readonly signataires: readonly string[];
  readonly genre: 'effacement' | 'purge';
  readonly nombre: number;
  readonly fenetre: number;
  /** Vide les lignes vivantes, dans l'opération. */
  readonly vider: () => void;
}

/** Récrit l'index de recherche et toutes les pages : il ne reste aucun octet de ce qui est effacé. */
export function recrireLesPages(db: Database): void {
  db.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('rebuild')`);
  db.exec(`INSERT INTO passage_de_piece_fts (passage_de_piece_fts) VALUES ('rebuild')`);
  db.exec('VACUUM');
}

/**
 * Efface pour de bon (G3, T37). Les lignes vivantes sont vidées dans une opération qui ne s'annule pas ; la chaîne close,
 * les valeurs gardées à côté d'elle partent avec leurs sels, dans la même transaction : elle se vérifie toujours, et rien
 * n'en refait les valeurs. Puis les pages du fichier sont récrites. Coupé entre les deux, `achever` reprend à l'ouverture.
 */
export function createEffacement(
  db: Database,
  journal: Journal,
  { maintenant, auteur }: { readonly maintenant: () => Date; readonly auteur: () => { readonly nom: string } },
) {
  let cite: (texte: string) => boolean = () => false;
  db.function('cite_une_personne', { directOnly: true, deterministic: false }, (valeur: unknown) =>
    typeof valeur === 'string' && cite(valeur) ? 1 : 0,
  );
  const siennes = db.prepare<[string], { tbl: string; ligne: string }>(
    `SELECT DISTINCT v.tbl, v.ligne FROM journal_valeur v
     WHERE v.tbl IN (${SIENNES.map((tbl) => `'${tbl}'`).join(', ')}) AND v.champ IS NULL
       AND coalesce(v.avant, v.apres) ->> 'personne_id' IN (SELECT value FROM json_each(?))`,
  );
  const oterLigne = db.prepare<[string, string]>('DELETE FROM journal_valeur WHERE tbl = ? AND ligne = ?');
  const oterCitees = db.prepare(
    'DELETE FROM journal_valeur WHERE cite_une_personne(avant) = 1 OR cite_une_personne(apres) = 1',
  );
  const tracer = db.prepare(
    `INSERT INTO trace_donnees (quand_utc, genre, operateur, nombre, operation, nettoyee)
     VALUES (@quand, @genre, @operateur, @nombre, @operation, 0)`,
  );
  const aNettoyer = db.prepare<[], number>('SELECT count(*) FROM trace_donnees WHERE nettoyee = 0').pluck();
  const nettoyee = db.prepare('UPDATE trace_donnees SET nettoyee = 1 WHERE nettoyee = 0');

  function oterDuJournal({ ids, chercher, signataires }: AEffacer): void {
    for (const { tbl, ligne } of siennes.all(JSON.stringify(ids))) oterLigne.run(tbl, ligne);
    for (const id of ids) oterLigne.run('personne', id);
    for (const id of signataires) oterLigne.run('signataire', id);
    cite = (texte) => chercher(texte).length > 0;
    try {
      oterCitees.run();
    } finally {
      cite = () => false;
    }
  }

  /** Le journal d'écriture compris. */
  function nettoyer(): void {
    recrireLesPages(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    nettoyee.run();
  }

  return {
    /** @returns faux si les pages n'ont pas pu être récrites, faute de place : elles le seront à l'ouverture suivante */
    effacer(demande: AEffacer): boolean {
      const { genre, nombre, fenetre, vider } = demande;
      const ordre = {
        type: `donnees.${genre}`,
        libelle: nombre === 1 ? 'Effacer les données d’une personne' : `Effacer les données de ${nombre} personnes`,
        annulable: false,
        fenetre,
      };
      const { trace } = journal.executer(ordre, vider, (num) => {
        oterDuJournal(demande);
        tracer.run({ quand: maintenant().toISOString(), genre, operateur: auteur().nom, nombre, operation: num });
      });
      for (const tbl of [...trace.touche, 'trace_donnees', 'document_produit']) journal.toucherHorsJournal(tbl);
      try {
        nettoyer();
        return true;
      } catch {
        return false;
      }
    },
    /** À l'ouverture : achève un effacement qu'un arrêt a coupé après son opération. @returns vrai s'il y en avait un. */
    achever(): boolean {
      if (aNettoyer.get() === 0) return false;
      nettoyer();
      return true;
    },
  };
}
