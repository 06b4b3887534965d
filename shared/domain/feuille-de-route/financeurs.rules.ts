import { enTri } from '#shared/text/tri.ts';

const P147 = /\b(?:(?:programme|bop|p) ?)?147\b/gu;

/** Ce à quoi un financeur se reconnaît : « État P147 », « État, programme 147 » et « Etat (BOP 147) » sont le même. */
export const cleDeFinanceur = (nom: string): string =>
  enTri(nom)
    .replace(P147, 'p147')
    .replace(/\baction ?0?\d\b/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
