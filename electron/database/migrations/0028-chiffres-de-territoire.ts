import type { Migration } from '../migration.ts';

/** Les chiffres d'un territoire, datés et sourcés ; les fiches action d'un quartier se trouvent par son code. */
export const chiffresDeTerritoire: Migration = {
  version: 28,
  nom: 'chiffres-de-territoire',
  sql: `
CREATE TABLE chiffre_territoire (
  id TEXT PRIMARY KEY,
  genre TEXT NOT NULL CHECK (genre IN (
    'region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville', 'pays')),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  nature TEXT NOT NULL CHECK (nature IN ('effectif', 'taux', 'moyenne', 'part')),
  de_quoi TEXT CHECK (length(de_quoi) BETWEEN 1 AND 200),
  unite TEXT CHECK (length(unite) <= 60),
  -- Qui est compté, tous ou une part ; jamais le sexe d'une personne (G1).
  population TEXT NOT NULL CHECK (population IN ('ensemble', 'femmes', 'hommes')),
  dans TEXT NOT NULL CHECK (dans IN ('ensemble', 'qpv', 'hors_qpv')),
  valeur REAL CHECK (valeur >= 0),
  -- Pourquoi la valeur manque : ce n'est pas zéro.
  absence TEXT CHECK (absence IN ('nd', 'secret')),
  periode TEXT CHECK (length(periode) <= 60),
  le TEXT NOT NULL CHECK (le IS date(le)),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
  CHECK ((valeur IS NULL) <> (absence IS NULL)),
  CHECK ((nature = 'part') = (de_quoi IS NOT NULL))
) STRICT;
CREATE INDEX chiffre_territoire_ou ON chiffre_territoire (genre, code);
CREATE INDEX fiche_quartier_code ON fiche_quartier (code);
CREATE INDEX instance_commune_code ON instance_commune (code);
`,
};
