/** La note d'une page, telle que l'historique la raconte. */
export const TABLES_DES_NOTES: Readonly<Record<string, string>> = { note_d_une_page: 'Note d’une page' };

export const CHAMPS_DE_TABLE_DES_NOTES: Readonly<Record<string, string>> = {
  'note_d_une_page.objet_genre': 'objet',
  'note_d_une_page.redacteur': 'rédigée par',
  'note_d_une_page.destinataire': 'à l’attention de',
  'note_d_une_page.circonstance': 'objet de la note',
  'note_d_une_page.jour': 'date',
  'note_d_une_page.retenir': 'ce qu’il faut retenir',
  'note_d_une_page.sensibles': 'points sensibles',
  'note_d_une_page.attendu': 'ce qui est attendu',
  'note_d_une_page.langage': 'éléments de langage',
  'note_d_une_page.blocs': 'blocs choisis',
};
