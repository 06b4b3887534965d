import type { Migration } from '../migration.ts';

/** Les comptes d'une convention : le budget et le compte rendu financier de chaque exercice, ligne par ligne (M2 à M6, M13). */
export const comptes: Migration = {
  version: 43,
  nom: 'comptes',
  sql: `
-- Montants en centimes ; NULL : pas dit, ce qui n'est pas zéro.
CREATE TABLE ligne_de_compte (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  rang INTEGER NOT NULL,
  compte TEXT NOT NULL CHECK (length(compte) BETWEEN 2 AND 6),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  volet INTEGER CHECK (volet BETWEEN 1 AND 4),
  -- NULL : le porteur d'une convention sans autre organisme.
  membre_id TEXT REFERENCES convention_membre (id),
  prevu INTEGER CHECK (prevu >= 0),
  declare INTEGER CHECK (declare >= 0),
  -- Après contrôle ; NULL : ce qui est déclaré vaut.
  retenu INTEGER CHECK (retenu >= 0),
  nature TEXT NOT NULL DEFAULT 'directe' CHECK (nature IN ('directe', 'indirecte')),
  eligible INTEGER NOT NULL DEFAULT 1 CHECK (eligible IN (0, 1)),
  recette TEXT NOT NULL DEFAULT 'autre' CHECK (recette IN ('contribution', 'cofinancement', 'autre')),
  motif TEXT CHECK (length(motif) <= 500),
  commentaire TEXT CHECK (length(commentaire) <= 500)
) STRICT;
CREATE INDEX ligne_de_compte_exercice ON ligne_de_compte (convention_id, annee, rang);
CREATE INDEX ligne_de_compte_membre ON ligne_de_compte (membre_id) WHERE membre_id IS NOT NULL;

-- Ce que les comptes d'un organisme disent d'un exercice, en plus de leurs lignes.
CREATE TABLE exercice_de_compte (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  membre_id TEXT REFERENCES convention_membre (id),
  -- La clé de répartition des charges indirectes : une base commune, et la part qui en revient à l'action.
  base_indirecte INTEGER CHECK (base_indirecte >= 0),
  cle_numerateur INTEGER CHECK (cle_numerateur >= 0),
  cle_denominateur INTEGER CHECK (cle_denominateur > 0),
  -- En points de base : 1 000 vaut 10 %.
  seuil_ecart INTEGER NOT NULL DEFAULT 1000 CHECK (seuil_ecart BETWEEN 0 AND 10000),
  taux_benefice INTEGER NOT NULL DEFAULT 0 CHECK (taux_benefice BETWEEN 0 AND 10000),
  aucune_autre_recette INTEGER NOT NULL DEFAULT 0 CHECK (aucune_autre_recette IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX exercice_de_compte_organisme ON exercice_de_compte (convention_id, annee, coalesce(membre_id, ''));
CREATE INDEX exercice_de_compte_membre ON exercice_de_compte (membre_id) WHERE membre_id IS NOT NULL;
`,
};
