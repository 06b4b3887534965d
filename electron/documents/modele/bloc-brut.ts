import type { Bloc } from '#shared/documents/blocs.ts';
import { pourUnModele } from '#shared/documents/modele/blocs-du-modele.ts';
import { rendreBlocs } from '../blocs/bloc.ts';
import { joindre } from '../openxml/xml.ts';

/** Devant chacun de nos styles : ceux du modèle gardent les leurs, même quand ils portent le même nom. */
export const PREFIXE = 'CE_';

const renommer = (xml: string): string =>
  xml.replace(/<w:(?<quoi>pStyle|rStyle|tblStyle) w:val="(?<id>[^"]*)"/gu, `<w:$<quoi> w:val="${PREFIXE}$<id>"`);
const sansSignet = (xml: string): string => xml.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/gu, '');

/**
 * Des blocs de la charte, en XML à insérer dans un document étranger : paragraphes et tableaux seulement, sans signet, sans
 * numérotation ni relation, sous nos styles préfixés.
 */
export const enBrut = (blocs: readonly Bloc[]): string =>
  renommer(sansSignet(joindre(rendreBlocs(blocs.flatMap(pourUnModele))).texte));
