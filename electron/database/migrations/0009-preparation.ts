import type { Migration } from '../migration.ts';

/** Préparer : pièces des points, réserve de points, ordres du jour types, réponses, accords, report et annulation. */
export const preparation: Migration = {
  version: 9,
  nom: 'preparation',
  sql: `
-- « Autre réunion » et « rencontre » ont un titre ; une plénière associe les organismes de L. 5311-7, III (R-048).
ALTER TABLE reunion ADD COLUMN titre TEXT;
ALTER TABLE reunion ADD COLUMN pleniere INTEGER NOT NULL DEFAULT 0 CHECK (pleniere IN (0, 1));
-- Reprise d'avant le fichier : exempte de contrôles.
ALTER TABLE reunion ADD COLUMN anterieure INTEGER NOT NULL DEFAULT 0 CHECK (anterieure IN (0, 1));
ALTER TABLE reunion ADD COLUMN bloquee_le TEXT CHECK (bloquee_le IS date(bloquee_le));
-- Date qu'avait la réunion avant son dernier report ; le rang de l'invitation d'agenda monte à chaque envoi.
ALTER TABLE reunion ADD COLUMN reportee_du TEXT CHECK (reportee_du IS date(reportee_du));
ALTER TABLE reunion ADD COLUMN motif_report TEXT;
ALTER TABLE reunion ADD COLUMN ics_sequence INTEGER NOT NULL DEFAULT 0 CHECK (ics_sequence >= 0);
ALTER TABLE reunion ADD COLUMN canal TEXT CHECK (canal IN ('courriel', 'lettre', 'recommande', 'main_propre'));
ALTER TABLE reunion ADD COLUMN convoquee_par TEXT;
-- Convocation signée par un seul président : le motif est exigé (R-040).
ALTER TABLE reunion ADD COLUMN motif_signature TEXT;
-- Délibération écrite à distance (R-079) : ouverture et clôture, scrutin secret.
ALTER TABLE reunion ADD COLUMN ecrite_debut TEXT;
ALTER TABLE reunion ADD COLUMN ecrite_fin TEXT;
ALTER TABLE reunion ADD COLUMN secret INTEGER NOT NULL DEFAULT 0 CHECK (secret IN (0, 1));
-- Programme d'une rencontre.
ALTER TABLE reunion ADD COLUMN theme TEXT;
ALTER TABLE reunion ADD COLUMN organisateurs TEXT;
ALTER TABLE reunion ADD COLUMN objectifs TEXT;
ALTER TABLE reunion ADD COLUMN date_provisoire INTEGER NOT NULL DEFAULT 0 CHECK (date_provisoire IN (0, 1));

ALTER TABLE point ADD COLUMN section TEXT;
-- D'où vient ce point : un point reporté, une décision à suivre, un audit à inscrire.
ALTER TABLE point ADD COLUMN origine_point_id TEXT REFERENCES point (id) ON DELETE SET NULL;
ALTER TABLE point ADD COLUMN origine_deliberation_id TEXT REFERENCES deliberation (id) ON DELETE SET NULL;
CREATE INDEX point_origine ON point (origine_point_id) WHERE origine_point_id IS NOT NULL;
CREATE INDEX point_origine_deliberation ON point (origine_deliberation_id) WHERE origine_deliberation_id IS NOT NULL;

CREATE TABLE point_theme (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  UNIQUE (point_id, theme)
) STRICT;
CREATE INDEX point_theme_theme ON point_theme (theme, point_id);

-- Pièce d'un point, ou de la réunion ; annoncée mais pas encore jointe quand elle n'a pas de fichier (R-043).
CREATE TABLE piece_jointe (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  point_id TEXT REFERENCES point (id) ON DELETE CASCADE,
  piece_id TEXT REFERENCES piece (id),
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  rang INTEGER NOT NULL,
  usage TEXT NOT NULL DEFAULT 'seance' CHECK (usage IN ('seance', 'anterieure')),
  -- Document préparatoire ou achevé (R-218).
  acheve INTEGER NOT NULL DEFAULT 1 CHECK (acheve IN (0, 1)),
  recue_le TEXT CHECK (recue_le IS date(recue_le))
) STRICT;
CREATE INDEX piece_jointe_reunion ON piece_jointe (reunion_id, point_id, rang);
CREATE INDEX piece_jointe_piece ON piece_jointe (piece_id) WHERE piece_id IS NOT NULL;
CREATE INDEX piece_jointe_point ON piece_jointe (point_id) WHERE point_id IS NOT NULL;

-- Réserve : points proposés, en attente d'une réunion.
CREATE TABLE proposition (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 500),
  nature TEXT NOT NULL CHECK (nature IN ('information', 'echange', 'avis', 'decision', 'designation', 'audit', 'signalement')),
  intervenant TEXT,
  duree INTEGER CHECK (duree BETWEEN 0 AND 1440),
  demandeur TEXT,
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  note TEXT,
  etat TEXT NOT NULL DEFAULT 'en_attente' CHECK (etat IN ('en_attente', 'inscrite', 'ecartee')),
  point_id TEXT REFERENCES point (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX proposition_instance ON proposition (instance_id, etat);
CREATE INDEX proposition_point ON proposition (point_id) WHERE point_id IS NOT NULL;

-- Ordre du jour type d'une instance.
CREATE TABLE point_type (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  section TEXT,
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 500),
  nature TEXT NOT NULL CHECK (nature IN ('information', 'echange', 'avis', 'decision', 'designation', 'audit', 'signalement')),
  intervenant TEXT,
  duree INTEGER CHECK (duree BETWEEN 0 AND 1440)
) STRICT;
CREATE INDEX point_type_instance ON point_type (instance_id, rang);

-- Ce que répond un membre (son siège) ou un invité à la convocation.
CREATE TABLE reponse (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  siege_id TEXT REFERENCES siege (id),
  invite_id TEXT REFERENCES personne (id),
  valeur TEXT NOT NULL CHECK (valeur IN ('present', 'distance', 'supplee', 'pouvoir', 'excuse')),
  -- Le suppléant annoncé.
  personne_id TEXT REFERENCES personne (id),
  mandataire_siege_id TEXT REFERENCES siege (id),
  recue_le TEXT NOT NULL CHECK (recue_le IS date(recue_le)),
  CHECK ((siege_id IS NULL) <> (invite_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX reponse_siege ON reponse (reunion_id, siege_id) WHERE siege_id IS NOT NULL;
CREATE UNIQUE INDEX reponse_invite ON reponse (reunion_id, invite_id) WHERE invite_id IS NOT NULL;
CREATE INDEX reponse_par_siege ON reponse (siege_id);
CREATE INDEX reponse_par_invite ON reponse (invite_id);
CREATE INDEX reponse_personne ON reponse (personne_id) WHERE personne_id IS NOT NULL;
CREATE INDEX reponse_mandataire ON reponse (mandataire_siege_id) WHERE mandataire_siege_id IS NOT NULL;

-- Accord d'un coprésident sur l'ordre du jour (R-216) ; sur le procès-verbal, il s'attend et se reçoit avec une version.
CREATE TABLE accord (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  siege_id TEXT NOT NULL REFERENCES siege (id),
  recu_le TEXT NOT NULL CHECK (recu_le IS date(recu_le)),
  moyen TEXT,
  -- L'ordre du jour sur lequel il porte : s'il change, l'accord est à redemander.
  texte TEXT,
  UNIQUE (reunion_id, siege_id)
) STRICT;
CREATE INDEX accord_siege ON accord (siege_id);
`,
};
