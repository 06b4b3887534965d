import type { Migration } from '../migration.ts';

/** Les rapports de COPIL d'une convention : ce qui s'y écrit, leurs versions, ce qui est figé quand ils sont validés (D1, D4). */
export const rapportsDeCopil: Migration = {
  version: 46,
  nom: 'rapports-de-copil',
  sql: `
CREATE TABLE rapport_copil (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- Les versions d'un même rapport : l'identifiant de la première.
  serie_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  genre TEXT NOT NULL CHECK (genre IN ('copil', 'intermediaire', 'final')),
  exercice INTEGER CHECK (exercice BETWEEN 2000 AND 2199),
  reunion_id TEXT REFERENCES reunion (id) ON DELETE SET NULL,
  presente_le TEXT CHECK (date(presente_le) = presente_le),
  lieu TEXT CHECK (length(lieu) <= 200),
  debut TEXT NOT NULL CHECK (date(debut) = debut),
  fin TEXT NOT NULL CHECK (date(fin) = fin AND fin >= debut),
  donnees_le TEXT CHECK (date(donnees_le) = donnees_le),
  source TEXT CHECK (length(source) <= 200),
  -- Section 2 : une ligne par élément.
  synthese TEXT,
  faits TEXT,
  vigilances TEXT,
  demandes TEXT,
  -- Sections 6 et 7.
  lecture_effectifs TEXT,
  lecture_argent TEXT,
  -- Section 8 ; impact et recommandation d'un bilan final.
  faits_qualitatifs TEXT,
  partenariats TEXT,
  difficultes TEXT,
  leviers TEXT,
  situations TEXT,
  impact TEXT,
  recommandation TEXT,
  -- Section 11.
  avis TEXT CHECK (avis IN ('favorable', 'reserves', 'defavorable')),
  avis_texte TEXT,
  solde TEXT CHECK (solde IN ('verse', 'ajuste', 'suspendu')),
  solde_note TEXT,
  avenant TEXT,
  -- Section 12.
  prochain_le TEXT CHECK (date(prochain_le) = prochain_le),
  etapes TEXT,
  -- Section 13.
  deviations TEXT,
  observations_le TEXT CHECK (date(observations_le) = observations_le),
  -- Les deux blocs de signature : qui signe, en quelle qualité.
  signe_etat TEXT CHECK (length(signe_etat) <= 120),
  qualite_etat TEXT CHECK (length(qualite_etat) <= 200),
  signe_porteur TEXT CHECK (length(signe_porteur) <= 120),
  qualite_porteur TEXT CHECK (length(qualite_porteur) <= 200),
  -- Validé : l'instant, ce qui est figé, son empreinte. Tout ou rien.
  valide_le TEXT,
  contenu_id TEXT REFERENCES piece (id),
  empreinte TEXT CHECK (length(empreinte) = 64),
  supprime_le TEXT,
  CHECK ((genre = 'intermediaire') = (exercice IS NOT NULL)),
  CHECK ((valide_le IS NULL) = (contenu_id IS NULL) AND (valide_le IS NULL) = (empreinte IS NULL))
) STRICT;
CREATE INDEX rapport_copil_convention ON rapport_copil (convention_id, fin);
CREATE UNIQUE INDEX rapport_copil_version ON rapport_copil (serie_id, version) WHERE supprime_le IS NULL;
CREATE INDEX rapport_copil_reunion ON rapport_copil (reunion_id) WHERE reunion_id IS NOT NULL;
CREATE INDEX rapport_copil_contenu ON rapport_copil (contenu_id) WHERE contenu_id IS NOT NULL;

-- Section 6 : pourquoi un indicateur s'écarte de son objectif.
CREATE TABLE rapport_ecart (
  id TEXT PRIMARY KEY,
  rapport_id TEXT NOT NULL REFERENCES rapport_copil (id) ON DELETE CASCADE,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  commentaire TEXT CHECK (length(commentaire) <= 1000),
  UNIQUE (rapport_id, indicateur_id)
) STRICT;
CREATE INDEX rapport_ecart_indicateur ON rapport_ecart (indicateur_id);

-- Section 9 : ce que l'on écrit à la place de ce que le fichier sait ; NULL : ce qu'il sait.
CREATE TABLE rapport_conformite (
  id TEXT PRIMARY KEY,
  rapport_id TEXT NOT NULL REFERENCES rapport_copil (id) ON DELETE CASCADE,
  exigence TEXT NOT NULL CHECK (exigence IN ('comptabilite', 'compte_rendu', 'previsions', 'justificatifs', 'controle', 'mandat')),
  etat TEXT CHECK (etat IN ('conforme', 'partiel', 'non_conforme', 'a_recevoir', 'a_venir', 'sans_objet')),
  observation TEXT CHECK (length(observation) <= 300),
  UNIQUE (rapport_id, exigence)
) STRICT;

-- Section 10 : risques et plan d'action, dans l'ordre où ils s'impriment.
CREATE TABLE rapport_risque (
  id TEXT PRIMARY KEY,
  rapport_id TEXT NOT NULL REFERENCES rapport_copil (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  risque TEXT NOT NULL CHECK (length(risque) BETWEEN 1 AND 300),
  action TEXT CHECK (length(action) <= 500),
  pilote TEXT CHECK (length(pilote) <= 200),
  echeance TEXT CHECK (date(echeance) = echeance),
  etat TEXT NOT NULL DEFAULT 'a_engager' CHECK (etat IN ('a_engager', 'en_cours', 'fait', 'abandonne')),
  priorite TEXT CHECK (priorite IN ('haute', 'moyenne', 'basse'))
) STRICT;
CREATE INDEX rapport_risque_rapport ON rapport_risque (rapport_id, rang);
`,
};
