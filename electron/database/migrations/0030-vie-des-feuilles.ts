import type { Migration } from '../migration.ts';

/** La vie d'une feuille de route : ses versions validées, son diagnostic, la concertation, le report de ses actions. */
export const vieDesFeuilles: Migration = {
  version: 30,
  nom: 'vie-des-feuilles',
  sql: `
-- Une version validée d'une feuille de route : son contenu est une pièce, il ne change plus.
CREATE TABLE version_feuille (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  numero INTEGER NOT NULL CHECK (numero > 0),
  validee_le TEXT NOT NULL CHECK (validee_le IS date(validee_le)),
  -- L'instance qui l'a validée, et la réunion tenue où elle l'a fait, si on le sait.
  instance_id TEXT NOT NULL REFERENCES instance (id),
  reunion_id TEXT REFERENCES reunion (id) ON DELETE SET NULL,
  -- Réserves, ou ce que la révision change.
  note TEXT,
  contenu_id TEXT NOT NULL REFERENCES piece (id),
  empreinte TEXT NOT NULL,
  etablie_le TEXT NOT NULL,
  UNIQUE (feuille_id, numero)
) STRICT;
CREATE INDEX version_feuille_instance ON version_feuille (instance_id);
CREATE INDEX version_feuille_reunion ON version_feuille (reunion_id) WHERE reunion_id IS NOT NULL;
CREATE INDEX version_feuille_contenu ON version_feuille (contenu_id);

-- Un chiffre du diagnostic : une valeur, sa période, sa source, son territoire.
CREATE TABLE diagnostic_chiffre (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  -- Non disponible, et dit tel : ce n'est pas zéro.
  valeur REAL,
  unite TEXT CHECK (length(unite) <= 60),
  -- « 2020 », « 4e trimestre 2025 », « 31/12/2024 » : telle que la source la dit.
  periode TEXT NOT NULL CHECK (length(periode) BETWEEN 1 AND 60),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  territoire TEXT NOT NULL CHECK (length(territoire) BETWEEN 1 AND 200)
) STRICT;
CREATE INDEX diagnostic_chiffre_feuille ON diagnostic_chiffre (feuille_id, rang);

-- La concertation des habitants : quand, comment, ce qui en est ressorti. Elle ne nomme personne.
CREATE TABLE concertation (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  le TEXT NOT NULL CHECK (le IS date(le)),
  forme TEXT NOT NULL CHECK (length(forme) BETWEEN 1 AND 200),
  priorites TEXT
) STRICT;
CREATE INDEX concertation_feuille ON concertation (feuille_id, le);

-- Reportée dans une autre feuille de route : la fiche qui la continue.
ALTER TABLE fiche_action ADD COLUMN reportee_vers_id TEXT REFERENCES fiche_action (id) ON DELETE SET NULL;
CREATE INDEX fiche_action_reportee ON fiche_action (reportee_vers_id) WHERE reportee_vers_id IS NOT NULL;

-- Ce qui a été retiré d'une fiche action reste dans son historique : mêmes mots que la requête, ou l'index ne sert pas.
CREATE INDEX journal_valeur_de_fiche ON journal_valeur (coalesce(avant ->> 'fiche_id', avant ->> 'indicateur_id'))
  WHERE champ IS NULL AND apres IS NULL AND tbl IN ('etape', 'financement', 'fiche_partenaire', 'fiche_quartier', 'fiche_mot', 'fiche_dispositif', 'indicateur', 'mesure', 'inscription')
    AND json_valid(avant);
`,
};
