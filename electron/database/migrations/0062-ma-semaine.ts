import type { Migration } from '../migration.ts';

/**
 * Les notes rapides et ce qui est mis de côté (lot 7), et les index qui mènent droit à ce que « Ma semaine » montre : ce
 * qui reste à faire, jamais ce qui est fait.
 */
export const maSemaine: Migration = {
  version: 62,
  nom: 'ma-semaine',
  sql: `
CREATE TABLE note_rapide (
  id TEXT PRIMARY KEY,
  texte TEXT NOT NULL CHECK (length(texte) BETWEEN 1 AND 500),
  -- Le jour pour lequel elle se rappelle ; NULL : sans jour dit.
  pour_le TEXT CHECK (pour_le IS date(pour_le)),
  -- La fiche ouverte quand on l'a écrite ; un territoire se dit « genre/code ».
  objet_genre TEXT CHECK (objet_genre IN ('instance', 'reunion', 'deliberation', 'action', 'contrat_ville', 'feuille_de_route',
    'fiche_action', 'convention', 'appel', 'candidature', 'personne', 'structure', 'designation', 'territoire')),
  objet_id TEXT CHECK (length(objet_id) BETWEEN 1 AND 60),
  ecrite_le TEXT NOT NULL CHECK (ecrite_le IS date(ecrite_le)),
  faite_le TEXT CHECK (faite_le IS date(faite_le)),
  CHECK ((objet_genre IS NULL) = (objet_id IS NULL))
) STRICT;
CREATE INDEX note_rapide_a_faire ON note_rapide (pour_le, ecrite_le) WHERE faite_le IS NULL;
CREATE INDEX note_rapide_objet ON note_rapide (objet_genre, objet_id) WHERE objet_id IS NOT NULL;

CREATE TABLE mise_de_cote (
  id TEXT PRIMARY KEY,
  -- Le nom stable de la ligne : « convocation:… ».
  cle TEXT NOT NULL UNIQUE CHECK (length(cle) BETWEEN 1 AND 200),
  jusqu_au TEXT NOT NULL CHECK (jusqu_au IS date(jusqu_au)),
  motif TEXT CHECK (length(motif) BETWEEN 1 AND 300),
  -- Déjà rouge quand on l'a mise de côté : elle n'en revient pas plus tôt pour l'être encore.
  rouge INTEGER NOT NULL DEFAULT 0 CHECK (rouge IN (0, 1))
) STRICT;

CREATE INDEX attente_attendue ON attente (depuis) WHERE recu_le IS NULL;
CREATE INDEX version_pv_a_approuver ON version_pv (diffuse_le) WHERE etat = 'diffuse';
CREATE INDEX version_pv_a_envoyer ON version_pv (approuve_le) WHERE etat IN ('approuve', 'rectifie') AND (envoye_le IS NULL OR repris_le IS NOT NULL);
CREATE INDEX reunion_a_tenir ON reunion (date) WHERE supprime_le IS NULL AND etat IN ('brouillon', 'convoquee', 'ouverte', 'reportee', 'sans_quorum');
CREATE INDEX mandat_qui_finit ON mandat (fin) WHERE fin IS NOT NULL AND role = 'titulaire';
CREATE INDEX etape_a_faire ON etape (echeance) WHERE faite_le IS NULL AND echeance IS NOT NULL;
CREATE INDEX sous_action_a_tenir ON sous_action (echeance) WHERE echeance IS NOT NULL AND etat NOT IN ('terminee', 'abandonnee');
CREATE INDEX fiche_action_bloquee ON fiche_action (etat_depuis) WHERE etat = 'bloquee' AND supprime_le IS NULL;
CREATE INDEX fiche_action_a_tenir ON fiche_action (fin) WHERE fin IS NOT NULL AND supprime_le IS NULL AND etat NOT IN ('terminee', 'abandonnee');
CREATE INDEX personne_verifiee ON personne (verifie_le) WHERE supprime_le IS NULL;
CREATE INDEX personne_sollicitee ON personne (sollicitee_le) WHERE sollicitee_le IS NOT NULL AND supprime_le IS NULL;
CREATE INDEX document_produit_designation ON document_produit (instance_id) WHERE genre = 'lettre-designation';
CREATE INDEX navette_attendue ON navette (attendue_le) WHERE recue_le IS NULL AND integree_le IS NULL;
`,
};
