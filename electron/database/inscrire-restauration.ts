import type { Database } from 'better-sqlite3';
import { instantCourt } from '#shared/dates/instant.ts';
import { epuiser } from '#shared/travail/suite.ts';
import type { Environnement } from './operation.ts';
import { createSceau } from './seal.ts';

/**
 * Une restauration est une opération du journal : il dit d'où il repart, et les sauvegardes faites entre-temps cessent
 * d'être de son histoire. Elle n'écrit aucune valeur, et ne s'annule pas.
 * @param copieUtc instant universel ISO de la sauvegarde posée à la place du fichier
 */
export function inscrireRestauration(db: Database, environnement: Environnement, copieUtc: string): void {
  const { nom, poste } = environnement.auteur();
  db.transaction(() => {
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO operation (id, quand_utc, auteur, poste, fenetre, type, libelle, annulable)
         VALUES (?, ?, ?, ?, 0, 'restauration', ?, 0)`,
      )
      .run(
        environnement.nouvelId(),
        environnement.maintenant().toISOString(),
        nom,
        poste,
        `Restaurer la sauvegarde du ${instantCourt(copieUtc)}`,
      );
    epuiser(createSceau(db)(Number(lastInsertRowid), null, []));
  }).immediate();
}
