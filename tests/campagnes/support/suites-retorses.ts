/**
 * Des suites qui ont mis l'annulation en défaut : deux permutations qui se compensent, sur des lignes qu'une troisième
 * fenêtre défait ; elles doivent être défaites d'abord. Chacune avec sa graine.
 */
export const SUITES_RETORSES: [suite: [geste: number, fenetre: number][], graine: number][] = [
  [
    [
      [12, 2],
      [10, 1],
      [8, 2],
      [1, 0],
      [8, 0],
      [13, 1],
      [12, 1],
      [10, 1],
      [11, 0],
      [11, 2],
    ],
    1_198_083_584,
  ],
  [
    [
      [2, 2],
      [13, 0],
      [11, 0],
      [2, 0],
      [11, 1],
      [1, 1],
      [1, 0],
      [7, 2],
      [10, 1],
      [11, 1],
      [6, 1],
      [13, 1],
    ],
    209_199_749,
  ],
];
