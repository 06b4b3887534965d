import type { Migration } from '../migration.ts';

/** Les sous-actions d'une fiche action, et l'étape rangée sous l'une d'elles (ADR 20). */
export const sousActions: Migration = {
  version: 38,
  nom: 'sous-actions',
  sql: `
CREATE TABLE sous_action (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  pilote_id TEXT REFERENCES personne (id),
  structure_pilote_id TEXT REFERENCES structure (id),
  debut TEXT CHECK (debut IS date(debut)),
  echeance TEXT CHECK (echeance IS date(echeance)),
  etat TEXT NOT NULL DEFAULT 'a_venir' CHECK (etat IN ('a_venir', 'en_cours', 'bloquee', 'en_pause', 'terminee', 'abandonnee')),
  etat_motif TEXT,
  etat_depuis TEXT CHECK (etat_depuis IS date(etat_depuis)),
  CHECK (echeance IS NULL OR debut IS NULL OR echeance >= debut)
) STRICT;
CREATE INDEX sous_action_fiche ON sous_action (fiche_id, rang);
CREATE INDEX sous_action_pilote ON sous_action (pilote_id) WHERE pilote_id IS NOT NULL;
CREATE INDEX sous_action_structure ON sous_action (structure_pilote_id) WHERE structure_pilote_id IS NOT NULL;

-- Une étape de la fiche, ou de l'une de ses sous-actions.
ALTER TABLE etape ADD COLUMN sous_action_id TEXT REFERENCES sous_action (id) ON DELETE SET NULL;
CREATE INDEX etape_sous_action ON etape (sous_action_id) WHERE sous_action_id IS NOT NULL;
`,
};
