import type { Migration } from '../migration.ts';

/** Les indicateurs d'une convention, leurs objectifs et leurs effectifs par période : des nombres entiers, jamais une personne (G1). */
export const beneficiairesDeConvention: Migration = {
  version: 42,
  nom: 'beneficiaires-de-convention',
  sql: `
-- À quel pas l'organisme rend ses effectifs.
ALTER TABLE convention ADD COLUMN pas TEXT NOT NULL DEFAULT 'trimestre' CHECK (pas IN ('mois', 'trimestre', 'annee'));
-- Les seuils du feu (I6), en dix-millièmes de l'objectif à date, et celui des petites cases (I11).
ALTER TABLE convention ADD COLUMN seuil_vert INTEGER NOT NULL DEFAULT 9000 CHECK (seuil_vert BETWEEN 1 AND 20000);
ALTER TABLE convention ADD COLUMN seuil_orange INTEGER NOT NULL DEFAULT 7000 CHECK (seuil_orange BETWEEN 0 AND 20000);
ALTER TABLE convention ADD COLUMN seuil_cases INTEGER NOT NULL DEFAULT 5 CHECK (seuil_cases BETWEEN 2 AND 100);

CREATE TABLE convention_indicateur (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  -- L'indicateur O2R dont il vient ; NULL : ajouté par le service.
  code TEXT CHECK (length(code) BETWEEN 1 AND 10),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 120),
  definition TEXT CHECK (length(definition) <= 500),
  UNIQUE (convention_id, code)
) STRICT;
CREATE INDEX convention_indicateur_convention ON convention_indicateur (convention_id, rang);

-- La part d'un effectif : « total », ou ce dont il se ventile (« femmes », « qpv »).
CREATE TABLE convention_objectif (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (length(part) BETWEEN 1 AND 40),
  -- 0 : toute la convention ; sinon, l'année civile.
  annee INTEGER NOT NULL CHECK (annee = 0 OR annee BETWEEN 2000 AND 2199),
  nombre INTEGER NOT NULL CHECK (nombre >= 0),
  UNIQUE (indicateur_id, part, annee)
) STRICT;

CREATE TABLE convention_releve (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (length(part) BETWEEN 1 AND 40),
  -- Dernier jour de la période.
  au TEXT NOT NULL CHECK (date(au) = au),
  -- Ce que dit l'organisme, ce qu'un contrôle trouve, ce que l'on garde (D. 5316-11) ; NULL : pas dit, ce qui n'est pas zéro.
  declare INTEGER CHECK (declare >= 0),
  controle INTEGER CHECK (controle >= 0),
  retenu INTEGER CHECK (retenu >= 0),
  motif TEXT CHECK (length(motif) <= 500),
  source TEXT CHECK (length(source) BETWEEN 1 AND 200),
  -- Le jour où ces effectifs ont été arrêtés ou reçus.
  date_le TEXT NOT NULL CHECK (date(date_le) = date_le),
  UNIQUE (indicateur_id, part, au)
) STRICT;

-- I1 : corriger un déclaré, c'est écrire un écart signé, daté et motivé ; ce qui était déclaré reste.
CREATE TABLE convention_correction (
  id TEXT PRIMARY KEY,
  releve_id TEXT NOT NULL REFERENCES convention_releve (id) ON DELETE CASCADE,
  faite_le TEXT NOT NULL CHECK (date(faite_le) = faite_le),
  ecart INTEGER NOT NULL CHECK (ecart <> 0),
  motif TEXT NOT NULL CHECK (length(motif) BETWEEN 1 AND 500),
  -- L'agent qui corrige.
  signature TEXT NOT NULL CHECK (length(signature) <= 200)
) STRICT;
CREATE INDEX convention_correction_releve ON convention_correction (releve_id);
`,
};
