import type { Migration } from '../migration.ts';

/** Où sont les quartiers prioritaires : de quoi les placer sur une carte. */
export const lieuxDesQuartiers: Migration = {
  version: 31,
  nom: 'lieux-des-quartiers',
  sql: `
CREATE TABLE ref_qpv_lieu (
  qpv_code TEXT PRIMARY KEY,
  -- Degrés décimaux, au centre du quartier.
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  -- Anneaux séparés de « ; » : des paires « x y », en dix-millièmes de degré depuis le centre. NULL : contour non livré.
  contour TEXT,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
`,
};
