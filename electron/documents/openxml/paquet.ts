import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { joindre, type Xml, xml } from './xml.ts';

const PAQUET = 'http://schemas.openxmlformats.org/package/2006';
/** Les liens que la norme dit « d’Office » : le corps, les styles, une image. */
export const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** D’une partie du paquet vers une autre, ou vers une adresse. */
export interface Lien {
  readonly id: string;
  /** Le dernier mot de son type : « styles », « image », « hyperlink ». */
  readonly type: string;
  readonly cible: string;
  readonly externe?: true;
}

/** Un fichier du paquet : « word/styles.xml ». */
export interface Partie {
  readonly nom: string;
  /** Type de contenu ; celui d’une image vient de son extension. */
  readonly type: string;
  readonly octets: Uint8Array;
  readonly liens?: readonly Lien[];
}

/** Une partie de XML. */
export const partieXml = (nom: string, type: string, contenu: Xml, liens: readonly Lien[] = []): Partie => ({
  nom,
  type,
  octets: Buffer.from(TETE + contenu.texte),
  ...(liens.length === 0 ? {} : { liens }),
});

const lien = ({ id, type, cible, externe }: Lien): Xml =>
  xml`<Relationship Id="${id}" Type="${type.includes('/') ? type : `${LIENS}/${type}`}" Target="${cible}"${externe ? xml` TargetMode="External"` : null}/>`;

const liensDe = (nom: string, liens: readonly Lien[]): Partie =>
  partieXml(
    nom.replace(/(?<dossier>(?:.*\/)?)(?<fichier>[^/]*)$/u, '$<dossier>_rels/$<fichier>.rels'),
    'application/vnd.openxmlformats-package.relationships+xml',
    xml`<Relationships xmlns="${PAQUET}/relationships">${liens.map(lien)}</Relationships>`,
  );

const IMAGES = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const;

function typesDe(parties: readonly Partie[]): Partie {
  const defauts = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...IMAGES,
  }).map(([extension, type]) => xml`<Default Extension="${extension}" ContentType="${type}"/>`);
  const propres = parties
    .filter(({ nom }) => nom.endsWith('.xml'))
    .map(({ nom, type }) => xml`<Override PartName="/${nom}" ContentType="${type}"/>`);
  return partieXml(
    '[Content_Types].xml',
    'application/xml',
    xml`<Types xmlns="${PAQUET}/content-types">${joindre([...defauts, ...propres])}</Types>`,
  );
}

interface Comprimee {
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly crc: number;
}

/** Une partie que plusieurs documents partagent (les styles) n’est comprimée qu’une fois. */
const COMPRIMEES = new WeakMap<Partie, Comprimee>();

function comprimer(partie: Partie): Comprimee {
  const connue = COMPRIMEES.get(partie);
  if (connue !== undefined) return connue;
  const comprimee = { octets: deflateRawSync(partie.octets), crc: crc32(partie.octets) };
  COMPRIMEES.set(partie, comprimee);
  return comprimee;
}

/** Ni l’heure ni la machine ne s’écrivent : deux appels sur les mêmes parties donnent les mêmes octets. */
const SANS_DATE = new Date(1980, 0, 1);
const DEFLATE = 8;

/**
 * Le fichier d’un paquet Open XML (.docx, .xlsx) : ses parties, leurs liens et leurs types.
 * @param parties La première est celle que le paquet ouvre ; `proprietes`, ce que montre le gestionnaire de fichiers.
 */
export function empaqueter([principale, ...autres]: readonly [Partie, ...Partie[]], proprietes: Partie): Uint8Array {
  const racine: readonly Lien[] = [
    { id: 'rId1', type: 'officeDocument', cible: principale.nom },
    { id: 'rId2', type: `${PAQUET}/relationships/metadata/core-properties`, cible: proprietes.nom },
  ];
  const parties = [principale, ...autres, proprietes];
  const liens = parties.flatMap((partie) => (partie.liens === undefined ? [] : [liensDe(partie.nom, partie.liens)]));
  const morceaux: Uint8Array[] = [];
  const archive = new Zip((_, morceau) => morceaux.push(morceau));
  for (const partie of [typesDe(parties), liensDe('', racine), ...parties, ...liens]) {
    const { octets, crc } = comprimer(partie);
    const entree: ZipInputFile = {
      filename: partie.nom,
      size: partie.octets.length,
      crc,
      compression: DEFLATE,
      mtime: SANS_DATE,
    };
    archive.add(entree);
    entree.ondata?.(null, octets, true);
  }
  archive.end();
  // Une copie à elle seule : un rédacteur cède la mémoire de ce qu’il rend.
  return new Uint8Array(Buffer.concat(morceaux));
}
