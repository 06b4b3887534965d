/** Ce qui se compte d'un mois de RSFP. */
export const NOMBRES_DE_RSFP = [
  { champ: 'demandes', titre: 'Demandes dans DEFI' },
  { champ: 'misesAJour', titre: 'Mises à jour mensuelles' },
  { champ: 'pieces', titre: 'Pièces transmises' },
  { champ: 'arrets', titre: 'Arrêts' },
] as const;
