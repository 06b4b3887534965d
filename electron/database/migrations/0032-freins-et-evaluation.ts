import type { Migration } from '../migration.ts';
import { enTri } from '#shared/text/tri.ts';

/** Les freins que les documents source nomment ; le service tient ensuite sa liste. */
const FREINS = [
  'Mobilité',
  'Garde d’enfants',
  'Logement',
  'Santé',
  'Situation de handicap',
  'Addictions',
  'Illettrisme',
  'Illectronisme',
  'Maîtrise du français',
  'Précarité financière',
  'Accès aux droits',
  'Absence de qualification',
  'Absence de réseau',
  'Famille monoparentale',
  'Violences intrafamiliales',
  'Projet à construire',
] as const;

const litteral = (texte: string): string => `'${texte.replaceAll("'", "''")}'`;
const ligne = (nom: string, rang: number): string =>
  `('019b0000-0000-7000-8001-${String(rang + 1).padStart(12, '0')}', ${rang + 1}, ${litteral(nom)}, ${litteral(enTri(nom))})`;

/** Les freins qu'une action lève, ses risques, le non-recours qu'elle constate, son évaluation. */
export const freinsEtEvaluation: Migration = {
  version: 32,
  nom: 'freins-et-evaluation',
  sql: `
-- Une seule liste de freins, modifiable.
CREATE TABLE frein (
  id TEXT PRIMARY KEY,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 100),
  intitule_tri TEXT NOT NULL
) STRICT;

CREATE TABLE fiche_frein (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  frein_id TEXT NOT NULL REFERENCES frein (id),
  -- Son nom quand on l'a choisi : ce que l'historique en dit.
  libelle TEXT NOT NULL,
  UNIQUE (fiche_id, frein_id)
) STRICT;
CREATE INDEX fiche_frein_frein ON fiche_frein (frein_id);

CREATE TABLE risque (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  gravite TEXT CHECK (gravite IN ('faible', 'moyenne', 'forte')),
  -- Ce que l'on prévoit contre lui.
  parade TEXT
) STRICT;
CREATE INDEX risque_fiche ON risque (fiche_id, rang);

ALTER TABLE fiche_action ADD COLUMN non_recours TEXT;
ALTER TABLE fiche_action ADD COLUMN evaluation_methode TEXT;
ALTER TABLE fiche_action ADD COLUMN evaluation_le TEXT CHECK (evaluation_le IS date(evaluation_le));
ALTER TABLE fiche_action ADD COLUMN evaluation_conclusion TEXT;
ALTER TABLE fiche_action ADD COLUMN evaluation_suite TEXT
  CHECK (evaluation_suite IN ('reconduire', 'ajuster', 'etendre', 'droit_commun', 'arreter'));

INSERT INTO frein (id, rang, intitule, intitule_tri) VALUES
${FREINS.map(ligne).join(',\n')};
`,
};
