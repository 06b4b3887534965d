/** Les signes nommés de Latin-1, de 160 à 255, dans l'ordre. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NOMMES: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((nom, rang): [string, string] => [nom, String.fromCodePoint(160 + rang)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    euro: '€',
    OElig: 'Œ',
    oelig: 'œ',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
  }),
]);

const DERNIER = 0x10ffff;

/** Un numéro de signe ; ce qui n'en est pas un reste tel qu'il est écrit. */
function numerote(ecrit: string, numero: number): string {
  const isole = numero >= 0xd800 && numero <= 0xdfff;
  return numero > 0 && numero <= DERNIER && !isole ? String.fromCodePoint(numero) : ecrit;
}

/** « &eacute; », « &#233; », « &#xE9; » : les signes qu'ils nomment. */
export const decoderEntites = (texte: string): string =>
  texte.includes('&')
    ? texte.replace(/&(?:#x(?<hexa>[0-9a-f]{1,6})|#(?<nombre>\d{1,7})|(?<nom>[a-z]+\d?));/giu, (ecrit, ...reste) => {
        const { hexa, nombre, nom } = reste.at(-1) as Partial<Record<string, string>>;
        if (hexa !== undefined) return numerote(ecrit, Number.parseInt(hexa, 16));
        if (nombre !== undefined) return numerote(ecrit, Number(nombre));
        return NOMMES.get(nom ?? '') ?? ecrit;
      })
    : texte;
