import type { Migration } from '../migration.ts';

/** Les conventions : ce qu'elles disent, qui les porte, où, leurs années et ce qui s'y verse (D. 5316-1 à D. 5316-12). */
export const conventions: Migration = {
  version: 41,
  nom: 'conventions',
  sql: `
-- Montants en centimes ; NULL : pas encore connu, ce qui n'est pas zéro.
CREATE TABLE convention (
  id TEXT PRIMARY KEY,
  genre TEXT NOT NULL CHECK (genre IN ('o2r', 'politique_ville', 'eq2030', 'objectifs')),
  numero TEXT NOT NULL CHECK (length(numero) BETWEEN 1 AND 60),
  numero_tri TEXT NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  intitule_tri TEXT NOT NULL,
  porteur_id TEXT NOT NULL REFERENCES structure (id),
  debut TEXT NOT NULL CHECK (date(debut) = debut),
  fin TEXT NOT NULL CHECK (date(fin) = fin AND fin > debut),
  -- Pourquoi une convention O2R ne dure pas trois ans (D. 5316-4).
  motif_duree TEXT CHECK (length(motif_duree) <= 500),
  -- Les faits dont se lit son statut (C9), et pourquoi elle s'est arrêtée ou a été corrigée.
  signee_le TEXT CHECK (date(signee_le) = signee_le),
  cloturee_le TEXT CHECK (date(cloturee_le) = cloturee_le),
  resiliee_le TEXT CHECK (date(resiliee_le) = resiliee_le),
  statut_motif TEXT CHECK (length(statut_motif) <= 500),
  autorite TEXT CHECK (length(autorite) <= 200),
  base_sieg TEXT CHECK (base_sieg IN ('decision_2012', 'decision_2025', 'minimis', 'autre')),
  base_sieg_autre TEXT CHECK (length(base_sieg_autre) <= 200),
  volet_reperage INTEGER NOT NULL DEFAULT 0 CHECK (volet_reperage IN (0, 1)),
  volet_remobilisation INTEGER NOT NULL DEFAULT 0 CHECK (volet_remobilisation IN (0, 1)),
  volet_accompagnement INTEGER NOT NULL DEFAULT 0 CHECK (volet_accompagnement IN (0, 1)),
  volet_coordination INTEGER NOT NULL DEFAULT 0 CHECK (volet_coordination IN (0, 1)),
  -- Les nombres de D. 5316-3, 3°.
  cout_total INTEGER CHECK (cout_total >= 0),
  montant INTEGER CHECK (montant >= 0),
  beneficiaires INTEGER CHECK (beneficiaires >= 0),
  beneficiaires_par_etp REAL CHECK (beneficiaires_par_etp >= 0),
  mode_indirect TEXT CHECK (mode_indirect IN ('forfait', 'cle')),
  -- En points de base : 1 500 vaut 15 %.
  taux_indirect INTEGER CHECK (taux_indirect BETWEEN 0 AND 10000),
  cle_indirecte TEXT CHECK (length(cle_indirecte) <= 500),
  clause_report INTEGER NOT NULL DEFAULT 0 CHECK (clause_report IN (0, 1)),
  -- Jour de clôture des comptes de l'organisme, « 12-31 » : les conventions qui ne sont pas O2R comptent de là.
  cloture TEXT NOT NULL DEFAULT '12-31' CHECK (length(cloture) = 5),
  renouvelee_par_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  note TEXT,
  supprime_le TEXT
) STRICT;
CREATE UNIQUE INDEX convention_numero ON convention (numero_tri) WHERE supprime_le IS NULL;
CREATE INDEX convention_porteur ON convention (porteur_id);
CREATE INDEX convention_renouvelee ON convention (renouvelee_par_id) WHERE renouvelee_par_id IS NOT NULL;

CREATE TABLE convention_membre (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  chef_de_file INTEGER NOT NULL DEFAULT 0 CHECK (chef_de_file IN (0, 1)),
  role TEXT CHECK (length(role) <= 300),
  budget INTEGER CHECK (budget >= 0),
  contribution INTEGER CHECK (contribution >= 0),
  UNIQUE (convention_id, structure_id)
) STRICT;
CREATE INDEX convention_membre_structure ON convention_membre (structure_id);

-- Où elle agit : un territoire codé, ou décrit en mots avec son motif.
CREATE TABLE convention_territoire (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('departement', 'epci', 'commune', 'qpv', 'mots')),
  code TEXT CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  motif TEXT CHECK (length(motif) <= 300),
  non_limitative INTEGER NOT NULL DEFAULT 0 CHECK (non_limitative IN (0, 1)),
  CHECK ((genre = 'mots') = (code IS NULL)),
  UNIQUE (convention_id, genre, code)
) STRICT;

-- Une année civile : ce que l'État s'engage à verser, l'avenant financier (D. 5316-5 et -6), ce que l'organisme remet (D. 5316-9 et -10).
CREATE TABLE convention_annee (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  montant INTEGER CHECK (montant >= 0),
  beneficiaires INTEGER CHECK (beneficiaires >= 0),
  arrete_le TEXT CHECK (date(arrete_le) = arrete_le),
  propose_le TEXT CHECK (date(propose_le) = propose_le),
  signe_le TEXT CHECK (date(signe_le) = signe_le),
  conclu_le TEXT CHECK (date(conclu_le) = conclu_le),
  avenant_motif TEXT CHECK (length(avenant_motif) <= 500),
  execution_recue_le TEXT CHECK (date(execution_recue_le) = execution_recue_le),
  budget_recu_le TEXT CHECK (date(budget_recu_le) = budget_recu_le),
  prevision_recue_le TEXT CHECK (date(prevision_recue_le) = prevision_recue_le),
  comptes_recus_le TEXT CHECK (date(comptes_recus_le) = comptes_recus_le),
  bilan_recu_le TEXT CHECK (date(bilan_recu_le) = bilan_recu_le),
  mention_moyens INTEGER NOT NULL DEFAULT 0 CHECK (mention_moyens IN (0, 1)),
  mention_beneficiaires INTEGER NOT NULL DEFAULT 0 CHECK (mention_beneficiaires IN (0, 1)),
  mention_actions INTEGER NOT NULL DEFAULT 0 CHECK (mention_actions IN (0, 1)),
  mention_accompagnement INTEGER NOT NULL DEFAULT 0 CHECK (mention_accompagnement IN (0, 1)),
  mention_orientation INTEGER NOT NULL DEFAULT 0 CHECK (mention_orientation IN (0, 1)),
  mention_resultats INTEGER NOT NULL DEFAULT 0 CHECK (mention_resultats IN (0, 1)),
  UNIQUE (convention_id, annee)
) STRICT;

CREATE TABLE convention_versement (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- L'exercice auquel il se rattache, qui n'est pas toujours l'année où il est payé (M11).
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  genre TEXT NOT NULL CHECK (genre IN ('versement', 'avance', 'acompte', 'solde', 'reversement')),
  prevu_le TEXT CHECK (date(prevu_le) = prevu_le),
  prevu INTEGER CHECK (prevu >= 0),
  verse_le TEXT CHECK (date(verse_le) = verse_le),
  verse INTEGER CHECK (verse >= 0),
  note TEXT CHECK (length(note) <= 300),
  CHECK ((verse_le IS NULL) = (verse IS NULL))
) STRICT;
CREATE INDEX convention_versement_convention ON convention_versement (convention_id, annee);
`,
};
