import { strFromU8, unzipSync } from 'fflate';
import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { pourUnModele } from '#shared/documents/modele/blocs-du-modele.ts';
import { rendreWord } from '../render.ts';
import type { Police } from '../styles/charte.ts';

/** Devant chacun de nos styles : ceux du modèle gardent les leurs, même quand ils portent le même nom. */
export const PREFIXE = 'CE_';

const SANS_EN_TETE: Omit<DocumentNeutre, 'blocs'> = {
  titre: '',
  objet: '',
  auteur: '',
  nomDeFichier: '',
  enTete: { image: null, intitule: [], mentions: [], titreCourant: '' },
};

const CORPS = /<w:body>(?<corps>[\s\S]*)<w:sectPr\b[\s\S]*<\/w:body>/u;
const renommer = (xml: string): string =>
  xml.replace(/<w:(?<quoi>pStyle|rStyle|tblStyle) w:val="(?<id>[^"]*)"/gu, `<w:$<quoi> w:val="${PREFIXE}$<id>"`);
const sansSignet = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/gu, '');

/**
 * Des blocs de la charte, en XML à insérer dans un document étranger : paragraphes et tableaux seulement, sans signet, sans
 * numérotation ni relation, sous nos styles préfixés.
 */
export async function enBrut(blocs: readonly Bloc[], police: Police): Promise<string> {
  if (blocs.length === 0) return '';
  const octets = await rendreWord({ ...SANS_EN_TETE, blocs: blocs.flatMap(pourUnModele) }, police);
  const document = unzipSync(octets, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const corps = CORPS.exec(strFromU8(document ?? new Uint8Array()))?.groups?.['corps'] ?? '';
  return renommer(sansSignet(corps));
}
