import { cle } from './cle.ts';

/** Deux valeurs saisies sont-elles la même, à la typographie et aux lignes vides près ? */
export function memeValeur(a: string | null | undefined, b: string | null | undefined): boolean {
  const lignes = (texte: string | null | undefined) =>
    (texte ?? '')
      .split('\n')
      .map((ligne) => cle(ligne.replace(/^\s*[-–—•*]\s+(?=\S)/u, '- ')))
      .filter((ligne) => ligne !== '')
      .join('\n');
  return lignes(a) === lignes(b);
}
