/** Reconnaître l'encodage d'un texte : le fichier ne le dit presque jamais. */

interface TexteLu {
  readonly texte: string;
  /** Nom à dire à la personne ; `null` pour l'UTF-8, que l'on ne dit pas. */
  readonly encodage: string | null;
}

const MARQUES: readonly (readonly [octets: readonly number[], encodage: string, nom: string | null])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8', null],
  [[0xff, 0xfe], 'utf-16le', 'UTF-16'],
  [[0xfe, 0xff], 'utf-16be', 'UTF-16'],
];

const decoder = (octets: Uint8Array, encodage: string, fatal = false): string =>
  new TextDecoder(encodage, { fatal }).decode(octets);

function enUtf8(octets: Uint8Array): string | null {
  try {
    return decoder(octets, 'utf-8', true);
  } catch {
    return null;
  }
}

/** Une lettre accentuée du français au milieu d'un mot : ce qu'un bon décodage fait paraître. */
const FRANCAIS = /(?<=\p{L})[àâäçéèêëîïôöùûüÿœæ]|[ÀÂÇÉÈÊËÎÏÔÙÛŒ](?=\p{L})|[àé](?=\s)|\p{L}’\p{L}|« | »|\d €/gu;
/** Des signes qu'un texte français ne porte pas, ou pas à cette place. */
const ETRANGER =
  /[\u0080-\u009F¡¢£¤¥¦¨ª¬®¯¶¸¹º¼½¾¿ÐÞßðþŠŽƒˆ˜‹›†‡‰∂∑∏π∫Ω√≈∆◊ıˇ˘˙˚˝˛]|(?<=\p{Ll})[ÀÂÇÉÈÊËÎÏÔÙÛ](?=\p{Ll})/gu;

const vraisemblance = (texte: string): number =>
  (texte.match(FRANCAIS)?.length ?? 0) - 2 * (texte.match(ETRANGER)?.length ?? 0);

/** De quoi juger d'un encodage. */
const OCTETS_EXAMINES = 200_000;

/**
 * Le texte d'un fichier : marque d'ordre des octets, sinon UTF-8 s'il l'est exactement, sinon Windows-1252 ou Mac Roman,
 * celui des deux qui donne le français le plus vraisemblable.
 */
export function decoderTexte(octets: Uint8Array): TexteLu {
  const marque = MARQUES.find(([debut]) => debut.every((octet, rang) => octets[rang] === octet));
  if (marque !== undefined)
    return { texte: decoder(octets.subarray(marque[0].length), marque[1]), encodage: marque[2] };
  const utf8 = enUtf8(octets);
  if (utf8 !== null) return { texte: utf8, encodage: null };
  const extrait = octets.subarray(0, OCTETS_EXAMINES);
  const [windows, mac] = ['windows-1252', 'macintosh'].map((encodage) => vraisemblance(decoder(extrait, encodage)));
  return (mac ?? 0) > (windows ?? 0)
    ? { texte: decoder(octets, 'macintosh'), encodage: 'Mac Roman' }
    : { texte: decoder(octets, 'windows-1252'), encodage: 'Windows-1252' };
}
