import { dateSansJour } from '#shared/dates/format.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { ElementDeNote } from './matiere.types.ts';

/** Une date en chiffres se dit en toutes lettres : la note est une phrase, non un tableau. */
const enLettres = (mots: string): string =>
  mots.replace(/(?<!\d)(?<j>\d{2})\/(?<m>\d{2})\/(?<a>\d{4})(?!\d)/gu, (_date, j: string, m: string, a: string) =>
    dateSansJour(`${a}-${m}-${j}`),
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

const PREFET = /(?<!sous-)préf(?:et|ète)(?! délégué)/iu;

/** Qui appeler, sans celui à qui l'on écrit : la note au préfet ne lui dit pas de s'appeler lui-même. */
export const sansLeDestinataire = (
  appels: readonly ElementDeNote[],
  destinataire: string | null,
): readonly ElementDeNote[] =>
  destinataire !== null && !PREFET.test(destinataire)
    ? appels
    : appels.filter(({ corps }) => !/^préf(?:et|ète)(?! délégué)/iu.test(corps));
