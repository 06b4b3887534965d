import { enTri } from '#shared/text/tri.ts';

/** Presque tous les noms n'ont rien à ôter. */
const SEULES = /^[A-Za-z]+$/u;

/** Les seules lettres d'un nom ou d'une adresse, sans accents ni capitales : « Muller-Haas » : « mullerhaas ». */
export const lettres = (texte: string): string =>
  SEULES.test(texte)
    ? texte.toLowerCase()
    : enTri(texte)
        .replaceAll('ß', 'ss')
        .replace(/[^a-z]/gu, '');

/** Lettres et chiffres d'un nom de structure : traits d'union, espaces et ponctuation ne distinguent pas deux structures. */
export const cleDeNom = (texte: string): string =>
  enTri(texte)
    .replaceAll('&', 'et')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Les espaces insécables se posent avec le reste de la phrase. */
export const citer = (texte: string): string => `« ${texte} »`;

/** Vrai si une frappe sépare les deux mots : une lettre de trop, de moins, fautive, ou deux voisines échangées. */
export function aUneFrappe(un: string, autre: string): boolean {
  if (un === autre || Math.abs(un.length - autre.length) > 1) return false;
  let debut = 0;
  while (debut < un.length && un[debut] === autre[debut]) debut += 1;
  const [a, b] = [un.slice(debut), autre.slice(debut)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
