import type { Migration } from '../migration.ts';

/** Le comité de pilotage d'une convention, ce qu'il met à son ordre du jour, et au nom de qui partent ses documents. */
export const copilDeConvention: Migration = {
  version: 47,
  nom: 'copil-de-convention',
  sql: `
-- Une convention n'a qu'un COPIL ; le même peut en suivre plusieurs : aucun texte ne l'empêche, et un porteur en a souvent deux.
ALTER TABLE convention ADD COLUMN copil_id TEXT REFERENCES instance (id) ON DELETE SET NULL;
CREATE INDEX convention_copil ON convention (copil_id) WHERE copil_id IS NOT NULL;
-- Combien de fois par an, si la convention le dit.
ALTER TABLE convention ADD COLUMN copil_par_an INTEGER CHECK (copil_par_an BETWEEN 1 AND 12);
-- Son émetteur ; nul : celui du fichier.
ALTER TABLE convention ADD COLUMN emetteur_id TEXT REFERENCES emetteur (id);
CREATE INDEX convention_emetteur ON convention (emetteur_id) WHERE emetteur_id IS NOT NULL;

-- Le point d'ordre du jour tiré de ce qu'une convention attend, et ce que c'est : « comptes:2025 ».
ALTER TABLE point ADD COLUMN origine_convention_id TEXT REFERENCES convention (id) ON DELETE SET NULL;
ALTER TABLE point ADD COLUMN origine_du TEXT CHECK (length(origine_du) BETWEEN 1 AND 120);
CREATE INDEX point_origine_convention ON point (origine_convention_id) WHERE origine_convention_id IS NOT NULL;

-- Ce que l'on a choisi de ne pas porter à l'ordre du jour.
CREATE TABLE convention_du_ecarte (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  du TEXT NOT NULL CHECK (length(du) BETWEEN 1 AND 120),
  UNIQUE (convention_id, du)
) STRICT;
`,
};
