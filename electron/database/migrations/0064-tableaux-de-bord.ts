import type { Migration } from '../migration.ts';

/** Les tableaux de bord et leurs alertes (lot 7). */
export const tableauxDeBord: Migration = {
  version: 64,
  nom: 'tableaux-de-bord',
  sql: `
-- Une alerte que l'on a dit de ne plus signaler : sa règle, son objet, et le fait qui la ferait revenir.
CREATE TABLE alerte_ecartee (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 40),
  objet TEXT NOT NULL CHECK (length(objet) BETWEEN 1 AND 60),
  repere TEXT NOT NULL CHECK (length(repere) <= 120),
  le TEXT NOT NULL CHECK (date(le) = le),
  UNIQUE (code, genre, objet, repere)
) STRICT;

-- Un seuil d'alerte que le service a réglé ; absent, il vaut l'usage.
CREATE TABLE seuil_d_alerte (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL UNIQUE CHECK (length(cle) BETWEEN 1 AND 40),
  valeur INTEGER NOT NULL CHECK (valeur BETWEEN 1 AND 1000)
) STRICT;

-- Un point reporté se suit d'une séance à l'autre sans lire tous les ordres du jour.
CREATE INDEX point_reporte ON point (reunion_id) WHERE etat = 'reporte';
`,
};
