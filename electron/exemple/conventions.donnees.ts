/** Une convention O2R de l'exemple ; montants en euros. */
export interface ConventionExemple {
  readonly departement: string;
  readonly porteur: string;
  readonly projet: string;
  readonly montant: number;
  readonly beneficiaires: number;
  /** Vise plus particulièrement les quartiers prioritaires. */
  readonly qpv?: true;
  /** Entrées en parcours pour cent attendues à date ; `null` : il ne rend pas encore ses effectifs. */
  readonly rythme: number | null;
  /** Habitants d'un QPV pour cent repérés ; `null` : il ne le dit pas. */
  readonly partQpv: number | null;
}

/** Ce que la source publie : ses totaux. La part de chaque porteur est inventée, et le dit. */
export const NOTE_INVENTEE =
  'Exemple : seuls les totaux du Grand Est sont publiés (11 porteurs, 4 320 bénéficiaires en trois ans, 14 M€). La part de ce porteur est inventée, comme ses effectifs, ses versements et ses comptes.';

/** Les onze porteurs O2R du Grand Est ; l'Aube n'en a pas. */
export const CONVENTIONS_EXEMPLE: readonly ConventionExemple[] = [
  {
    departement: '08',
    porteur: 'Global Axe',
    projet: 'Cap Ardennes',
    montant: 1_150_000,
    beneficiaires: 360,
    qpv: true,
    rythme: 94,
    partQpv: 58,
  },
  {
    departement: '51',
    porteur: 'Club de prévention d’Épernay',
    projet: 'Un pas dehors',
    montant: 980_000,
    beneficiaires: 300,
    qpv: true,
    rythme: 71,
    partQpv: 66,
  },
  {
    departement: '51',
    porteur: 'Afpa',
    projet: 'Rebond Marne',
    montant: 2_150_000,
    beneficiaires: 660,
    rythme: 103,
    partQpv: 24,
  },
  {
    departement: '52',
    porteur: 'Tremp lin',
    projet: 'Chemins ruraux',
    montant: 720_000,
    beneficiaires: 215,
    rythme: 88,
    partQpv: null,
  },
  {
    departement: '54',
    porteur: 'Aurélie Finance',
    projet: 'Premiers contacts',
    montant: 1_420_000,
    beneficiaires: 440,
    qpv: true,
    rythme: 62,
    partQpv: 49,
  },
  {
    departement: '55',
    porteur: 'Maison familiale rurale de Commercy',
    projet: 'Aller vers en Meuse',
    montant: 690_000,
    beneficiaires: 205,
    rythme: null,
    partQpv: null,
  },
  {
    departement: '57',
    porteur: 'Pyramid’Est',
    projet: 'Passerelle Moselle',
    montant: 1_680_000,
    beneficiaires: 525,
    qpv: true,
    rythme: 91,
    partQpv: 55,
  },
  {
    departement: '67',
    porteur: 'Edifis',
    projet: 'Rues et liens',
    montant: 1_900_000,
    beneficiaires: 590,
    qpv: true,
    rythme: 108,
    partQpv: 61,
  },
  {
    departement: '68',
    porteur: 'Marguerite Sinclair',
    projet: 'Passerelles Sud-Alsace',
    montant: 1_030_000,
    beneficiaires: 318,
    qpv: true,
    rythme: 90,
    partQpv: 50,
  },
  {
    departement: '88',
    porteur: 'Ares',
    projet: 'Vosges en route',
    montant: 1_180_000,
    beneficiaires: 370,
    rythme: 79,
    partQpv: null,
  },
  {
    departement: '88',
    porteur: 'Face Iliha',
    projet: 'Remobilis’',
    montant: 1_100_000,
    beneficiaires: 337,
    rythme: 84,
    partQpv: 31,
  },
];

/** La convention suivie de près : les années depuis la première, en euros et en personnes. */
export const SUIVIE = {
  departement: '68',
  quartiers: ['QN06803M', 'QN06804M'],
  annees: [
    { montant: 40_000, beneficiaires: 12 },
    { montant: 340_000, beneficiaires: 106 },
    { montant: 345_000, beneficiaires: 107 },
    { montant: 305_000, beneficiaires: 93 },
  ],
  /** Rang de l'année, mois et jour, euros. */
  versements: [
    [0, '12-10', 40_000],
    [1, '04-14', 170_000],
    [1, '10-15', 170_000],
    [2, '04-15', 172_500],
    [2, '10-15', 172_500],
    [3, '04-15', 152_500],
    [3, '10-15', 152_500],
  ],
  organismes: [
    { structure: 'Marguerite Sinclair', role: 'Chef de file, repérage et coordination', part: 630_000 },
    { structure: 'Tremplin Mobilité', role: 'Remobilisation par la mobilité', part: 400_000 },
  ],
} as const;
