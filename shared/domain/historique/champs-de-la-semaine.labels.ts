/** Les champs des notes rapides et de ce qui est mis de côté, tels que l'historique les nomme. */
export const CHAMPS_DE_LA_SEMAINE: Readonly<Record<string, string>> = {
  pour_le: 'pour le',
  ecrite_le: 'écrite le',
  faite_le: 'faite le',
  objet_genre: 'fiche',
  objet_id: 'fiche',
  jusqu_au: 'jusqu’au',
  cle: 'ligne',
  rouge: 'déjà en retard',
};

/** Ce que tiennent leurs tables, au singulier. */
export const TABLES_DE_LA_SEMAINE: Readonly<Record<string, string>> = {
  note_rapide: 'Note rapide',
  mise_de_cote: 'Mise de côté',
};
