/** Les publics que l'on coche le plus ; on peut en écrire d'autres. */
export const PUBLICS: readonly string[] = [
  'Demandeurs d’emploi de longue durée',
  'Allocataires du RSA',
  'Moins de 26 ans',
  'Jeunes sans emploi ni formation',
  'Femmes',
  'Familles monoparentales',
  'Personnes handicapées (BOETH)',
  '50 ans et plus',
  'Personnes réfugiées',
  'Entrepreneurs et porteurs de projet',
  'Employeurs',
];

/** Ce que la politique de la ville apporte à une action : le droit commun d'abord, elle l'amène au quartier. */
export const APPORTS: readonly string[] = [
  'Aller-vers',
  'Cibler les besoins',
  'Faire connaître',
  'Décliner le droit commun au QPV',
  'Animer le partenariat',
  'Lever un frein',
  'Créer une passerelle',
  'Expérimenter',
  'Cofinancer',
  'Évaluer',
];
