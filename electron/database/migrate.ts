import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from './header.ts';
import type { Migration } from './migration.ts';
import { lecteurExige, poserMinLecteur } from './min-lecteur.ts';
import { createSceau } from './seal.ts';
import { estDisquePlein } from './sqlite-errors.ts';
import { epuiser } from '#shared/travail/suite.ts';
import { declencheursConformes, poserDeclencheurs, retirerDeclencheurs } from './triggers.ts';

/** Version du schéma portée par le fichier ouvert. */
export const versionDuFichier = (db: Database): number => db.pragma('user_version', { simple: true }) as number;

/** La montée de version est une opération du journal : annuler ne remonte jamais au-delà. */
function inscrireMontee(db: Database, de: number, a: number): void {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO operation (id, quand_utc, auteur, poste, fenetre, type, libelle, annulable)
       VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'Comités Emploi', '', 0, 'migration', ?, 0)`,
    )
    .run(randomUUID(), `Mettre le fichier au format ${a} (il était au ${de})`);
  epuiser(createSceau(db)(Number(lastInsertRowid), null, []));
}

/**
 * Une marche, dans sa transaction. Les clés étrangères y sont vérifiées à la fin, et non à chaque ligne. Les déclencheurs ne
 * sont remis qu'à la dernière : coupée avant, la montée reprend à la prochaine ouverture, et finit toujours par eux.
 */
function monter(db: Database, migration: Migration, derniere: boolean, fin: () => void): void {
  db.transaction(() => {
    retirerDeclencheurs(db);
    db.exec(migration.sql);
    const orphelines = db.pragma('foreign_key_check') as unknown[];
    if (orphelines.length > 0)
      throw new Error(`La marche « ${migration.nom} » laisse ${orphelines.length} ligne(s) sans leur objet.`);
    if (derniere) poserDeclencheurs(db);
    db.pragma(`user_version = ${migration.version}`);
    if (migration.version === 1) db.pragma(`application_id = ${APPLICATION_ID}`);
    fin();
  }).immediate();
}

/** Un fichier de ce format, monté avant que ce nombre s'écrive, l'apprend ; un disque plein n'empêche pas de l'ouvrir. */
function redireMinLecteur(db: Database, migrations: readonly Migration[]): void {
  try {
    poserMinLecteur(db, lecteurExige(migrations));
  } catch (cause) {
    if (!estDisquePlein(cause)) throw cause;
  }
}

/**
 * Monte le schéma marche par marche, chacune dans sa transaction avec sa version : coupée au milieu,
 * elle n'a pas eu lieu. Les déclencheurs du journal sont retirés avant la première et engendrés avec la dernière. Ce que le fichier
 * exige d'une version plus ancienne qui le lirait (`min_lecteur`) s'écrit avec chacune.
 * @returns le nombre de marches montées.
 */
export function migrer(db: Database, migrations: readonly Migration[]): number {
  const de = versionDuFichier(db);
  const aFaire = migrations.filter((migration) => migration.version > de);
  // Actives, elles feraient de la reconstruction d'une table (créer, copier, effacer, renommer) une suppression en cascade.
  db.pragma('foreign_keys = OFF');
  try {
    for (const migration of aFaire) {
      const derniere = migration === aFaire.at(-1);
      monter(db, migration, derniere, () => {
        poserMinLecteur(db, lecteurExige(migrations.filter(({ version }) => version <= migration.version)));
        if (derniere && de > 0) inscrireMontee(db, de, migration.version);
      });
    }
  } finally {
    db.pragma('foreign_keys = ON');
  }
  if (aFaire.length === 0) redireMinLecteur(db, migrations);
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
