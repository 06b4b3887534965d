/** Ce qu'un mot garde au moins : plus court, sa racine en ramènerait trop d'autres. */
const AU_MOINS = 4;
/** « Local » deviendrait « loca », qui ramène « location » : il en faut davantage. */
const AU_MOINS_EN_AL = 6;
/** Terminaisons du pluriel et du féminin, la plus longue d'abord, et ce qu'il en reste. */
const TERMINAISONS: readonly (readonly [fin: RegExp, reste: string, auMoins: number])[] = [
  [/aux$/u, 'a', AU_MOINS],
  [/(?:ales|ale|al)$/u, 'a', AU_MOINS_EN_AL],
  [/(?:elles|elle|els)$/u, 'el', AU_MOINS],
  [/(?:ees|ee|es|e|s|x)$/u, '', AU_MOINS],
];

/**
 * Le début qu'un mot partage avec ses pluriels et ses féminins : « départementaux » et « départementale » ont « departementa »,
 * « emplois » a « emploi ». Le mot, sans accents ni capitales, est rendu tel quel s'il est court ou n'en a pas.
 */
export function racineDe(mot: string): string {
  for (const [fin, reste, auMoins] of TERMINAISONS) {
    const racine = mot.replace(fin, reste);
    if (racine !== mot && racine.length >= auMoins) return racine;
  }
  return mot;
}
