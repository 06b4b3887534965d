import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from './header.ts';
import type { Migration } from './migration.ts';
import { declencheursConformes, poserDeclencheurs, retirerDeclencheurs } from './triggers.ts';

/** Version du schéma portée par le fichier ouvert. */
export const versionDuFichier = (db: Database): number => db.pragma('user_version', { simple: true }) as number;

/**
 * Monte le schéma marche par marche, chacune dans sa transaction avec sa version : coupée au milieu,
 * elle n'a pas eu lieu. Les déclencheurs du journal sont retirés avant et engendrés après.
 * @returns le nombre de marches montées.
 */
export function migrer(db: Database, migrations: readonly Migration[]): number {
  const aFaire = migrations.filter((migration) => migration.version > versionDuFichier(db));
  for (const migration of aFaire) {
    db.transaction(() => {
      retirerDeclencheurs(db);
      db.exec(migration.sql);
      poserDeclencheurs(db);
      db.pragma(`user_version = ${migration.version}`);
      if (migration.version === 1) db.pragma(`application_id = ${APPLICATION_ID}`);
    }).immediate();
  }
  if (!declencheursConformes(db)) {
    db.transaction(() => {
      retirerDeclencheurs(db);
      poserDeclencheurs(db);
    }).immediate();
  }
  // L'en-tête du fichier doit dire vrai : il est lu sans ouvrir la base.
  if (aFaire.length > 0) db.pragma('wal_checkpoint(TRUNCATE)');
  return aFaire.length;
}
