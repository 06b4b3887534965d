import { unzipSync, zipSync } from 'fflate';

/** De quoi gâter un fichier : un tirage de 0 à 1, et un autre fichier où prendre. */
export interface Matiere {
  readonly hasard: () => number;
  readonly autre: Uint8Array;
}

type Mutation = (octets: Uint8Array, matiere: Matiere) => Uint8Array;

/** Une répétition ne fait pas un fichier plus lourd que cela : c'est la lecture qu'on éprouve. */
const LOURD = 1024 * 1024;

const entier = (hasard: () => number, borne: number): number => Math.floor(hasard() * Math.max(1, borne));
const suite = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const inserer = (octets: Uint8Array, ou: number, ajout: Uint8Array): Uint8Array =>
  suite(octets.subarray(0, ou), ajout, octets.subarray(ou));
const lettres = (texte: string): Uint8Array => new Uint8Array(Buffer.from(texte, 'latin1'));

/** Change des octets, çà et là. */
const changer =
  (donner: (octet: number, hasard: () => number) => number): Mutation =>
  (octets, { hasard }) => {
    const change = octets.slice();
    for (let fois = 1 + entier(hasard, 40); fois > 0; fois -= 1) {
      const ou = entier(hasard, change.length);
      change[ou] = donner(change[ou] ?? 0, hasard);
    }
    return change;
  };

const semer =
  (...grains: readonly string[]): Mutation =>
  (octets, { hasard }) => {
    let seme = octets;
    for (let fois = 1 + entier(hasard, 12); fois > 0; fois -= 1)
      seme = inserer(seme, entier(hasard, seme.length), lettres(grains[entier(hasard, grains.length)] ?? ''));
    return seme;
  };

function recoder(octets: Uint8Array, { hasard }: Matiere): Uint8Array {
  const lu = new TextDecoder(['utf-8', 'windows-1252', 'macintosh'][entier(hasard, 3)]).decode(octets);
  const petit = Buffer.from(lu, 'utf16le');
  const marque =
    hasard() < 0.5
      ? []
      : [
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
        ][entier(hasard, 3)];
  const ecrits = [Buffer.from(lu, 'latin1'), Buffer.from(lu), petit, Buffer.from(petit).swap16()];
  return suite(Uint8Array.from(marque ?? []), ecrits[entier(hasard, ecrits.length)] ?? petit);
}

/** Dans une partie d'une archive : sinon, ce qui comprime arrêterait presque tout. */
function dedans(octets: Uint8Array, matiere: Matiere): Uint8Array {
  const parties = lireArchive(octets);
  const noms = Object.keys(parties).filter((nom) => /\.(?:xml|rels|bin)$/u.test(nom));
  const nom = noms[entier(matiere.hasard, noms.length)];
  const partie = nom === undefined ? undefined : parties[nom];
  if (nom === undefined || partie === undefined) return MUTATIONS.bits(octets, matiere);
  const choix = DANS_UNE_PARTIE[entier(matiere.hasard, DANS_UNE_PARTIE.length)] ?? 'bits';
  return zipSync({ ...parties, [nom]: MUTATIONS[choix](partie, matiere) }, { level: 1 });
}

/** Ce qu'une partie de nos fichiers de départ ne dépasse jamais, en octets. */
const PARTIE_MAX = 64 * 1024 * 1024;

function lireArchive(octets: Uint8Array): Record<string, Uint8Array> {
  try {
    // Une archive déjà gâtée peut annoncer des gigaoctets : c'est à la porte de s'en garder, non à ce qui gâte.
    return unzipSync(octets, { filter: ({ originalSize }) => originalSize <= PARTIE_MAX });
  } catch {
    return {};
  }
}

/** Des valeurs que le format permet et que nul tableur n'écrit : étendues, rangs, longueurs, dates. */
const DEMESURES = [
  'XFD1048576',
  '99999999999',
  '-1',
  '1e308',
  'NaN',
  '0x7fffffff',
  '4294967295',
  'A0',
  '&#0;',
  '&#x1F4A9;',
  '__proto__',
];

function demesurer(octets: Uint8Array, { hasard }: Matiere): Uint8Array {
  const texte = Buffer.from(octets).toString('latin1');
  const nombres = [...texte.matchAll(/[A-Z]{1,3}\d{1,7}|\d+/gu)];
  const un = nombres[entier(hasard, nombres.length)];
  if (un === undefined) return octets;
  const valeur = DEMESURES[entier(hasard, DEMESURES.length)] ?? '';
  return lettres(texte.slice(0, un.index) + valeur + texte.slice(un.index + un[0].length));
}

export const MUTATIONS = {
  bits: changer((octet, hasard) => octet ^ (1 << entier(hasard, 8))),
  octets: changer((_, hasard) => entier(hasard, 256)),
  coupe: (octets, { hasard }) => {
    const [a, b] = [entier(hasard, octets.length), entier(hasard, octets.length)].toSorted((x, y) => x - y);
    const sorte = hasard();
    if (sorte < 0.5) return octets.subarray(0, b);
    return sorte < 0.7 ? octets.subarray(a) : suite(octets.subarray(0, a), octets.subarray(b));
  },
  greffe: (octets, { hasard, autre }) => {
    const debut = entier(hasard, autre.length);
    return inserer(octets, entier(hasard, octets.length), autre.subarray(debut, debut + 1 + entier(hasard, 8192)));
  },
  enTete: (octets, { hasard, autre }) => {
    const longueur = [2, 4, 8, 30, 512, 1024][entier(hasard, 6)] ?? 4;
    return suite(autre.subarray(0, longueur), octets.subarray(longueur));
  },
  encodage: recoder,
  colonnes: (octets, { hasard }) =>
    inserer(octets, entier(hasard, octets.length), lettres((';,\t|'[entier(hasard, 4)] ?? ';').repeat(1_000_000))),
  guillemets: semer('"', '""', '"\r\n', '\n"', ';"', '"x"y"'),
  nul: semer('\u0000', '\u0000\u0000', '\u001a', '\u0007'),
  repetition: (octets, { hasard }) => {
    const debut = entier(hasard, octets.length);
    const morceau = octets.subarray(debut, debut + 1 + entier(hasard, 4096));
    const fois = Math.min(1 + entier(hasard, 20_000), Math.ceil(LOURD / morceau.length));
    return inserer(octets, debut, suite(...Array.from({ length: fois }, () => morceau)));
  },
  fins: (octets, { hasard }) =>
    lettres(
      Buffer.from(octets)
        .toString('latin1')
        .replaceAll('\n', ['\r', '\n\n', '\n\r', '\u0085'][entier(hasard, 4)] ?? '\r'),
    ),
  demesure: demesurer,
  dedans,
} as const satisfies Record<string, Mutation>;

export type NomDeMutation = keyof typeof MUTATIONS;

const DANS_UNE_PARTIE = [
  'bits',
  'octets',
  'coupe',
  'greffe',
  'guillemets',
  'repetition',
  'demesure',
  'demesure',
  'encodage',
] as const;
