import type { Migration } from '../migration.ts';

/** Rendre : versions figées du procès-verbal et leur circuit, audits, dossiers d'insertion par l'activité économique. */
export const rendu: Migration = {
  version: 11,
  nom: 'rendu',
  sql: `
-- Une version numérotée d'un compte rendu (R-082). Le document figé est une pièce ; il ne change plus.
CREATE TABLE version_pv (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  numero INTEGER NOT NULL CHECK (numero > 0),
  etat TEXT NOT NULL CHECK (etat IN ('diffuse', 'approuve', 'rectifie', 'remplace')),
  etablie_le TEXT NOT NULL,
  -- Pourquoi la version d'avant a été reprise.
  motif TEXT,
  contenu_id TEXT NOT NULL REFERENCES piece (id),
  empreinte TEXT NOT NULL,
  diffuse_le TEXT CHECK (diffuse_le IS date(diffuse_le)),
  diffuse_par TEXT,
  approuve_le TEXT CHECK (approuve_le IS date(approuve_le)),
  approbation TEXT CHECK (approbation IN ('seance', 'tacite')),
  approuve_reunion_id TEXT REFERENCES reunion (id),
  observations TEXT,
  signe_le TEXT CHECK (signe_le IS date(signe_le)),
  signe_piece_id TEXT REFERENCES piece (id),
  envoye_le TEXT CHECK (envoye_le IS date(envoye_le)),
  envoye_par TEXT,
  -- Pourquoi un décompte indicatif a été approuvé quand même (R-032).
  reserve TEXT,
  -- Une rectification est ouverte : depuis quand, pourquoi ; la séance se modifie alors de nouveau.
  repris_le TEXT CHECK (repris_le IS date(repris_le)),
  repris_motif TEXT,
  CHECK ((repris_le IS NULL) = (repris_motif IS NULL)),
  UNIQUE (reunion_id, numero)
) STRICT;
CREATE INDEX version_pv_approbation ON version_pv (approuve_reunion_id) WHERE approuve_reunion_id IS NOT NULL;

-- Où le document attend : à la signature de qui, depuis quand (complément « circuit »).
CREATE TABLE attente (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version_pv (id) ON DELETE CASCADE,
  aupres_de TEXT NOT NULL CHECK (length(aupres_de) BETWEEN 1 AND 300),
  objet TEXT NOT NULL CHECK (objet IN ('accord', 'signature')),
  depuis TEXT NOT NULL CHECK (depuis IS date(depuis)),
  recu_le TEXT CHECK (recu_le IS date(recu_le))
) STRICT;
CREATE INDEX attente_version ON attente (version_id);

-- Une action se suit comme une décision : abandonnée, avec une note et une date (R-087).
DROP INDEX action_echeance;
ALTER TABLE action ADD COLUMN suivi TEXT NOT NULL DEFAULT 'a_engager' CHECK (suivi IN ('a_engager', 'en_cours', 'faite', 'abandonnee'));
UPDATE action SET suivi = etat;
ALTER TABLE action DROP COLUMN etat;
ALTER TABLE action RENAME COLUMN suivi TO etat;
ALTER TABLE action ADD COLUMN suivi_note TEXT;
ALTER TABLE action ADD COLUMN suivi_le TEXT CHECK (suivi_le IS date(suivi_le));
CREATE INDEX action_pilote ON action (pilote) WHERE pilote IS NOT NULL;
CREATE INDEX action_echeance ON action (echeance) WHERE etat IN ('a_engager', 'en_cours');

-- Demande d'audit d'un membre du comité départemental, ou signalement d'un membre du comité local (R. 5311-3-5 à -3-13).
CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('audit', 'signalement')),
  siege_id TEXT NOT NULL REFERENCES siege (id),
  demandeur_id TEXT REFERENCES personne (id),
  cible TEXT NOT NULL CHECK (cible IN ('france_travail', 'mission_locale', 'cap_emploi', 'delegataire')),
  organisme TEXT NOT NULL CHECK (length(organisme) BETWEEN 1 AND 300),
  expose TEXT,
  -- Il agit hors du ressort du comité : la demande se note, avec cette réserve (R-209).
  hors_ressort INTEGER NOT NULL DEFAULT 0 CHECK (hors_ressort IN (0, 1)),
  recu_le TEXT NOT NULL CHECK (recu_le IS date(recu_le)),
  -- Collectivité délégante, et son accord sur le principe et les modalités (R-210).
  collectivite TEXT,
  accord_le TEXT CHECK (accord_le IS date(accord_le)),
  accord_modalites TEXT,
  point_id TEXT REFERENCES point (id) ON DELETE SET NULL,
  issue TEXT CHECK (issue IN ('adopte', 'rejete')),
  vote_le TEXT CHECK (vote_le IS date(vote_le)),
  objectifs TEXT,
  charge TEXT,
  financement TEXT,
  rapport_le TEXT CHECK (rapport_le IS date(rapport_le)),
  conclusions TEXT,
  plan_action TEXT,
  -- Point où le comité local entend les conclusions de l'audit qu'il a demandé (R. 5311-3-13).
  presentation_point_id TEXT REFERENCES point (id) ON DELETE SET NULL,
  -- Le signalement du comité local qui a saisi le comité départemental.
  issu_de_id TEXT REFERENCES audit (id) ON DELETE SET NULL,
  clos_le TEXT CHECK (clos_le IS date(clos_le)),
  CHECK ((issue IS NULL) = (vote_le IS NULL))
) STRICT;
CREATE INDEX audit_instance ON audit (instance_id, recu_le);
CREATE INDEX audit_point ON audit (point_id) WHERE point_id IS NOT NULL;
CREATE INDEX audit_presentation ON audit (presentation_point_id) WHERE presentation_point_id IS NOT NULL;
CREATE INDEX audit_siege ON audit (siege_id);
CREATE INDEX audit_demandeur ON audit (demandeur_id) WHERE demandeur_id IS NOT NULL;
CREATE INDEX audit_issu ON audit (issu_de_id) WHERE issu_de_id IS NOT NULL;

-- Un dossier soumis à la commission d'insertion par l'activité économique (R-078).
CREATE TABLE dossier_iae (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure TEXT NOT NULL CHECK (length(structure) BETWEEN 1 AND 300),
  saisine TEXT NOT NULL,
  objet TEXT,
  sens TEXT CHECK (sens IN ('favorable', 'defavorable', 'reserve')),
  motifs TEXT,
  deliberation_id TEXT REFERENCES deliberation (id) ON DELETE SET NULL,
  autorite TEXT,
  transmis_le TEXT CHECK (transmis_le IS date(transmis_le))
) STRICT;
CREATE INDEX dossier_iae_point ON dossier_iae (point_id, rang);
CREATE INDEX dossier_iae_deliberation ON dossier_iae (deliberation_id) WHERE deliberation_id IS NOT NULL;
`,
};
