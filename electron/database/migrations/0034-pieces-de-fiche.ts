import type { Migration } from '../migration.ts';

/** Les pièces jointes d'une fiche action : convention signée, devis, photo, compte rendu d'un partenaire. */
export const piecesDeFiche: Migration = {
  version: 34,
  nom: 'pieces-de-fiche',
  sql: `
CREATE TABLE fiche_piece (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  piece_id TEXT NOT NULL REFERENCES piece (id),
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  rang INTEGER NOT NULL,
  recue_le TEXT NOT NULL CHECK (recue_le IS date(recue_le))
) STRICT;
CREATE INDEX fiche_piece_fiche ON fiche_piece (fiche_id, rang);
CREATE INDEX fiche_piece_piece ON fiche_piece (piece_id);
`,
};
