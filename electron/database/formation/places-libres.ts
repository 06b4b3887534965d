import { MOIS } from '#shared/dates/format.ts';
import { motsDe } from '#shared/domain/donnees/mots-d-un-texte.rules.ts';
import { champsDeClasse } from '#shared/domain/formation/colonnes.rules.ts';
import { enTri } from '#shared/text/tri.ts';

/** Ce qui, d'un bloc figé, porte des morceaux de texte libre ; son titre, ses colonnes, ses libellés n'en sont pas. */
const DANS_UN_BLOC = new Set([
  'segments',
  'elements',
  'cellules',
  'texte',
  'suivi',
  'vote',
  'desaccords',
  'valeur',
  'source',
]);
/** Le nom, dans une donnée figée, de ce que le fichier tient pour un texte libre, ou pour un intitulé. */
const enChamps = (noms: Iterable<string>): ReadonlySet<string> =>
  new Set([...noms].map((nom) => nom.replace(/_(\w)/gu, (_, lettre: string) => lettre.toUpperCase())));
const TEXTES = enChamps(champsDeClasse('texte'));
const INTITULES = enChamps(champsDeClasse('intitule'));

/**
 * Dit si un champ d'un document figé est un texte libre, d'après sa place seule.
 * @param enDonnees dans les données qu'un document garde à côté de ses blocs
 */
export function estLibre(champ: string, porteur: Record<string, unknown>, enDonnees: boolean): boolean {
  const valeur = porteur[champ];
  if (!enDonnees) return Array.isArray(valeur) && DANS_UN_BLOC.has(champ) && porteur['type'] !== 'titre';
  if (typeof valeur !== 'string') return false;
  return TEXTES.has(champ) || (champ === 'valeur' && !INTITULES.has(String(porteur['cle'])));
}

const DITS_D_UN_CHIFFRE = new Set(['', ...MOIS.map(enTri), ...'a au d de du er et h le min n nc nd no'.split(' ')]);

/** Un nombre, une date, une heure, un signe : rien qui soit un texte. */
export const estUnChiffre = (texte: string): boolean =>
  motsDe(texte).every((mot) => /\d/u.test(mot) || DITS_D_UN_CHIFFRE.has(mot));
