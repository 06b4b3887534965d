/**
 * Ce que la copie de formation fait d'une colonne de texte :
 * - `identite` : le nom, le prénom, les coordonnées d'une personne, récrits d'après sa fiche ;
 * - `nom` : un champ libre qui nomme quelqu'un, ou un service ;
 * - `contact` : une adresse ou un numéro ;
 * - `intitule` : court, gardé, sans les personnes qu'il nomme ;
 * - `texte` : libre, gardé sans les personnes qu'il nomme, ou ôté si on le demande ;
 * - `lien` : une adresse de réunion, remplacée ;
 * - `tri` : la forme de tri d'une autre colonne, recalculée ;
 * - `neutre` : un code, une date, une empreinte ; ne nomme personne.
 */
export type ClasseDeColonne = 'identite' | 'nom' | 'contact' | 'intitule' | 'texte' | 'lien' | 'tri' | 'neutre';

/** D'une table, ses colonnes par classe, séparées par une espace. */
export type ColonnesDUneTable = Readonly<Partial<Record<ClasseDeColonne, string>>>;
