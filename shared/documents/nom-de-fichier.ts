import { enTri } from '#shared/text/tri.ts';

const LONGUEUR_MAXIMALE = 120;

/** Lettres et chiffres sans accent, séparés par des tirets : rien d’autre n’entre dans un nom de fichier. */
export const enTirets = (texte: string): string =>
  enTri(texte)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/**
 * Nom du fichier produit : « 2026-03-12_clpe-de-mulhouse_proces-verbal.docx ». Sûr sous Windows quel que
 * soit le nom de l’instance : il commence par la date, donc jamais un nom de périphérique, et n’a que des
 * lettres sans accent, des chiffres et des tirets. 120 signes au plus.
 * @param date Date de la réunion, AAAA-MM-JJ.
 */
export function nomDeFichier(
  date: string,
  instance: string,
  forme: string,
  extension: 'docx' | 'ics' | 'eml' | 'zip' | 'xlsx' | 'csv' | 'json' = 'docx',
): string {
  const fin = `_${enTirets(forme)}.${extension}`;
  const debut = enTirets(date);
  const place = LONGUEUR_MAXIMALE - debut.length - fin.length - 1;
  const nom = enTirets(instance).slice(0, place).replace(/-+$/u, '');
  return nom === '' ? `${debut}${fin}` : `${debut}_${nom}${fin}`;
}
