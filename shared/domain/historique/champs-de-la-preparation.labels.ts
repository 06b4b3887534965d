/** Les champs de l'ordre du jour, des pièces et du calendrier, tels que l'historique les nomme. */
export const CHAMPS_DE_LA_PREPARATION: Readonly<Record<string, string>> = {
  demandeur: 'demandeur',
  acheve: 'document achevé',
  origine_point_id: 'point repris',
  origine_deliberation_id: 'décision suivie',
  piece_id: 'fichier',
  note: 'note',
  pleniere: 'plénière',
  anterieure: 'réunion antérieure',
};
