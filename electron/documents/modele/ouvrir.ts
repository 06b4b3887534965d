import { strFromU8, unzipSync } from 'fflate';
import { modeleErrors } from '#shared/errors/modele.errors.ts';

const MO = 1024 * 1024;
/** Un modèle, images comprises. */
const POIDS_MAX = 10 * MO;
/** Décompressé : au-delà, ce n'est plus un modèle, c'est une bombe. */
const POIDS_OUVERT_MAX = 60 * MO;
const PARTIES_MAX = 500;
const DOCUMENT = 'word/document.xml';

/** Les parties d'un .docx par leur chemin, dans l'ordre de l'archive. */
export type Parties = Readonly<Record<string, Uint8Array>>;

/** Une relation qui sort du fichier : un lien que l'on clique est permis, tout ce que Word irait chercher seul ne l'est pas. */
function relationDangereuse(xml: string): boolean {
  for (const [relation] of xml.matchAll(/<Relationship\b[^>]*>/gu)) {
    if (/TargetMode\s*=\s*["']External["']/iu.test(relation) && !/\/hyperlink["']/u.test(relation)) return true;
  }
  return false;
}

function refuserPartie(nom: string, octets: Uint8Array): void {
  if (/vbaProject|vbaData|\/activeX\//iu.test(nom)) throw modeleErrors.macros();
  if (/\/embeddings\//iu.test(nom)) throw modeleErrors.objetIncorpore();
  if (!/\.(?:xml|rels)$/iu.test(nom)) return;
  const xml = strFromU8(octets);
  if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) throw modeleErrors.doctype();
  if (nom.endsWith('.rels') && relationDangereuse(xml)) throw modeleErrors.lienExterne();
  if (nom === '[Content_Types].xml' && /macroEnabled/iu.test(xml)) throw modeleErrors.macros();
}

function decompresser(octets: Uint8Array): Parties {
  let ouvert = 0;
  let parties = 0;
  try {
    return unzipSync(octets, {
      filter: ({ name, originalSize }) => {
        ouvert += originalSize;
        parties += 1;
        if (ouvert > POIDS_OUVERT_MAX || parties > PARTIES_MAX) throw modeleErrors.bombe();
        return !name.endsWith('/');
      },
    });
  } catch (cause) {
    throw modeleErrors.estUnRefus(cause) ? cause : modeleErrors.illisible();
  }
}

/**
 * Ouvre un modèle reçu, ou le refuse en disant pourquoi : ni macro, ni objet incorporé, ni DTD, ni lien que Word suivrait de
 * lui-même, ni archive qui enfle (T19, T20). Rien n'en est jamais exécuté.
 */
export function ouvrirModele(octets: Uint8Array): Parties {
  if (octets.byteLength > POIDS_MAX) throw modeleErrors.tropLourd();
  // « D0 CF 11 E0 » : un .doc d'avant 2007, ou un .docx protégé par un mot de passe.
  if (octets[0] === 0xd0 && octets[1] === 0xcf) throw modeleErrors.ancien();
  const parties = decompresser(octets);
  if (parties[DOCUMENT] === undefined) throw modeleErrors.pasUnWord();
  for (const [nom, partie] of Object.entries(parties)) refuserPartie(nom, partie);
  return parties;
}

/** Les parties où un modèle écrit : le texte, ses en-têtes, ses pieds, ses notes. */
export const partiesEcrites = (parties: Parties): readonly string[] =>
  Object.keys(parties).filter((nom) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(nom));
