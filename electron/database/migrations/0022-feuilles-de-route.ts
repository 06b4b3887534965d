import type { Migration } from '../migration.ts';

/** La feuille de route d'un contrat de ville ou d'un comité local : axes, objectifs, fiches action, étapes, financement. */
export const feuillesDeRoute: Migration = {
  version: 22,
  nom: 'feuilles-de-route',
  sql: `
CREATE TABLE feuille_de_route (
  id TEXT PRIMARY KEY,
  -- D'un contrat de ville, ou d'une instance : l'un des deux.
  contrat_id TEXT REFERENCES contrat_ville (id),
  instance_id TEXT REFERENCES instance (id),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  intitule_tri TEXT NOT NULL,
  -- Première et dernière année.
  debut INTEGER NOT NULL CHECK (debut BETWEEN 2000 AND 2199),
  fin INTEGER NOT NULL CHECK (fin BETWEEN 2000 AND 2199),
  -- L'instance dont l'ordre du jour reçoit ses points d'étape.
  suivie_par_id TEXT REFERENCES instance (id),
  diagnostic TEXT,
  supprime_le TEXT,
  CHECK ((contrat_id IS NULL) <> (instance_id IS NULL)),
  CHECK (fin >= debut)
) STRICT;
CREATE INDEX feuille_de_route_contrat ON feuille_de_route (contrat_id) WHERE contrat_id IS NOT NULL;
CREATE INDEX feuille_de_route_instance ON feuille_de_route (instance_id) WHERE instance_id IS NOT NULL;
CREATE INDEX feuille_de_route_suivie ON feuille_de_route (suivie_par_id) WHERE suivie_par_id IS NOT NULL;

CREATE TABLE axe (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  -- Un des quatre axes du comité interministériel des villes du 27/10/2023, ou un des trois piliers d'avant 2024.
  rattachement TEXT CHECK (rattachement IN ('plein_emploi', 'transition_ecologique', 'services_publics', 'ville_renouvelee',
    'cohesion_sociale', 'cadre_de_vie', 'developpement_economique'))
) STRICT;
CREATE INDEX axe_feuille ON axe (feuille_id, rang);

CREATE TABLE objectif (
  id TEXT PRIMARY KEY,
  axe_id TEXT NOT NULL REFERENCES axe (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300)
) STRICT;
CREATE INDEX objectif_axe ON objectif (axe_id, rang);

CREATE TABLE fiche_action (
  id TEXT PRIMARY KEY,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  intitule_tri TEXT NOT NULL,
  pilote_id TEXT REFERENCES personne (id),
  structure_pilote_id TEXT REFERENCES structure (id),
  constat TEXT,
  contenu TEXT,
  -- Ne vise aucun quartier : dit, et non seulement vide.
  hors_qpv INTEGER NOT NULL DEFAULT 0 CHECK (hors_qpv IN (0, 1)),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  priorite TEXT CHECK (priorite IN ('haute', 'moyenne', 'basse')),
  etat TEXT NOT NULL DEFAULT 'a_venir' CHECK (etat IN ('a_venir', 'en_cours', 'bloquee', 'en_pause', 'terminee', 'abandonnee')),
  etat_motif TEXT,
  etat_depuis TEXT CHECK (etat_depuis IS date(etat_depuis)),
  prochaine_etape TEXT,
  supprime_le TEXT,
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;
CREATE INDEX fiche_action_pilote ON fiche_action (pilote_id) WHERE pilote_id IS NOT NULL;
CREATE INDEX fiche_action_structure ON fiche_action (structure_pilote_id) WHERE structure_pilote_id IS NOT NULL;

-- Une fiche dans une feuille de route : plusieurs feuilles peuvent porter la même, sans la recopier (R-106).
CREATE TABLE inscription (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  axe_id TEXT NOT NULL REFERENCES axe (id) ON DELETE CASCADE,
  objectif_id TEXT REFERENCES objectif (id) ON DELETE SET NULL,
  rang INTEGER NOT NULL,
  UNIQUE (fiche_id, axe_id)
) STRICT;
CREATE INDEX inscription_axe ON inscription (axe_id, rang);
CREATE INDEX inscription_objectif ON inscription (objectif_id) WHERE objectif_id IS NOT NULL;

CREATE TABLE fiche_quartier (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (fiche_id, code)
) STRICT;

CREATE TABLE fiche_partenaire (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  role TEXT NOT NULL DEFAULT 'partenaire' CHECK (role IN ('copilote', 'partenaire')),
  structure_id TEXT NOT NULL REFERENCES structure (id),
  UNIQUE (fiche_id, structure_id)
) STRICT;
CREATE INDEX fiche_partenaire_structure ON fiche_partenaire (structure_id);

-- Publics visés, apports de la politique de la ville : des mots que l'on coche, ou les siens.
CREATE TABLE fiche_mot (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('public', 'apport')),
  mot TEXT NOT NULL CHECK (length(mot) BETWEEN 1 AND 100),
  UNIQUE (fiche_id, genre, mot)
) STRICT;

CREATE TABLE etape (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  note TEXT,
  echeance TEXT CHECK (echeance IS date(echeance)),
  faite_le TEXT CHECK (faite_le IS date(faite_le))
) STRICT;
CREATE INDEX etape_fiche ON etape (fiche_id, rang);

-- Une ligne du plan de financement ; montants en centimes, NULL : pas encore connu, ce qui n'est pas zéro.
CREATE TABLE financement (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  origine TEXT NOT NULL CHECK (origine IN ('droit_commun', 'p147', 'collectivite', 'europeen', 'prive')),
  action_p147 TEXT CHECK (action_p147 IN ('01', '02', '03', '04')),
  dauphin TEXT,
  -- Porté par une convention pluriannuelle d'objectifs (R-104).
  pluriannuel INTEGER NOT NULL DEFAULT 0 CHECK (pluriannuel IN (0, 1)),
  demande INTEGER CHECK (demande >= 0),
  accorde INTEGER CHECK (accorde >= 0),
  paye INTEGER CHECK (paye >= 0),
  CHECK (action_p147 IS NULL OR origine = 'p147')
) STRICT;
CREATE INDEX financement_fiche ON financement (fiche_id, annee, rang);
`,
};
