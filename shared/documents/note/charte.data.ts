/** Un style de la note : corps, blancs et hauteur de ligne, en points. */
export interface StyleDeNote {
  readonly corps: number;
  readonly gras?: true;
  readonly avant: number;
  readonly apres: number;
  /** Exacte : la même place sous Arial et sous Marianne, dont les lignes sont d’ordinaire plus hautes d’un tiers. */
  readonly ligne: number;
}

/**
 * La charte de la note d’une page : celle des autres documents, plus serrée (charte, § 2). Word l’écrit dans ses styles, la
 * mesure compte dessus : une seule table, pour que ce qui est mesuré soit ce qui s’imprime.
 */
export const CHARTE_DE_NOTE = {
  Title: { corps: 18, gras: true, avant: 4, apres: 2, ligne: 21 },
  Subtitle: { corps: 13, avant: 0, apres: 2, ligne: 15.5 },
  Seance: { corps: 11, avant: 0, apres: 2, ligne: 13 },
  Reference: { corps: 9.5, avant: 0, apres: 0, ligne: 12 },
  Heading2: { corps: 12, gras: true, avant: 8, apres: 2, ligne: 14 },
  BodyText: { corps: 11, avant: 0, apres: 4, ligne: 13.3 },
  ListBullet: { corps: 11, avant: 0, apres: 2, ligne: 13.3 },
  TableHead: { corps: 9.5, gras: true, avant: 0, apres: 0, ligne: 11.2 },
  TableTextTight: { corps: 9, avant: 0, apres: 0, ligne: 10.8 },
  TableNumberTight: { corps: 9, avant: 0, apres: 0, ligne: 10.8 },
  Adresse: { corps: 10, avant: 0, apres: 0, ligne: 12.6 },
  Header: { corps: 8.5, avant: 0, apres: 0, ligne: 10 },
  Footer: { corps: 8.5, avant: 0, apres: 0, ligne: 10 },
} as const satisfies Record<string, StyleDeNote>;

const POINTS_PAR_CM = 72 / 2.54;
const enPoints = (cm: number): number => cm * POINTS_PAR_CM;

/** La page de la note, en points : A4, marges de la charte, un bas plus court que les autres documents. */
export const PAGE_DE_NOTE = {
  hauteur: enPoints(29.7),
  haut: enPoints(2.3),
  /** Du bord de la feuille au haut de l’en-tête. */
  enTete: enPoints(1.2),
  bas: enPoints(1.6),
  largeur: enPoints(16),
  /** Le bloc-marque, dans ses proportions. */
  marque: { largeur: enPoints(4.2), hauteur: enPoints(2.4) },
  /** Blanc sous l’en-tête ; après un tableau, avant un texte ; après la dernière puce. */
  blanc: 8,
  /** Retrait d’une puce ; blanc d’une cellule à droite, en haut et en bas. */
  puce: enPoints(0.6),
  cellule: { droite: enPoints(0.25), haut: enPoints(0.07) },
  /** Filet d’un rang de tableau. */
  filet: 0.75,
} as const;
