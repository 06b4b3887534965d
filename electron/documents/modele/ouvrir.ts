import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
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

/** Ce que Word ouvre ou remplace de lui-même : jamais dans un modèle, même rangé à l'intérieur du fichier. */
const RELATIONS_REFUSEES = /\/(?:aFChunk|attachedTemplate|frame|oleObject|package|subDocument|vbaProject)$/iu;
/** Un lien que l'on clique est permis ; ce que Word irait chercher seul ne l'est pas. */
const LIEN = /\/hyperlink$/iu;
/** Champs qui lancent un programme ou vont chercher ailleurs. */
const CHAMPS_REFUSES = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|EMBED|MACROBUTTON)\b/u;

/** Lit une partie comme Word la lirait, entités comprises ; lève si elle porte de quoi agir. */
function refuserXml(nom: string, xml: string): void {
  const relations = nom.endsWith('.rels');
  let champs = '';
  let dansUnChamp = false;
  const analyseur = new SaxesParser({ xmlns: true });
  analyseur.on('doctype', () => {
    throw modeleErrors.doctype();
  });
  analyseur.on('error', () => {
    throw modeleErrors.illisible();
  });
  analyseur.on('opentag', ({ local, attributes }) => {
    const lus = Object.values(attributes);
    const valeur = (cle: string): string => lus.find((un) => un.local === cle)?.value.trim() ?? '';
    if (relations && local === 'Relationship') {
      if (RELATIONS_REFUSEES.test(valeur('Type'))) throw modeleErrors.lienExterne();
      if (/^external$/iu.test(valeur('TargetMode')) && !LIEN.test(valeur('Type'))) throw modeleErrors.lienExterne();
    }
    if (local === 'fldSimple') champs += ` ${valeur('instr')} `;
    dansUnChamp = local === 'instrText';
  });
  analyseur.on('text', (texte) => {
    if (dansUnChamp) champs += texte;
  });
  analyseur.on('closetag', ({ local }) => {
    dansUnChamp = false;
    // Un champ se coupe en plusieurs morceaux ; un paragraphe le finit.
    if (local === 'p') champs += ' ';
  });
  analyseur.write(xml).close();
  if (CHAMPS_REFUSES.test(champs)) throw modeleErrors.champActif();
}

function refuserPartie(nom: string, octets: Uint8Array): void {
  if (/vbaProject|vbaData|\/activeX\//iu.test(nom)) throw modeleErrors.macros();
  if (/\/embeddings\//iu.test(nom)) throw modeleErrors.objetIncorpore();
  if (!/\.(?:xml|rels)$/iu.test(nom)) return;
  // De l'UTF-16 cacherait à la relecture ce que Word y lirait : ni lui ni LibreOffice n'en écrivent.
  if (octets.includes(0)) throw modeleErrors.illisible();
  const xml = strFromU8(octets);
  if (nom === '[Content_Types].xml' && /macroEnabled/iu.test(xml)) throw modeleErrors.macros();
  refuserXml(nom, xml);
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
  if (octets.byteLength === 0) throw modeleErrors.vide();
  // « PK » : tout .docx est une archive ; un PDF renommé n'en est pas une.
  if (octets[0] !== 0x50 || octets[1] !== 0x4b) throw modeleErrors.pasUnWord();
  const parties = decompresser(octets);
  if (parties[DOCUMENT] === undefined) throw modeleErrors.pasUnWord();
  for (const [nom, partie] of Object.entries(parties)) refuserPartie(nom, partie);
  return parties;
}

/** Les parties où un modèle écrit : le texte, ses en-têtes, ses pieds, ses notes. */
export const partiesEcrites = (parties: Parties): readonly string[] =>
  Object.keys(parties).filter((nom) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(nom));
