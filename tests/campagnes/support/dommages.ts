const PAGE = 4096;

/** Un tirage de 0 inclus à 1 exclu. */
type Hasard = () => number;
const entier = (hasard: Hasard, borne: number): number => Math.floor(hasard() * borne);

/** Un dommage fait à un fichier : ses octets après. L'original ne change pas. */
export type Dommage = (octets: Buffer, hasard: Hasard) => Buffer;

export const unBit: Dommage = (octets, hasard) => {
  const gate = Buffer.from(octets);
  const place = entier(hasard, gate.length);
  gate[place] = (gate[place] ?? 0) ^ (1 << entier(hasard, 8));
  return gate;
};

export const unePageAZero: Dommage = (octets, hasard) => {
  const page = entier(hasard, octets.length / PAGE);
  return Buffer.from(octets).fill(0, page * PAGE, (page + 1) * PAGE);
};

/** Coupé n'importe où, une fois sur deux au bord d'une page. */
export const uneTroncature: Dommage = (octets, hasard) => {
  const place = entier(hasard, octets.length);
  return Buffer.from(octets.subarray(0, hasard() < 0.5 ? place - (place % PAGE) : place));
};

export const unEchangeDePages: Dommage = (octets, hasard) => {
  const pages = octets.length / PAGE;
  const une = entier(hasard, pages);
  const autre = (une + 1 + entier(hasard, pages - 1)) % pages;
  const gate = Buffer.from(octets);
  octets.copy(gate, une * PAGE, autre * PAGE, (autre + 1) * PAGE);
  octets.copy(gate, autre * PAGE, une * PAGE, (une + 1) * PAGE);
  return gate;
};
