import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import { lireCodeCommune } from '../territoire/territoire.rules.ts';
import type { TerritoireEcrit } from './deploiement.schema.ts';
import { partieDeDepartement } from './partie-de-departement.rules.ts';
import type { TerritoireNomme } from '../territoire/territoire-vise.schema.ts';

/** Un territoire écrit : reconnu, ou gardé tel quel (A4). */
export type TerritoireCompris =
  | TerritoireNomme
  | { readonly genre: null; readonly code: null; readonly libelle: string };

/** Ce qui distingue deux territoires d'un déploiement ; une partie d'un département n'est pas ce département. */
export const cleDuTerritoire = ({ genre, code, libelle }: TerritoireEcrit | TerritoireCompris): string =>
  genre === null || code === null
    ? `écrit ${cleDeNom(libelle)}`
    : partieDeDepartement(libelle) === null
      ? `${genre} ${code}`
      : `${genre} ${code} ${cleDeNom(libelle)}`;

/** Un arrondissement municipal écrit en toutes lettres : « Marseille 3e arrondissement », « Lyon 7e », « Paris 18 ». */
const ARRONDISSEMENT = /^(?<ville>paris|lyon|marseille)(?<rang>\d{1,2})(?:er|e|eme)?(?:arrondissement)?$/u;
const PREMIERS: Readonly<Record<string, number>> = { paris: 75_100, lyon: 69_380, marseille: 13_200 };

/** Le code de commune qu'un texte désigne, arrondissement compris; `null` si ce n'en est pas un. */
function codeDeCommune(texte: string): string | null {
  const groupes = ARRONDISSEMENT.exec(cleDeNom(texte))?.groups;
  const premier = PREMIERS[groupes?.['ville'] ?? ''];
  if (premier !== undefined) return lireCodeCommune(String(premier + Number(groupes?.['rang']))).code;
  return /^\s*\d[\dAB]\d{3}\s*$/iu.test(texte) ? lireCodeCommune(texte).code : null;
}

/**
 * Les territoires d'un texte : coupé aux « ; » et aux « , », puis à « et » quand tous ses morceaux se reconnaissent. Ce qui
 * ne se reconnaît pas reste écrit ; une partie de département s'y rattache, et garde ses mots.
 * @param chercher le territoire de ce nom exact, ou de ce code de commune ; `null` si aucun, ou plusieurs
 */
export function comprendreTerritoires(
  ecrit: string,
  chercher: (cherche: { readonly nom: string } | { readonly commune: string }) => TerritoireNomme | null,
): TerritoireCompris[] {
  const comprendre = (morceau: string): TerritoireCompris => {
    const commune = codeDeCommune(morceau);
    const trouve = commune === null ? chercher({ nom: morceau }) : chercher({ commune });
    return trouve ?? partieDeDepartement(morceau) ?? { genre: null, code: null, libelle: morceau };
  };
  const morceaux = ecrit
    .split(/[,;]/u)
    .map((morceau) => morceau.trim())
    .filter((morceau) => morceau !== '');
  const compris = morceaux.flatMap((morceau) => {
    const entier = comprendre(morceau);
    const parts = morceau.split(/ et /u).map((part) => comprendre(part.trim()));
    return entier.genre === null && parts.length > 1 && parts.every(({ genre }) => genre !== null) ? parts : [entier];
  });
  return [...new Map(compris.map((un) => [cleDuTerritoire(un), un])).values()];
}
