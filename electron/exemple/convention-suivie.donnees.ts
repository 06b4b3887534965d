/** Les indicateurs suivis de la convention de l'exemple : l'objectif des trois ans, puis les déclarés, trimestre par trimestre. */
export const EFFECTIFS_EXEMPLE: readonly {
  readonly code: string;
  readonly part?: string;
  /** Absent : rien n'est visé. */
  readonly objectif?: number;
  readonly declares: readonly number[];
}[] = [
  { code: 'I1', objectif: 318, declares: [22, 31, 27, 38, 29, 33, 26] },
  { code: 'I1', part: 'qpv', objectif: 159, declares: [12, 18, 15, 21, 14, 19, 15] },
  { code: 'I1', part: 'femmes', objectif: 150, declares: [9, 14, 12, 17, 13, 15, 11] },
  { code: 'I1', part: 'hommes', objectif: 168, declares: [13, 17, 15, 21, 16, 18, 15] },
  { code: 'I2', objectif: 240, declares: [14, 19, 16, 22, 17, 20, 15] },
  { code: 'I7', objectif: 318, declares: [18, 25, 22, 30, 24, 28, 22] },
  { code: 'I7', part: 'duree_moyenne', declares: [78, 112, 141, 158, 171, 186, 193] },
  { code: 'I4', objectif: 180, declares: [6, 11, 12, 15, 13, 14, 12] },
  { code: 'I6', objectif: 150, declares: [0, 4, 8, 12, 11, 13, 12] },
  { code: 'I6', part: 'emploi', declares: [0, 1, 3, 5, 4, 5, 4] },
  { code: 'I6', part: 'formation', declares: [0, 1, 2, 3, 3, 3, 3] },
  { code: 'I6', part: 'droit_commun', declares: [0, 1, 1, 1, 2, 2, 2] },
  { code: 'I6', part: 'abandon', declares: [0, 1, 2, 2, 1, 2, 2] },
  { code: 'I6', part: 'autre', declares: [0, 0, 0, 1, 1, 1, 1] },
];

/** Ce que le contrôle de 2025 n'a pas retenu : rang du trimestre, personnes, motif. */
export const RETENU_EXEMPLE = {
  code: 'I1',
  trimestre: 3,
  retenu: 32,
  motif: 'Six fiches d’entrée sans date : non retenues après contrôle sur pièces.',
};

/** Une ligne de compte d'un exercice clos ; euros. */
interface LigneExemple {
  readonly compte: string;
  readonly libelle: string;
  readonly volet: 1 | 2 | 4 | null;
  readonly prevu: number;
  readonly declare: number;
  readonly nature?: 'indirecte';
  readonly recette?: 'contribution' | 'cofinancement';
  readonly origine?: 'don' | 'europe';
  /** Ce qui explique un écart au-delà du seuil. */
  readonly commentaire?: string;
}

/** Les comptes de la première année, au rang 0, et de la seconde : équilibrés au budget. */
export const COMPTES_EXEMPLE: readonly (readonly LigneExemple[])[] = [
  [
    { compte: '64', libelle: 'Salaires et charges', volet: 1, prevu: 31_000, declare: 29_800 },
    { compte: '60', libelle: 'Achats', volet: 4, prevu: 6_000, declare: 5_750 },
    { compte: '65', libelle: 'Frais de siège', volet: null, prevu: 5_000, declare: 4_600, nature: 'indirecte' },
    {
      compte: '74',
      libelle: 'Contribution de l’État, O2R',
      volet: null,
      prevu: 40_000,
      declare: 40_000,
      recette: 'contribution',
    },
    {
      compte: '75',
      libelle: 'Fondation de l’exemple',
      volet: null,
      prevu: 2_000,
      declare: 1_500,
      recette: 'cofinancement',
      origine: 'don',
      commentaire: 'Le solde est versé en 2025, sur justificatifs.',
    },
  ],
  [
    { compte: '64', libelle: 'Salaires et charges, repérage', volet: 1, prevu: 148_000, declare: 151_200 },
    { compte: '64', libelle: 'Salaires et charges, remobilisation', volet: 2, prevu: 121_000, declare: 118_900 },
    { compte: '61', libelle: 'Locations et véhicules', volet: 1, prevu: 34_000, declare: 36_400 },
    { compte: '62', libelle: 'Communication et déplacements', volet: 4, prevu: 19_000, declare: 17_650 },
    { compte: '65', libelle: 'Frais de siège', volet: null, prevu: 46_000, declare: 45_000, nature: 'indirecte' },
    {
      compte: '74',
      libelle: 'Contribution de l’État, O2R',
      volet: null,
      prevu: 340_000,
      declare: 340_000,
      recette: 'contribution',
    },
    {
      compte: '74',
      libelle: 'Fonds social européen plus',
      volet: null,
      prevu: 28_000,
      declare: 26_400,
      recette: 'cofinancement',
      origine: 'europe',
    },
  ],
];
