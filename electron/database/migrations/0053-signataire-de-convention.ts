import type { Migration } from '../migration.ts';

/** Qui signe les documents d'une convention pour son émetteur. */
export const signataireDeConvention: Migration = {
  version: 53,
  nom: 'signataire-de-convention',
  sql: `
-- Nul : celui qui signe d'habitude pour l'émetteur.
ALTER TABLE convention ADD COLUMN signataire_id TEXT REFERENCES signataire (id) ON DELETE SET NULL;
CREATE INDEX convention_signataire ON convention (signataire_id) WHERE signataire_id IS NOT NULL;
`,
};
