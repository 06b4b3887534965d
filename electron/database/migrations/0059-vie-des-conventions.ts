import type { Migration } from '../migration.ts';

/** Une convention s'instruit et se met à la signature avant d'être signée ; les pièces de sa dernière année se règlent. */
export const vieDesConventions: Migration = {
  version: 59,
  nom: 'vie-des-conventions',
  sql: `
-- Les faits dont se lit le statut d'un projet (C9).
ALTER TABLE convention ADD COLUMN instruction_le TEXT CHECK (date(instruction_le) = instruction_le);
ALTER TABLE convention ADD COLUMN a_signer_le TEXT CHECK (date(a_signer_le) = a_signer_le);
-- D. 5316-9 parle de « l'année suivante » : la dernière année civile, une lecture à régler (O-16).
ALTER TABLE convention ADD COLUMN pieces_derniere_annee INTEGER NOT NULL DEFAULT 0 CHECK (pieces_derniere_annee IN (0, 1));
`,
};
