import { dateSansJour } from '#shared/dates/format.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { dateCivile } from '../champs.ts';
import type { ElementDeNote } from './matiere.types.ts';

/** Une date en chiffres se dit en toutes lettres : la note est une phrase, non un tableau. Un numéro n'est pas une date. */
const enLettres = (mots: string): string =>
  mots.replace(
    /(?<![\d/])(?<j>\d{2})\/(?<m>\d{2})\/(?<a>\d{4})(?![\d/])/gu,
    (ecrite, j: string, m: string, a: string) => {
      const date = `${a}-${m}-${j}`;
      return dateCivile.safeParse(date).success ? dateSansJour(date) : ecrite;
    },
  );

/** Un petit nombre ne se sépare pas du mot qu'il compte : « 15 jours », « 4 en retard ». */
const lierLesNombres = (mots: string): string =>
  mots.replace(/(?<![\p{L}\p{N},])(?<nombre>\d{1,3}) (?=\p{Ll})/gu, `$<nombre>${INSECABLE}`);

/** Les mots d'une note, tels qu'elle les imprime. */
export const composerLesMots = (mots: string): string => lierLesNombres(enLettres(mots));

/** Ce qui vient, le plus proche d'abord, puis ce qui est passé, le plus récent d'abord ; sans date, on garde la tête. */
export function dansLOrdreDuTemps(elements: readonly ElementDeNote[], jour: string): ElementDeNote[] {
  const rang = ({ le }: ElementDeNote): number => (le === undefined ? 0 : le >= jour ? 1 : 2);
  return elements.toSorted((un, autre) => {
    const [a, b] = [un.le ?? '', autre.le ?? ''];
    return rang(un) - rang(autre) || (rang(un) === 2 ? b.localeCompare(a) : a.localeCompare(b));
  });
}

/** Le préfet ou la préfète, « M. le préfet », « Préfète, présidente du CDPE » : ni le sous-préfet, ni qui l'entoure. */
const PREFET =
  /^(?:(?:m\.|mme|monsieur|madame)\s+)?(?:(?:le|la)\s+)?préf(?:et|ète)(?!\s+délégu)(?:\s+(?<ressort>(?:du|de|des|d’)\s*[^,]+))?/iu;

/** D'où il l'est : « du haut-rhin » ; '' : la qualité ne le dit pas ; `null` : ce n'est pas lui. */
function ressortDuPrefet(qualite: string): string | null {
  const lue = PREFET.exec(qualite.trim().replaceAll("'", '’'));
  if (lue === null) return null;
  return (lue.groups?.['ressort'] ?? '').toLocaleLowerCase('fr').trim();
}

/**
 * Qui appeler, sans celui à qui l'on écrit : la note au préfet ne lui dit pas de s'appeler lui-même. Celui d'un autre
 * ressort y reste.
 * @param destinataire `null` : le préfet
 */
export function sansLeDestinataire(
  appels: readonly ElementDeNote[],
  destinataire: string | null,
): readonly ElementDeNote[] {
  const vise = ressortDuPrefet(destinataire ?? 'préfet');
  if (vise === null) return appels;
  return appels.filter(({ corps }) => {
    const sien = ressortDuPrefet(corps);
    return sien === null || (vise !== '' && sien !== '' && sien !== vise);
  });
}
