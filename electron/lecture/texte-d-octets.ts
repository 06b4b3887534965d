import { strFromU8, unzipSync } from 'fflate';

const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Ce qui sépare deux textes : un nom coupé entre deux passages d'un même paragraphe reste entier. */
const FINS = /<\/(?:si|c|row|w:p|w:tc|text:p)>/gu;

const sansBalises = (xml: string): string =>
  xml
    .replace(FINS, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|(\w+));/gu, (_entite, code: string | undefined, nom: string | undefined) =>
      code === undefined ? (ENTITES[nom ?? ''] ?? ' ') : String.fromCodePoint(Math.min(Number(code), 0x10_ffff)),
    );

/**
 * Le texte que portent des octets gardés par l'application, de quoi y chercher une personne : un Word, un classeur, un
 * CSV. Une image ou un PDF n'en ont pas.
 */
export function texteDOctets(octets: Uint8Array): string {
  if (octets[0] === 0x50 && octets[1] === 0x4b) {
    try {
      const parties = unzipSync(octets, { filter: ({ name }) => name.endsWith('.xml') });
      return Object.values(parties)
        .map((partie) => sansBalises(strFromU8(partie)))
        .join(' ');
    } catch {
      return '';
    }
  }
  return octets.includes(0) ? '' : new TextDecoder().decode(octets);
}
