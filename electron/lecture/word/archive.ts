import { strFromU8, unzipSync } from 'fflate';
import type { RefusDeWord } from '#shared/documents/corrections/lu.ts';

const MO = 1024 * 1024;
/** Un compte rendu corrigé pèse moins d'un mégaoctet ; au-delà, il porte des images que l'on ne lit pas. */
export const WORD_MAX = 30 * MO;
/** Ce que l'on accepte de dépaqueter : un procès-verbal de mille pages y tient. */
const PARTIE_MAX = 40 * MO;
/** Ce qu'annonce l'archive entière : une bombe zip en annonce bien plus. */
const ANNONCE_MAX = 400 * MO;
const ENTREES_MAX = 5000;

/** Un refus dit par la lecture ; ne sort pas de ce dossier. */
export class WordRefuse extends Error {
  readonly refus: RefusDeWord;

  constructor(refus: RefusDeWord) {
    super(refus);
    this.name = 'WordRefuse';
    this.refus = refus;
  }
}

const hexa = (octets: Uint8Array, nombre: number): string =>
  [...octets.subarray(0, nombre)].map((octet) => octet.toString(16).padStart(2, '0')).join('');

/** Ce que les premiers octets disent d'un fichier qui n'est pas une archive zip. */
function exigerUneArchive(octets: Uint8Array, nom: string): void {
  if (octets.byteLength === 0) throw new WordRefuse('vide');
  if (octets.byteLength > WORD_MAX) throw new WordRefuse('lourd');
  const debut = hexa(octets, 8);
  // Un .docx protégé par un mot de passe prend la même enveloppe que l'ancien .doc.
  if (debut === 'd0cf11e0a1b11ae1') throw new WordRefuse(/\.doc[xm]$/iu.test(nom) ? 'chiffre' : 'ancien');
  if (debut.startsWith('25504446')) throw new WordRefuse('pdf');
  if (!debut.startsWith('504b0304')) throw new WordRefuse('pas_word');
}

export type Parties = ReadonlyMap<string, string>;

/**
 * Les parties utiles d'un .docx, en texte. Les noms de l'archive ne servent que de clés : rien ne s'écrit, rien ne
 * s'ouvre d'après eux (T25). Les tailles annoncées sont bornées avant tout dépaquetage, et un morceau ne peut pas
 * dépasser ce qu'il annonce.
 */
export function ouvrirArchive(octets: Uint8Array, nom: string): Parties {
  exigerUneArchive(octets, nom);
  let annonce = 0;
  let entrees = 0;
  let macros = false;
  const utiles = new Set<string>();
  let double = false;
  let brutes: Record<string, Uint8Array>;
  try {
    brutes = unzipSync(octets, {
      filter: ({ name, originalSize, compression }) => {
        entrees += 1;
        annonce += originalSize;
        if (entrees > ENTREES_MAX || annonce > ANNONCE_MAX) throw new WordRefuse('bombe');
        if (/(?:^|\/)vbaProject\.bin$/iu.test(name)) macros = true;
        const utile =
          /^(?:\[Content_Types\]\.xml|mimetype|_rels\/\.rels|docProps\/core\.xml|word\/[a-z0-9]+\.xml)$/iu.test(name);
        if (!utile || /^word\/(?:styles|settings|fonttable|websettings|numbering)/iu.test(name)) return false;
        if (originalSize > PARTIE_MAX) throw new WordRefuse('bombe');
        if (compression !== 0 && compression !== 8) throw new WordRefuse('abime');
        if (utiles.has(name)) double = true;
        utiles.add(name);
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof WordRefuse ? cause : new WordRefuse('abime');
  }
  if (macros) throw new WordRefuse('macros');
  if (double) throw new WordRefuse('abime');
  return new Map(Object.entries(brutes).map(([chemin, contenu]) => [chemin, strFromU8(contenu)]));
}

/** La partie principale d'un .docx : Word la nomme parfois « document2.xml ». */
export function partiePrincipale(parties: Parties): string {
  if (parties.get('mimetype')?.startsWith('application/vnd.oasis') === true) throw new WordRefuse('libreoffice');
  const types = parties.get('[Content_Types].xml');
  if (types === undefined) throw new WordRefuse('pas_word');
  if (/macroEnabled/u.test(types)) throw new WordRefuse('macros');
  if (!/wordprocessingml\.(?:document|template)\.main\+xml/u.test(types)) throw new WordRefuse('pas_word');
  const cible =
    /<Relationship\b[^>]*\bType="[^"]*\/officeDocument"[^>]*>/u
      .exec(parties.get('_rels/.rels') ?? '')?.[0]
      .match(/\bTarget="\/?(?<cible>[^"]+)"/u)?.groups?.['cible'] ?? 'word/document.xml';
  const partie = parties.get(cible);
  if (partie === undefined) throw new WordRefuse('abime');
  return partie;
}
