/** Ce qu'une visite vérifie d'abord ; la liste de chaque visite se modifie. */
export const POINTS_DE_VISITE: readonly string[] = [
  'Comptabilité analytique propre à la convention',
  'Justificatifs des dépenses déclarées',
  'Réalité des actions (D. 5316-11)',
  'Publics accueillis, d’après la convention',
  'Résultats déclarés, de la source au tableau',
  'Moyens humains affectés',
  'Durée et intensité des parcours (D. 5316-13)',
  'Orientation vers le réseau pour l’emploi',
  'Affichage du soutien de l’État',
  'Protection des données personnelles',
];
