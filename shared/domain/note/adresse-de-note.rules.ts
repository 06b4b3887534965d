import { enTri } from '#shared/text/tri.ts';
import { objetDeLAdresse } from '../objet/adresse-d-objet.rules.ts';
import { genreDObjetSchema, type ObjetVise } from '../objet/objet.schema.ts';
import { genreTerritoireViseSchema } from '../territoire/territoire-vise.schema.ts';

/** L'écran de la note d'une page d'un objet : « /notes/territoire/qpv/QN06804M ». */
export const adresseDeLaNote = ({ genre, id }: ObjetVise): string => `/notes/${genre}/${id}`;

/** L'objet que désigne une adresse de note ; `null` : un genre qui n'existe pas. */
export function objetDeLaNote(genre: string, id: string, code: string | undefined): ObjetVise | null {
  const connu = genreDObjetSchema.safeParse(genre).data;
  return connu === undefined ? null : { genre: connu, id: code === undefined ? id : `${id}/${code}` };
}

/** Un territoire choisi dans la liste des territoires : « /territoires?objet=qpv&code=QN06804M ». */
function territoireDeLaListe(adresse: string): ObjetVise | null {
  const { objet, code } = /^\/territoires\?objet=(?<objet>[a-z_]+)&code=(?<code>[^&#]+)/u.exec(adresse)?.groups ?? {};
  const genre = genreTerritoireViseSchema.safeParse(objet).data;
  return genre === undefined || code === undefined
    ? null
    : { genre: 'territoire', id: `${genre}/${decodeURIComponent(code)}` };
}

/** Une décision trouvée mène à sa séance ; la note porte sur elle. */
function decisionTrouvee(resultat: string): ObjetVise | null {
  const { genre, id } = /^(?<genre>deliberation|action)-(?<id>[0-9a-f-]{36})$/u.exec(resultat)?.groups ?? {};
  const connu = genreDObjetSchema.safeParse(genre).data;
  return connu === undefined || id === undefined ? null : { genre: connu, id };
}

/**
 * L'objet sur lequel une note peut porter, d'après un résultat de recherche : son identifiant, et l'adresse où il mène.
 */
export const objetDuResultat = ({ id, adresse }: { readonly id: string; readonly adresse: string }): ObjetVise | null =>
  decisionTrouvee(id) ?? territoireDeLaListe(adresse) ?? objetDeLAdresse(adresse);

/** Ce que l'on cherche après « note » : « note neuhof » cherche « neuhof » ; `null` : on ne demande pas de note. */
export function motsDeLaNote(tape: string): string | null {
  const mots = tape.trim();
  return /^note(?:\s|$)/u.test(enTri(mots)) ? mots.slice('note'.length).trim() : null;
}
