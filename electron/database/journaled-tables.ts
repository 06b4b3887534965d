import type { Database } from 'better-sqlite3';

/** Tables dont les écritures ne passent pas par le journal, avec la raison. Toute autre table est journalisée. */
export const TABLES_HORS_JOURNAL: Readonly<Record<string, string>> = {
  lecteur: 'version minimale de l’application qui peut lire le fichier',
  operation: 'le journal lui-même',
  marque_d_ecriture: 'qui a écrit le dernier : le sceau de fermeture s’y compare',
  operation_en_cours: 'le journal lui-même',
  journal: 'le journal lui-même',
  journal_valeur: 'le journal lui-même',
  saisie_en_cours: 'frappe non encore enregistrée',
  passage: 'index de recherche, reconstruit à volonté',
  passage_a_mettre: 'ce que cet index n’a pas encore',
  passage_repere: 'ce qui se compte et se filtre de cet index',
  passage_de_piece: 'cet index, pour le texte des pièces',
  texte_de_piece: 'ce qui se lit d’octets gardés par leur empreinte',
  effectif_annuel: 'sommes que des déclencheurs refont à chaque écriture d’un effectif',
  piece_contenu: 'octets gardés par leur empreinte ; la table piece est journalisée',
  trace_donnees: 'ce qui a été exporté ou effacé : une trace ne s’annule pas et ne nomme personne',
  document_produit: 'registre des documents sortis : il s’ajoute, ne se modifie ni ne s’annule',
};

export interface TableJournalisee {
  readonly nom: string;
  /** Colonnes journalisées : toutes, sauf celles de tri, recalculées. */
  readonly colonnes: readonly string[];
  /** Colonnes `<champ>_tri`, calculées d'après `<champ>`. */
  readonly tri: readonly string[];
}

const estHorsJournal = (nom: string): boolean =>
  nom in TABLES_HORS_JOURNAL || /^(?:ref_|sqlite_|passage_fts|passage_de_piece_fts)/u.test(nom);

/** Les tables à journaliser, lues dans le schéma : une table nouvelle l'est sans qu'on y pense. */
export function tablesJournalisees(db: Database): TableJournalisee[] {
  const tables = db
    .prepare<[], { nom: string }>(`SELECT name AS nom FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all()
    .filter(({ nom }) => !estHorsJournal(nom));
  return tables.map(({ nom }) => {
    const colonnes = db.prepare<[string], { nom: string }>(`SELECT name AS nom FROM pragma_table_info(?)`).all(nom);
    return {
      nom,
      colonnes: colonnes.map((colonne) => colonne.nom).filter((colonne) => !colonne.endsWith('_tri')),
      tri: colonnes.map((colonne) => colonne.nom).filter((colonne) => colonne.endsWith('_tri')),
    };
  });
}
