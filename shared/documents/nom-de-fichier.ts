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
  extension: 'docx' | 'ics' | 'eml' | 'zip' | 'xlsx' | 'csv' | 'json' | 'vcf' = 'docx',
): string {
  const fin = `_${enTirets(forme)}.${extension}`;
  const debut = enTirets(date);
  const place = LONGUEUR_MAXIMALE - debut.length - fin.length - 1;
  const nom = enTirets(instance).slice(0, place).replace(/-+$/u, '');
  return nom === '' ? `${debut}${fin}` : `${debut}_${nom}${fin}`;
}

const decouper = (nom: string): readonly [tige: string, extension: string] => {
  const point = nom.lastIndexOf('.');
  return point <= 0 ? [nom, ''] : [nom.slice(0, point), nom.slice(point)];
};

const aLaPlace = (tige: string, fin: string, extension: string): string =>
  `${tige.slice(0, LONGUEUR_MAXIMALE - fin.length - extension.length)}${fin}${extension}`;

/** La version suivante d'un document que quelqu'un a modifié : « …_v2.docx », puis « …_v3.docx » (D7). */
export function nomDeVersion(nom: string, version: number): string {
  const [tige, extension] = decouper(nom);
  return aLaPlace(tige, `_v${version}`, extension);
}

/** Un autre document de même nom : « … (2).docx » (T26). */
export function nomDistinct(nom: string, rang: number): string {
  const [tige, extension] = decouper(nom);
  return rang === 1 ? nom : aLaPlace(tige, ` (${rang})`, extension);
}

/** Ce nom est-il celui-là, ou l'une de ses suites : « … (2) », « …_v3 » ? */
export function estUneSuite(nom: string, base: string): boolean {
  const [tige, extension] = decouper(base);
  if (nom === base) return true;
  if (!nom.endsWith(extension)) return false;
  const fin = /(?: \(\d+\)|_v\d+)+$/u.exec(nom.slice(0, nom.length - extension.length))?.[0];
  return fin !== undefined && aLaPlace(tige, fin, extension) === nom;
}
