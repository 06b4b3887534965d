/** Ce que la visite de l'exemple constate, point par point ; un point non dit est conforme. */
export const POINTS_EXEMPLE: Readonly<
  Record<string, { readonly constat: 'ecart' | 'sans_objet'; readonly note: string }>
> = {
  'Comptabilité analytique propre à la convention': {
    constat: 'ecart',
    note: 'Les temps des deux référents de Mulhouse ne sont pas suivis par action.',
  },
  'Affichage du soutien de l’État': {
    constat: 'ecart',
    note: 'Le véhicule du bus ne porte pas le logotype de l’État.',
  },
  'Durée et intensité des parcours (D. 5316-13)': { constat: 'sans_objet', note: 'Vu en janvier, sur pièces.' },
};

/** L'échantillon de justificatifs ; euros. Le premier relève de la ligne que le contrôle réduit. */
export const JUSTIFICATIFS_EXEMPLE: readonly {
  readonly nature: string;
  readonly compte: string | null;
  readonly declare: number;
  readonly retenu: number;
  readonly motif: string | null;
}[] = [
  {
    nature: 'Location automobile, douze factures',
    compte: '61',
    declare: 2_500,
    retenu: 0,
    motif: 'Location d’un véhicule de direction : sans lien avec le projet.',
  },
  {
    nature: 'Bulletins de salaire de mars, quatre référents',
    compte: null,
    declare: 12_640,
    retenu: 12_640,
    motif: null,
  },
  { nature: 'Facture d’impression des affiches', compte: null, declare: 1_180, retenu: 1_180, motif: null },
];

export const CONSTATS_EXEMPLE =
  'Équipe présente et action réelle : deux ateliers vus, douze personnes accueillies.\nDeux écarts : le suivi des temps, l’affichage du soutien de l’État.';
export const SUITES_EXEMPLE = 'Lettre de contrôle. Seconde visite dans six mois.';

/** RSFP des trois derniers mois : demandes, mises à jour, pièces, arrêts. */
export const RSFP_EXEMPLE: readonly (readonly [number, number, number, number])[] = [
  [9, 41, 38, 2],
  [12, 47, 47, 5],
  [7, 49, 46, 4],
];
