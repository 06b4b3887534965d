import type { Migration } from '../migration.ts';

/** Les indicateurs d'une fiche action et leurs valeurs, datées et sourcées. */
export const indicateurs: Migration = {
  version: 25,
  nom: 'indicateurs',
  sql: `
CREATE TABLE indicateur (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  genre TEXT NOT NULL CHECK (genre IN ('realisation', 'resultat')),
  nature TEXT NOT NULL CHECK (nature IN ('effectif', 'taux', 'moyenne', 'part')),
  unite TEXT CHECK (length(unite) <= 60)
) STRICT;
CREATE INDEX indicateur_fiche ON indicateur (fiche_id, rang);

CREATE TABLE mesure (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES indicateur (id) ON DELETE CASCADE,
  moment TEXT NOT NULL CHECK (moment IN ('initiale', 'cible', 'realisee')),
  -- Qui est compté, tous ou une part ; jamais le sexe d'une personne (G1).
  population TEXT NOT NULL CHECK (population IN ('ensemble', 'femmes', 'hommes')),
  territoire TEXT NOT NULL CHECK (territoire IN ('ensemble', 'qpv', 'hors_qpv')),
  le TEXT NOT NULL CHECK (le IS date(le)),
  -- Non disponible, et dit tel : ce n'est pas zéro.
  valeur REAL,
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200)
) STRICT;
CREATE INDEX mesure_indicateur ON mesure (indicateur_id, le);
`,
};
