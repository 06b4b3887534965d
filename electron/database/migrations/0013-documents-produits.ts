import type { Migration } from '../migration.ts';

/** Le registre des documents sortis de l'application : qui, quand, quoi, d'après quelles données. */
export const documentsProduits: Migration = {
  version: 13,
  nom: 'documents-produits',
  sql: `
-- Une ligne par document sorti, ou par lot. Hors du journal : elle s'ajoute, ne se modifie ni ne s'annule, et ne gêne
-- aucune annulation ; elle survit à la réunion ou à l'instance dont elle vient.
CREATE TABLE document_produit (
  -- L'ordre des sorties : l'horloge d'un poste peut reculer.
  rang INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  quand_utc TEXT NOT NULL,
  auteur TEXT NOT NULL,
  poste TEXT NOT NULL,
  -- Ce qui a été demandé, en JSON : de quoi établir le même document aujourd'hui.
  voulu TEXT NOT NULL CHECK (json_valid(voulu)),
  -- Deux lignes de même clé sont deux productions du même document.
  cle TEXT NOT NULL,
  genre TEXT NOT NULL,
  titre TEXT NOT NULL,
  -- « CLPE de Mulhouse, 12 mars 2026 », tel qu'on l'appelait ce jour-là.
  objet TEXT NOT NULL,
  reunion_id TEXT,
  instance_id TEXT,
  nom TEXT NOT NULL,
  taille INTEGER NOT NULL CHECK (taille >= 0),
  -- Empreinte SHA-256 des octets sortis : reconnaît sur le disque un fichier que personne n'a modifié.
  empreinte TEXT NOT NULL,
  emetteur TEXT,
  police TEXT CHECK (police IN ('Marianne', 'Arial')),
  -- Où il a été écrit sur ce poste ; nul : remis à la personne, qui l'a enregistré elle-même.
  chemin TEXT,
  -- L'arbre du document, figé et comprimé, gardé par son contenu ; nul : un export, qui se refait.
  source TEXT REFERENCES piece_contenu (sha256),
  -- Empreinte de l'arbre : celle d'aujourd'hui diffère quand les données ont changé.
  empreinte_source TEXT,
  -- Les octets mêmes, quand un modèle du service les a mis en forme : le modèle peut changer, ce qui est parti non.
  rendu TEXT REFERENCES piece_contenu (sha256),
  -- Les bloc-marques de l'arbre, par leur empreinte, en JSON.
  images TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(images)),
  recherche TEXT NOT NULL,
  CHECK ((source IS NULL) = (empreinte_source IS NULL))
) STRICT;
CREATE INDEX document_produit_reunion ON document_produit (reunion_id) WHERE reunion_id IS NOT NULL;
CREATE INDEX document_produit_instance ON document_produit (instance_id) WHERE instance_id IS NOT NULL;
CREATE INDEX document_produit_cle ON document_produit (cle);
CREATE INDEX document_produit_chemin ON document_produit (chemin) WHERE chemin IS NOT NULL;
CREATE INDEX document_produit_rendu ON document_produit (rendu) WHERE rendu IS NOT NULL;
CREATE INDEX document_produit_source ON document_produit (source) WHERE source IS NOT NULL;
`,
};
