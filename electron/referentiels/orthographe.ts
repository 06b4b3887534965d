import { enTri } from '#shared/text/tri.ts';

const forme = (nom: string): string => enTri(nom).replace(/[^a-z0-9]+/gu, ' ');

/**
 * Rend leur orthographe officielle aux communes qu'un libellé nomme sans accents ou sans traits d'union :
 * « Epinal » → « Épinal », « La tour du pin » → « La Tour-du-Pin ». Le reste du libellé ne change pas.
 * @param communes Noms officiels des communes du territoire.
 */
export function orthographier(libelle: string, communes: readonly string[]): string {
  const officiels = new Map(communes.map((nom) => [forme(nom), nom]));
  return libelle
    .split(/(\s+-\s+)/u)
    .map((part) => officiels.get(forme(part)) ?? part)
    .join('');
}
