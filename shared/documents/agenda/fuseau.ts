import type { Fuseau } from './fuseau.data.ts';

/** Le fuseau tel qu'un agenda le décrit (RFC 5545, 3.6.5), avec ses passages à l'heure d'été et d'hiver. */
export function decrireFuseau({ nom, hiver, ete, passages }: Fuseau): string[] {
  const bloc = (genre: string, de: string, a: string, depuis: string, regle: string | null) => [
    `BEGIN:${genre}`,
    `DTSTART:${depuis}`,
    `TZOFFSETFROM:${de}`,
    `TZOFFSETTO:${a}`,
    ...(regle === null ? [] : [`RRULE:${regle}`]),
    `END:${genre}`,
  ];
  const heures =
    passages === null || ete === null
      ? bloc('STANDARD', hiver, hiver, '19700101T000000', null)
      : [
          ...bloc('DAYLIGHT', hiver, ete, passages[0].depuis, passages[0].regle),
          ...bloc('STANDARD', ete, hiver, passages[1].depuis, passages[1].regle),
        ];
  return ['BEGIN:VTIMEZONE', `TZID:${nom}`, ...heures, 'END:VTIMEZONE'];
}
