import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { OperationDite, SceauDeFermeture } from '#shared/domain/sauvegarde/sceau-de-fermeture.schema.ts';
import { ecrireSceau, empreintesDe } from './closing-seal.ts';
import { tailleDuJournalLaisse } from './header.ts';
import { poserMarque } from './marque.ts';
import { versionDuFichier } from './migrate.ts';
import { fermerBase } from './open.ts';
import { ancreDuFichier } from './seal.ts';

/** Opérations que le sceau redit : une journée de travail en fait quelques centaines. */
const DERNIERES = 1_000;

type Dit = Omit<SceauDeFermeture, 'taille' | 'tranches'>;

const dernieresOperations = (db: Database): OperationDite[] =>
  db
    .prepare<[number], OperationDite>(
      'SELECT num, quand_utc AS "quandUtc", auteur, libelle FROM operation ORDER BY num DESC LIMIT ?',
    )
    .all(DERNIERES)
    .toReversed();

/** Marque le fichier et relève ce que son sceau en dira ; `null` dans un fichier qui ne se marque pas encore. */
function marquer(db: Database): Dit | null {
  if (db.inTransaction) db.exec('ROLLBACK');
  const marque = poserMarque(db);
  return marque === null
    ? null
    : {
        version: versionDuFichier(db),
        marque: marque.texte,
        ancre: ancreDuFichier(db),
        dernieres: dernieresOperations(db),
      };
}

/**
 * Ferme un fichier de travail et pose son sceau à côté de ses sauvegardes : l'ouverture suivante saura si un octet a
 * changé entre-temps. Ne pas pouvoir le poser (disque plein, fichier retiré) n'empêche pas de fermer.
 * @param relever reçoit ce qui a empêché le sceau
 */
export function fermerEtSceller(db: Database, fichier: string, relever: (cause: unknown) => void): void {
  if (!db.open) return;
  const sansGener = <T>(geste: () => T): T | null => {
    try {
      return geste();
    } catch (cause) {
      relever(cause);
      return null;
    }
  };
  const dit = sansGener(() => marquer(db));
  fermerBase(db);
  if (dit === null || !existsSync(fichier) || tailleDuJournalLaisse(fichier) > 0) return;
  sansGener(() => ecrireSceau(fichier, { ...dit, ...empreintesDe(fichier) }));
}
