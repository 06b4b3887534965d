import { type Classeur, type Feuille, type GenreDeClasseur, LIMITES } from '#shared/domain/reprise/classeur.schema.ts';
import { lireCsv } from './csv.ts';
import { decoderTexte } from './encodage.ts';
import { passerLaPorte } from './porte.ts';
import { ClasseurRefuse } from './refus.ts';
import { sansFormules } from './sans-formules.ts';
import { lireTableur } from './tableur.ts';
import { lireCartes } from './vcf.ts';

const commence = (octets: Uint8Array, ...debut: number[]): boolean =>
  debut.every((octet, rang) => octets[rang] === octet);

/** Ce que disent les premiers octets, jamais l'extension seule : un .xls est souvent du texte, ou une page. */
function genreDe(octets: Uint8Array, nom: string): Exclude<GenreDeClasseur, 'collage'> {
  if (octets.byteLength === 0) throw new ClasseurRefuse('vide');
  if (commence(octets, 0x50, 0x4b)) return /\.(?:ods|ots|fods)$/iu.test(nom) ? 'ods' : 'xlsx';
  if (commence(octets, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (commence(octets, 0x25, 0x50, 0x44, 0x46) || commence(octets, 0x89, 0x50, 0x4e, 0x47))
    throw new ClasseurRefuse('format');
  return /\.vcf$/iu.test(nom) ? 'vcf' : 'csv';
}

/** Un classeur protégé par un mot de passe prend l'enveloppe de l'ancien Excel, où il nomme son contenu chiffré. */
const estChiffre = (octets: Uint8Array): boolean =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));

function lireTexte(octets: Uint8Array, genre: 'csv' | 'vcf'): Pick<Classeur, 'feuilles' | 'remarques'> {
  const { texte, encodage } = decoderTexte(octets);
  // Un fichier qui n'est pas du texte porte des octets nuls, où que l'on regarde.
  if (texte.slice(0, 100_000).includes('\u0000')) throw new ClasseurRefuse('format');
  const propre = texte.replace(/\r\n?/gu, '\n');
  const dite = encodage === null ? [] : [`Lu en ${encodage}.`];
  if (genre === 'vcf' || /^BEGIN:VCARD/imu.test(propre.slice(0, 2000)))
    return { feuilles: [lireCartes(propre)], remarques: dite };
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(propre)) throw new ClasseurRefuse('format');
  const { feuille, remarques } = lireCsv(propre);
  return { feuilles: [feuille], remarques: [...dite, ...remarques] };
}

function lireFeuilles(octets: Uint8Array, genre: 'xlsx' | 'xls' | 'ods', cachees: boolean): readonly Feuille[] {
  if (genre !== 'xls') return lireTableur(passerLaPorte(octets), cachees);
  if (octets.byteLength > LIMITES.octetsXls) throw new ClasseurRefuse('lourd');
  if (estChiffre(octets)) throw new ClasseurRefuse('chiffre');
  return lireTableur(sansFormules(octets), cachees);
}

/**
 * Un fichier reçu (CSV, XLSX, XLS, ODS, vCard) en feuilles de cellules. N'écrit rien, n'exécute rien, ne suit aucun lien ;
 * à appeler dans un lecteur, dont la mémoire et le temps sont bornés.
 * @param nom sert à reconnaître le genre et à le redire ; jamais un chemin
 * @param cachees lit aussi ses feuilles cachées
 * @throws ClasseurRefuse
 */
export function lireClasseur(octets: Uint8Array, nom: string, cachees = false): Classeur {
  if (octets.byteLength > LIMITES.octets) throw new ClasseurRefuse('lourd');
  const genre = genreDe(octets, nom);
  const lu =
    genre === 'csv' || genre === 'vcf'
      ? lireTexte(octets, genre)
      : { feuilles: lireFeuilles(octets, genre, cachees), remarques: [] };
  const feuilles = lu.feuilles.filter(({ lignes }) => lignes.length > 0);
  if (feuilles.length === 0) throw new ClasseurRefuse('vide');
  return { nom, genre, feuilles, remarques: lu.remarques };
}
