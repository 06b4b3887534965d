import type { Migration } from '../migration.ts';

/** Les contrôles de la surcompensation qu'une autorité a validés, figés avec leurs termes (M7 à M10). */
export const controlesSurcompensation: Migration = {
  version: 45,
  nom: 'controles-surcompensation',
  sql: `
CREATE TABLE controle_surcompensation (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- Le dernier exercice contrôlé : le calcul part toujours du premier.
  jusqu_a INTEGER NOT NULL CHECK (jusqu_a BETWEEN 2000 AND 2199),
  le TEXT NOT NULL CHECK (date(le) = le),
  autorite TEXT NOT NULL CHECK (length(autorite) BETWEEN 1 AND 200),
  decision TEXT NOT NULL CHECK (decision IN ('AUCUNE_SURCOMPENSATION', 'REPORT_AUTORISE', 'REVERSEMENT_INTEGRAL')),
  motif TEXT CHECK (length(motif) <= 500),
  -- Centimes.
  surcompensation INTEGER NOT NULL,
  a_reporter INTEGER NOT NULL CHECK (a_reporter >= 0),
  a_reverser INTEGER NOT NULL CHECK (a_reverser >= 0),
  -- Le contrôle de la convention d'avant dont le report est repris.
  report_de_id TEXT REFERENCES controle_surcompensation (id) ON DELETE SET NULL,
  -- Chaque organisme, chaque terme, tels qu'ils étaient ce jour-là.
  resultat TEXT NOT NULL CHECK (json_valid(resultat))
) STRICT;
CREATE INDEX controle_surcompensation_convention ON controle_surcompensation (convention_id, le);
CREATE INDEX controle_surcompensation_report ON controle_surcompensation (report_de_id) WHERE report_de_id IS NOT NULL;
`,
};
