import type { Migration } from '../migration.ts';

/** Le contrôle d'une convention : visites sur place, lettres, demandes d'éléments, données transmises, suivi de la RSFP. */
export const controlesDeConvention: Migration = {
  version: 48,
  nom: 'controles-de-convention',
  sql: `
-- Une visite sur place (D. 5316-11) ; à venir, elle est prévue.
CREATE TABLE visite (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  -- L'organisme visité : le porteur, ou un membre.
  structure_id TEXT NOT NULL REFERENCES structure (id),
  le TEXT NOT NULL CHECK (date(le) = le),
  lieu TEXT CHECK (length(lieu) <= 300),
  constats TEXT CHECK (length(constats) <= 20000),
  suites TEXT CHECK (length(suites) <= 20000)
) STRICT;
CREATE INDEX visite_convention ON visite (convention_id, le);
CREATE INDEX visite_structure ON visite (structure_id);

CREATE TABLE visite_agent (
  id TEXT PRIMARY KEY,
  visite_id TEXT NOT NULL REFERENCES visite (id) ON DELETE CASCADE,
  personne_id TEXT NOT NULL REFERENCES personne (id),
  UNIQUE (visite_id, personne_id)
) STRICT;
CREATE INDEX visite_agent_personne ON visite_agent (personne_id);

-- Un point de la liste de contrôle ; sans constat, il reste à vérifier.
CREATE TABLE visite_point (
  id TEXT PRIMARY KEY,
  visite_id TEXT NOT NULL REFERENCES visite (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  constat TEXT CHECK (constat IN ('conforme', 'ecart', 'sans_objet')),
  note TEXT CHECK (length(note) <= 1000)
) STRICT;
CREATE INDEX visite_point_visite ON visite_point (visite_id, rang);

-- Un justificatif contrôlé sur place ; montants en centimes.
CREATE TABLE justificatif (
  id TEXT PRIMARY KEY,
  visite_id TEXT NOT NULL REFERENCES visite (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  -- La ligne du compte dont il relève.
  ligne_id TEXT REFERENCES ligne_de_compte (id) ON DELETE SET NULL,
  nature TEXT NOT NULL CHECK (length(nature) BETWEEN 1 AND 200),
  declare INTEGER NOT NULL CHECK (declare >= 0),
  retenu INTEGER CHECK (retenu >= 0),
  motif TEXT CHECK (length(motif) <= 500),
  -- Ce qui en a déjà été ôté de la ligne du compte.
  reporte INTEGER NOT NULL DEFAULT 0 CHECK (reporte >= 0)
) STRICT;
CREATE INDEX justificatif_visite ON justificatif (visite_id, rang);
CREATE INDEX justificatif_ligne ON justificatif (ligne_id) WHERE ligne_id IS NOT NULL;

-- Une lettre de contrôle, la réponse de l'organisme, la position définitive.
CREATE TABLE lettre_de_controle (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  visite_id TEXT REFERENCES visite (id) ON DELETE SET NULL,
  objet TEXT NOT NULL CHECK (length(objet) BETWEEN 1 AND 200),
  -- Jours laissés à l'organisme pour répondre.
  delai INTEGER NOT NULL DEFAULT 30 CHECK (delai BETWEEN 1 AND 365),
  envoyee_le TEXT CHECK (date(envoyee_le) = envoyee_le),
  mode TEXT CHECK (length(mode) <= 200),
  reponse_le TEXT CHECK (date(reponse_le) = reponse_le),
  reponse TEXT CHECK (length(reponse) <= 20000),
  reponse_pieces TEXT CHECK (length(reponse_pieces) <= 1000),
  close_le TEXT CHECK (date(close_le) = close_le)
) STRICT;
CREATE INDEX lettre_de_controle_convention ON lettre_de_controle (convention_id);
CREATE INDEX lettre_de_controle_visite ON lettre_de_controle (visite_id) WHERE visite_id IS NOT NULL;

CREATE TABLE lettre_point (
  id TEXT PRIMARY KEY,
  lettre_id TEXT NOT NULL REFERENCES lettre_de_controle (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  constat TEXT NOT NULL CHECK (length(constat) BETWEEN 1 AND 2000),
  -- Centimes que le contrôle écarte ; NULL : le constat ne porte pas d'argent.
  ecarte INTEGER CHECK (ecarte >= 0),
  reponse TEXT CHECK (length(reponse) <= 2000),
  position TEXT CHECK (position IN ('maintenu', 'leve')),
  motif TEXT CHECK (length(motif) <= 2000)
) STRICT;
CREATE INDEX lettre_point_lettre ON lettre_point (lettre_id, rang);

-- Ce que le préfet demande à l'organisme (O-15 ; D. 5316-11).
CREATE TABLE demande_de_controle (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  portee TEXT NOT NULL CHECK (portee IN ('execution', 'actions', 'resultats')),
  elements TEXT NOT NULL CHECK (length(elements) BETWEEN 1 AND 2000),
  demande_le TEXT NOT NULL CHECK (date(demande_le) = demande_le),
  attendu_le TEXT CHECK (date(attendu_le) = attendu_le),
  recu_le TEXT CHECK (date(recu_le) = recu_le),
  -- Ce que les éléments établissent.
  conclusion TEXT CHECK (length(conclusion) <= 2000)
) STRICT;
CREATE INDEX demande_de_controle_convention ON demande_de_controle (convention_id, demande_le);

CREATE TABLE demande_relance (
  id TEXT PRIMARY KEY,
  demande_id TEXT NOT NULL REFERENCES demande_de_controle (id) ON DELETE CASCADE,
  le TEXT NOT NULL CHECK (date(le) = le)
) STRICT;
CREATE INDEX demande_relance_demande ON demande_relance (demande_id, le);

-- Ce que la convention ordonne de transmettre (O-18 ; D. 5316-3, 5°) : jamais les valeurs.
CREATE TABLE donnee_transmise (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  quoi TEXT NOT NULL CHECK (length(quoi) BETWEEN 1 AND 300),
  destinataire TEXT NOT NULL CHECK (destinataire IN ('prefet', 'ministre', 'les_deux')),
  periodicite TEXT NOT NULL CHECK (periodicite IN ('mois', 'trimestre', 'semestre', 'annee', 'une_fois')),
  personnelles INTEGER NOT NULL DEFAULT 0 CHECK (personnelles IN (0, 1)),
  -- La première transmission due ; NULL : la convention n'en dit pas le jour.
  premiere_le TEXT CHECK (date(premiere_le) = premiere_le),
  derniere_le TEXT CHECK (date(derniere_le) = derniere_le)
) STRICT;
CREATE INDEX donnee_transmise_convention ON donnee_transmise (convention_id, rang);

-- La RSFP, mois par mois : des nombres, jamais une personne (G1 ; D. 5316-14 à -17).
CREATE TABLE rsfp_mois (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  mois TEXT NOT NULL CHECK (date(mois || '-01') = mois || '-01'),
  demandes INTEGER CHECK (demandes >= 0),
  mises_a_jour INTEGER CHECK (mises_a_jour >= 0),
  pieces INTEGER CHECK (pieces >= 0),
  arrets INTEGER CHECK (arrets >= 0),
  UNIQUE (convention_id, mois)
) STRICT;

-- Ce que le service règle pour ses conventions, à compter d'une date, et d'où cela vient (O-19).
CREATE TABLE parametre_de_convention (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL CHECK (length(cle) BETWEEN 1 AND 40),
  depuis TEXT NOT NULL CHECK (date(depuis) = depuis),
  -- Dix-millièmes d'un taux, centimes d'un montant, 331 pour le 31 mars.
  valeur INTEGER NOT NULL CHECK (valeur >= 0),
  article TEXT CHECK (length(article) <= 200),
  UNIQUE (cle, depuis)
) STRICT;

-- Ce que dit la convention, prérempli des réglages (§ 1.5) : l'écart à commenter, l'avance, son rappel.
ALTER TABLE convention ADD COLUMN seuil_ecart INTEGER NOT NULL DEFAULT 1000 CHECK (seuil_ecart BETWEEN 0 AND 10000);
ALTER TABLE convention ADD COLUMN plafond_avance INTEGER NOT NULL DEFAULT 5000 CHECK (plafond_avance BETWEEN 0 AND 10000);
ALTER TABLE convention ADD COLUMN jour_avance INTEGER NOT NULL DEFAULT 331 CHECK (jour_avance BETWEEN 101 AND 1231);
`,
};
