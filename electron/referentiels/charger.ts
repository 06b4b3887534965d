import type { Database } from 'better-sqlite3';
import { lireCompact } from './fichier-compact.ts';
import { lireManifeste, type Manifeste, type Objet } from './manifeste.ts';
import { refaireRecherche } from './recherche.ts';
import { preparer, type Remplissage, type Valeur } from './remplissages.ts';

/** Ce que le chargement a fait : écrit, rien à faire, ou laissé un référentiel plus récent que celui du dossier. */
export type Chargement = 'charge' | 'a_jour' | 'plus_recent';

/**
 * Charge les fichiers compacts d'un dossier dans les tables `ref_*`, en une transaction, si leur version diffère de
 * celle du fichier de travail et n'est pas plus ancienne. Aucune ligne n'est effacée : celles qui disparaissent
 * reçoivent pour `fin` la date du nouveau référentiel, celles qui reviennent la perdent.
 * @throws AppError `FICHIER` si un fichier manque ou est abîmé ; la base est alors inchangée.
 */
export function chargerReferentiels(db: Database, dossier: string): Chargement {
  const manifeste = lireManifeste(dossier);
  const enPlace = db.prepare<[], { version: string; date: string }>('SELECT version, date FROM ref_version').get();
  if (enPlace?.version === manifeste.version) return 'a_jour';
  if (enPlace !== undefined && enPlace.date > manifeste.date) return 'plus_recent';

  const remplissages = preparer(<O extends Objet>(objet: O) => lireCompact(dossier, manifeste, objet));
  db.transaction(() => {
    for (const remplissage of remplissages) remplir(db, remplissage, manifeste.date);
    noterSources(db, manifeste);
    refaireRecherche(db);
  }).immediate();
  return 'charge';
}

/** Clôt ce qui était en vigueur, puis écrit les lignes présentes, qui le redeviennent. */
function remplir(db: Database, { table, cles, autres, lignes }: Remplissage, date: string): void {
  db.prepare(`UPDATE ${table} SET fin = ? WHERE fin IS NULL`).run(date);
  const colonnes = [...cles, ...autres];
  const reprises = [...autres.map((colonne) => `${colonne} = excluded.${colonne}`), 'fin = NULL'];
  const ecrire = db.prepare<Valeur[]>(
    `INSERT INTO ${table} (${colonnes.join(', ')}) VALUES (${colonnes.map(() => '?').join(', ')})
     ON CONFLICT (${cles.join(', ')}) DO UPDATE SET ${reprises.join(', ')}`,
  );
  for (const valeurs of lignes) ecrire.run(...valeurs);
}

function noterSources(db: Database, { version, date, fichiers }: Manifeste): void {
  db.prepare('REPLACE INTO ref_version (un, version, date) VALUES (1, ?, ?)').run(version, date);
  const noter = db.prepare(
    'REPLACE INTO ref_source (nom, source, millesime, licence, date, nombre) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { objet, source, millesime, licence, date: du, nombre } of fichiers)
    noter.run(objet, source, millesime, licence, du, nombre);
}
