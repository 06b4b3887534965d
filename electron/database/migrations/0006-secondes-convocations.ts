import type { Migration } from '../migration.ts';

/**
 * Une seconde réunion nomme la première: jusqu'ici, la date seule les rapprochait. Une séance d'avant est
 * rattachée à la dernière de son instance restée sans quorum avant elle. Avec l'index de ce qui est à la corbeille.
 */
export const secondesConvocations: Migration = {
  version: 6,
  nom: 'secondes-convocations',
  sql: `
ALTER TABLE reunion ADD COLUMN premiere_id TEXT REFERENCES reunion (id);
UPDATE reunion SET premiere_id = (
  SELECT p.id FROM reunion p
  WHERE p.instance_id = reunion.instance_id AND p.etat = 'sans_quorum' AND p.id <> reunion.id
    AND (p.date, p.heure_debut) <= (reunion.date, reunion.heure_debut)
  ORDER BY p.date DESC, p.heure_debut DESC LIMIT 1
) WHERE convocation = 2;
CREATE INDEX reunion_premiere ON reunion (premiere_id) WHERE premiere_id IS NOT NULL;
CREATE INDEX reunion_supprimee ON reunion (supprime_le) WHERE supprime_le IS NOT NULL;
`,
};
