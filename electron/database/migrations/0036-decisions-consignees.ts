import type { Migration } from '../migration.ts';

/** Les décisions d'une programmation annuelle, consignées à une séance du comité des financeurs. */
export const decisionsConsignees: Migration = {
  version: 36,
  nom: 'decisions-consignees',
  sql: `
CREATE TABLE projet_consigne (
  id TEXT PRIMARY KEY,
  montant_id TEXT NOT NULL REFERENCES projet_montant (id) ON DELETE CASCADE,
  deliberation_id TEXT NOT NULL REFERENCES deliberation (id) ON DELETE CASCADE,
  -- Ce qui était décidé en la consignant, en centimes : la grille a pu changer depuis.
  decide INTEGER NOT NULL CHECK (decide >= 0),
  UNIQUE (montant_id, deliberation_id)
) STRICT;
CREATE INDEX projet_consigne_deliberation ON projet_consigne (deliberation_id);
`,
};
