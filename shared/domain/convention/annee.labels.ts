/** Les six mentions du bilan d'activité, dans l'ordre du texte (D. 5316-10). */
export const MENTIONS_DU_BILAN = [
  { champ: 'mentionMoyens', libelle: 'Le bilan dit les moyens' },
  { champ: 'mentionBeneficiaires', libelle: 'les caractéristiques des bénéficiaires' },
  { champ: 'mentionActions', libelle: 'la nature, l’objet, la durée et l’intensité des actions' },
  { champ: 'mentionAccompagnement', libelle: 'les propositions d’accompagnement et leurs suites' },
  { champ: 'mentionOrientation', libelle: 'les propositions d’orientation, de formation, d’emploi et leurs suites' },
  { champ: 'mentionResultats', libelle: 'les résultats : emploi, formation, inscription' },
] as const;
