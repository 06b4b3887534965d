import type { Migration } from '../migration.ts';

/** Tenir : arrivées et départs à un point, déports, bulletins, agents venus à la place d'un membre. */
export const tenue: Migration = {
  version: 10,
  nom: 'tenue',
  sql: `
-- À la place d'un membre excusé, sans voix : une personne présente, et le siège pour lequel elle est venue.
ALTER TABLE presence ADD COLUMN pour_siege_id TEXT REFERENCES siege (id);
-- Arrêté par lequel un président est représenté (R-067).
ALTER TABLE presence ADD COLUMN delegation TEXT;
CREATE INDEX presence_mandataire ON presence (mandataire_siege_id) WHERE mandataire_siege_id IS NOT NULL;
CREATE INDEX presence_pour ON presence (pour_siege_id) WHERE pour_siege_id IS NOT NULL;
-- Toutes les présences d'une réunion, membres et invités : les index d'unicité n'en voient chacun qu'une part.
CREATE INDEX presence_reunion ON presence (reunion_id);

-- Une personne entre ou sort au début d'un point ; l'heure n'est qu'indicative (R-065).
CREATE TABLE mouvement (
  id TEXT PRIMARY KEY,
  presence_id TEXT NOT NULL REFERENCES presence (id) ON DELETE CASCADE,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  sens TEXT NOT NULL CHECK (sens IN ('arrivee', 'depart')),
  heure TEXT CHECK (heure GLOB '[0-2][0-9]:[0-5][0-9]'),
  -- Sortie ou retour de tout le groupe à distance.
  visio INTEGER NOT NULL DEFAULT 0 CHECK (visio IN (0, 1)),
  rang INTEGER NOT NULL,
  -- Qui entre ou sort, quand ce n'est pas la personne constatée à l'ouverture : un suppléant prend le siège du titulaire, ou l'inverse.
  personne_id TEXT REFERENCES personne (id),
  -- Comment siège qui entre ; nul : comme sa présence le dit.
  statut TEXT CHECK (statut IN ('present', 'distance'))
) STRICT;
CREATE INDEX mouvement_presence ON mouvement (presence_id);
CREATE INDEX mouvement_personne ON mouvement (personne_id) WHERE personne_id IS NOT NULL;
CREATE INDEX mouvement_point ON mouvement (point_id);

-- Qui ne prend part ni au débat ni au vote d'un point (R. 133-12).
CREATE TABLE deport (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  siege_id TEXT NOT NULL REFERENCES siege (id),
  motif TEXT,
  UNIQUE (point_id, siege_id)
) STRICT;
CREATE INDEX deport_siege ON deport (siege_id);

ALTER TABLE point ADD COLUMN commence_a TEXT CHECK (commence_a GLOB '[0-2][0-9]:[0-5][0-9]');

-- Un vote se dit « sans opposition », par un décompte, ou nom par nom : les exceptions, ou tous les bulletins.
ALTER TABLE deliberation ADD COLUMN vote TEXT CHECK (vote IN ('sans_opposition', 'decompte', 'nominal'));
UPDATE deliberation SET vote = mode;
ALTER TABLE deliberation DROP COLUMN mode;
ALTER TABLE deliberation RENAME COLUMN vote TO mode;
-- En têtes, ou en voix de l'arrêté (R-032).
ALTER TABLE deliberation ADD COLUMN unite TEXT NOT NULL DEFAULT 'tetes' CHECK (unite IN ('tetes', 'voix'));
-- Présents qui ne prennent pas part au vote.
ALTER TABLE deliberation ADD COLUMN nppv INTEGER CHECK (nppv >= 0);
ALTER TABLE deliberation ADD COLUMN secret INTEGER NOT NULL DEFAULT 0 CHECK (secret IN (0, 1));
-- Ce que devient une décision (R-087).
ALTER TABLE deliberation ADD COLUMN suivi TEXT NOT NULL DEFAULT 'a_engager' CHECK (suivi IN ('a_engager', 'en_cours', 'faite', 'abandonnee'));
ALTER TABLE deliberation ADD COLUMN suivi_note TEXT;
ALTER TABLE deliberation ADD COLUMN suivi_le TEXT CHECK (suivi_le IS date(suivi_le));
CREATE INDEX deliberation_pilote ON deliberation (pilote) WHERE pilote IS NOT NULL;
CREATE INDEX deliberation_echeance ON deliberation (echeance) WHERE suivi IN ('a_engager', 'en_cours');

CREATE TABLE bulletin (
  id TEXT PRIMARY KEY,
  deliberation_id TEXT NOT NULL REFERENCES deliberation (id) ON DELETE CASCADE,
  siege_id TEXT NOT NULL REFERENCES siege (id),
  sens TEXT NOT NULL CHECK (sens IN ('pour', 'contre', 'abstention', 'nppv')),
  -- Vote écrit (R-079) : jour où il est reçu, et opinion dont le membre demande l'annexe (R. 133-7).
  recu_le TEXT CHECK (recu_le IS date(recu_le)),
  opinion TEXT,
  UNIQUE (deliberation_id, siege_id)
) STRICT;
CREATE INDEX bulletin_siege ON bulletin (siege_id);
`,
};
