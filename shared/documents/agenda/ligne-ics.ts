const OCTETS_PAR_LIGNE = 75;

const octetsDe = (signe: string): number => {
  const code = signe.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/**
 * Une ligne de contenu pliée (RFC 5545, 3.1) : 75 octets au plus, la suite après un saut et une espace ; un signe ne se
 * coupe jamais en deux.
 */
export function plier(ligne: string): string {
  const morceaux: string[] = [];
  let morceau = '';
  let octets = 0;
  for (const signe of ligne) {
    const taille = octetsDe(signe);
    if (octets + taille > OCTETS_PAR_LIGNE) {
      morceaux.push(morceau);
      morceau = ' ';
      octets = 1;
    }
    morceau += signe;
    octets += taille;
  }
  return [...morceaux, morceau].join('\r\n');
}

/**
 * Texte d'une propriété (RFC 5545, 3.3.11) : barre oblique, point-virgule, virgule et saut de ligne s'y échappent ; un autre
 * signe de contrôle n'y a pas sa place.
 */
export const echapper = (texte: string): string =>
  texte
    .replace(/[\\;,]/gu, (signe) => `\\${signe}`)
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Valeur d'un paramètre entre guillemets : le guillemet et les signes de contrôle en sortent. */
export const entreGuillemets = (texte: string): string => `"${texte.replace(/["\p{Cc}]/gu, ' ')}"`;
