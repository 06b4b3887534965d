import type { Migration } from '../migration.ts';

/**
 * Ce que lit la liste de l'annuaire : une fenêtre de deux cents noms se prend dans l'ordre de l'index, sans rien trier ni
 * aller chercher ce que l'on ne montre pas (`supprime_le` y est pour que SQLite n'ouvre pas la ligne). L'index des noms d'avant en est le début.
 */
export const listeDesPersonnes: Migration = {
  version: 20,
  nom: 'liste-des-personnes',
  sql: `
DROP INDEX personne_nom;
CREATE INDEX personne_liste ON personne (nom_tri, prenom, id, ancienne_le, supprime_le) WHERE supprime_le IS NULL;
`,
};
