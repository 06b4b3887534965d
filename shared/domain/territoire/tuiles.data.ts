/**
 * La France en tuiles : un carré par département, à la place où on le cherche. Chaque rang est une latitude, du nord
 * au sud ; l’outre-mer ferme le dessin. Cent un départements, sans échelle ni contour.
 */
const RANGS = [
  '.. .. .. .. .. .. 62 59 .. .. .. ..',
  '.. .. .. .. 76 80 60 02 08 .. .. ..',
  '.. .. 50 14 27 95 93 77 51 55 57 ..',
  '29 22 35 61 78 92 75 94 10 52 54 67',
  '.. 56 53 72 28 45 91 89 21 70 88 68',
  '.. 44 49 37 41 18 58 71 39 25 90 ..',
  '.. 85 79 86 36 23 03 69 01 74 .. ..',
  '.. 17 16 87 19 63 42 38 73 .. .. ..',
  '.. 33 24 46 15 43 07 26 05 .. .. ..',
  '.. 40 47 82 12 48 30 84 04 06 .. ..',
  '.. 64 32 31 81 34 13 83 .. .. 2B ..',
  '.. .. 65 09 11 66 .. .. .. .. 2A ..',
  '971 972 973 974 976 .. .. .. .. .. .. ..',
] as const;

export interface Tuile {
  readonly departement: string;
  readonly colonne: number;
  readonly rang: number;
}

/** La place de chaque département, dans l’ordre de lecture. */
export const TUILES: readonly Tuile[] = RANGS.flatMap((ligne, rang) =>
  ligne.split(' ').flatMap((departement, colonne) => (departement === '..' ? [] : [{ departement, colonne, rang }])),
);
