import type { Migration } from '../migration.ts';
import { enTri } from '#shared/text/tri.ts';
import { type DispositifFourni, FOURNIS } from './0027-dispositifs.data.ts';

const identifiant = (n: number): string => `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const litteral = (texte: string | undefined): string =>
  texte === undefined ? 'NULL' : `'${texte.replaceAll("'", "''")}'`;

const ligne = (un: DispositifFourni): string =>
  `(${[
    identifiant(un.n),
    un.nom,
    enTri(un.nom),
    un.regime,
    un.categorieSource,
    un.pilote,
    un.publics,
    un.resume,
    un.article,
    un.valideDu,
    un.valideAu,
    un.aVerifier,
    un.verifieLe,
    un.source,
    un.remplacePar === undefined ? undefined : identifiant(un.remplacePar),
  ]
    .map(litteral)
    .join(', ')})`;

/** Le catalogue des dispositifs, daté et modifiable, et ceux qu'une action mobilise. */
export const dispositifs: Migration = {
  version: 27,
  nom: 'dispositifs',
  sql: `
CREATE TABLE dispositif (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  nom_tri TEXT NOT NULL,
  -- De quel régime il relève en droit ; ce qu'en dit la source est à côté, et peut différer.
  regime TEXT NOT NULL CHECK (regime IN ('droit_commun', 'politique_ville', 'mixte', 'experimentation')),
  categorie_source TEXT,
  pilote TEXT,
  publics TEXT,
  resume TEXT,
  article TEXT,
  valide_du TEXT CHECK (valide_du IS date(valide_du)),
  valide_au TEXT CHECK (valide_au IS date(valide_au)),
  -- Ce qui reste à vérifier ; NULL : rien.
  a_verifier TEXT,
  verifie_le TEXT CHECK (verifie_le IS date(verifie_le)),
  source TEXT,
  remplace_par TEXT REFERENCES dispositif (id),
  CHECK (valide_au IS NULL OR valide_du IS NULL OR valide_au >= valide_du),
  CHECK (remplace_par IS NOT id)
) STRICT;
CREATE INDEX dispositif_remplace_par ON dispositif (remplace_par) WHERE remplace_par IS NOT NULL;

CREATE TABLE fiche_dispositif (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  dispositif_id TEXT NOT NULL REFERENCES dispositif (id),
  -- Son nom quand on l'a choisi : ce que l'historique en dit.
  libelle TEXT NOT NULL,
  UNIQUE (fiche_id, dispositif_id)
) STRICT;
CREATE INDEX fiche_dispositif_dispositif ON fiche_dispositif (dispositif_id);

INSERT INTO dispositif (id, nom, nom_tri, regime, categorie_source, pilote, publics, resume, article, valide_du, valide_au, a_verifier,
  verifie_le, source, remplace_par) VALUES
${FOURNIS.map(ligne).join(',\n')};

-- Fournis, ils se cherchent comme les autres.
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'dispositif', id FROM dispositif;
`,
};
