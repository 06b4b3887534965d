export type EtatDePiece = 'manquante' | 'perimee' | 'bientot_perimee' | 'a_jour' | 'sans_objet';
