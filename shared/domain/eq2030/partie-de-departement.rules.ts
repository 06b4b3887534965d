import { enTri } from '#shared/text/tri.ts';
import { DEPARTEMENTS } from '../territoire/departements.data.ts';
import type { TerritoireNomme } from '../territoire/territoire-vise.schema.ts';

const enMots = (texte: string): string => (enTri(texte).match(/[a-z0-9]+/gu) ?? []).join(' ');

const POINTS = 'nord|sud|est|ouest|centre';
/** Ce qui dit une partie : « est », « nord ouest », « secteurs ruraux », « moitié sud ». */
const PARTIE = `(?:(?:${POINTS})(?: (?:${POINTS}))?|(?:secteurs?|zones?|parties?|moitie|communes|territoires|cantons|bassins?)(?: [a-z]+){1,3}?)`;
const PARTIE_DE = new RegExp(`^(?:(?:le|la|l|les) )?${PARTIE} (?:de la|de l|du|des|de|d) (?<nom>.+)$`, 'u');

const parNom = new Map(DEPARTEMENTS.flatMap((un) => [enMots(un.nom), un.code.toLowerCase()].map((cle) => [cle, un])));

/**
 * Le département dont un texte décrit une partie (« Est de la Meuse », « secteurs ruraux du 95 ») ; le texte en reste le
 * nom. `null` s'il n'en nomme pas : « sud du département » ne dit pas lequel.
 */
export function partieDeDepartement(texte: string): TerritoireNomme | null {
  const departement = parNom.get(PARTIE_DE.exec(enMots(texte))?.groups?.['nom'] ?? '');
  return departement === undefined ? null : { genre: 'departement', code: departement.code, libelle: texte.trim() };
}
