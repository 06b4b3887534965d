import { enTri } from '#shared/text/tri.ts';
import type { Civilite, Personne } from './personne.schema.ts';

/** Lire un nom de personne comme on l'écrit : capitales, particules, civilité, ordre du nom et du prénom. */

/** Particules qui restent en minuscules devant un nom : « de La Tour », « van der Berg ». */
const PARTICULES = new Set(['de', 'd', 'du', 'des', 'von', 'van', 'der', 'den', 'zu']);
/** Articles et particules par lesquels commence un nom, jamais un prénom. */
const DEBUT_DE_NOM = new Set([...PARTICULES, 'le', 'la', 'les']);
const CIVILITES: ReadonlyMap<string, Civilite> = new Map([
  ['m', 'M.'],
  ['m.', 'M.'],
  ['mr', 'M.'],
  ['mr.', 'M.'],
  ['monsieur', 'M.'],
  ['mme', 'Mme'],
  ['mme.', 'Mme'],
  ['madame', 'Mme'],
  ['mlle', 'Mme'],
  ['mademoiselle', 'Mme'],
]);

const enCapitales = (mot: string): boolean => /\p{Lu}.*\p{Lu}/u.test(mot) && !/\p{Ll}/u.test(mot);
const enMinuscules = (texte: string): boolean => /\p{Ll}/u.test(texte) && !/\p{Lu}/u.test(texte);
const majuscule = (mot: string): string => mot.replace(/^\P{L}*\p{L}/u, (debut) => debut.toUpperCase());

/** Un morceau entre deux traits d'union ou apostrophes : « MCDONALD » : « McDonald ». */
const morceau = (mot: string): string =>
  majuscule(mot.toLowerCase()).replace(/^Mc(?<suite>\p{Ll})/u, (debut) => `Mc${debut.slice(2).toUpperCase()}`);

function casseDeMot(mot: string): string {
  if (PARTICULES.has(mot.toLowerCase())) return mot.toLowerCase();
  // « D'ORNANO » : « d'Ornano » ; « L'HERMITTE » et « O'BRIEN » gardent leur capitale.
  return mot
    .split(/(?<=[-'’])/u)
    .map((partie, rang) => (rang === 0 && /^d['’]$/iu.test(partie) ? partie.toLowerCase() : morceau(partie)))
    .join('');
}

/**
 * Un nom ou un prénom dans sa casse : « MARTIN-DUVAL » : « Martin-Duval », « DE LA TOUR » : « de La Tour ». Ce qui porte
 * déjà capitales et minuscules est laissé tel quel : la personne sait comment elle s'écrit.
 */
export function casseDeNom(texte: string): string {
  const minuscule = enMinuscules(texte);
  return texte
    .split(' ')
    .map((mot) => (minuscule || enCapitales(mot) ? casseDeMot(mot) : mot))
    .join(' ')
    .normalize('NFC');
}

/** « Madame », « MME », « Mr » : la civilité, ou `null`. */
export const lireCivilite = (texte: string): Civilite | null => CIVILITES.get(enTri(texte)) ?? null;

export interface NomLu extends Pick<Personne, 'civilite' | 'prenom' | 'nom'> {
  /** Vrai si rien ne dit lequel est le nom et lequel le prénom. */
  readonly douteux: boolean;
}

const mots = (texte: string): string[] => texte.split(/\s+/u).filter((mot) => mot !== '');

/** L'ordre que dit un titre de colonne : « NOM et Prénom », « Prénom NOM ». */
export type OrdreDuNom = 'prenomDabord' | 'nomDabord';

/** Ce que l'adresse dit de l'ordre des mots ; `null` si elle n'en dit rien. */
function placeDansAdresse(texte: readonly string[], adresse: string | null): OrdreDuNom | null {
  const parties = enTri(adresse?.split('@')[0] ?? '')
    .split(/[._\s]+/u)
    .filter((partie) => partie.length > 1);
  const [debut] = parties;
  if (parties.length < 2 || debut === undefined) return null;
  const premier = enTri(texte[0] ?? '');
  const dernier = enTri(texte.at(-1) ?? '');
  // L'usage des administrations est « prenom.nom@ ».
  if (debut === premier && parties.at(-1) !== premier) return 'prenomDabord';
  return debut === dernier ? 'nomDabord' : null;
}

/** Sépare d'après les capitales : « MARTIN Zoé », « Zoé MARTIN », « DE LA TOUR Anne ». */
function parCapitales(parts: readonly string[]): { nom: string[]; prenom: string[] } | null {
  const marques = parts.map(enCapitales);
  if (!marques.includes(true) || !marques.includes(false)) return null;
  const premier = marques.indexOf(true);
  const dernier = marques.lastIndexOf(true);
  // Une particule en minuscules juste avant le nom en fait partie : « Anne de LA TOUR ».
  let debut = premier;
  while (debut > 0 && PARTICULES.has((parts[debut - 1] ?? '').toLowerCase().replace(/['’]$/u, ''))) debut -= 1;
  const prenom = [...parts.slice(0, debut), ...parts.slice(dernier + 1)];
  return prenom.length === 0 ? null : { nom: parts.slice(debut, dernier + 1), prenom };
}

/**
 * Sépare « Mme MARTIN Zoé », « Zoé Martin », « Martin, Zoé » en civilité, prénom et nom. Les capitales décident ; sinon
 * l'ordre qu'écrit le titre de la colonne ; sinon l'adresse « prenom.nom@ » ; sinon l'ordre ordinaire, signalé douteux.
 */
export function separerNom(texte: string, adresse: string | null = null, ordre: OrdreDuNom | null = null): NomLu {
  const tout = mots(texte);
  const civilite = lireCivilite(tout[0] ?? '');
  const parts = civilite === null || tout.length === 1 ? tout : tout.slice(1);
  const rendre = (nom: readonly string[], prenom: readonly string[], douteux: boolean): NomLu => ({
    civilite: parts.length === tout.length ? null : civilite,
    nom: casseDeNom(nom.join(' ')),
    prenom: prenom.length === 0 ? null : casseDeNom(prenom.join(' ')),
    douteux,
  });
  const virgule = parts.findIndex((mot) => mot.endsWith(','));
  if (virgule !== -1 && virgule < parts.length - 1) {
    const nom = parts
      .slice(0, virgule + 1)
      .join(' ')
      .slice(0, -1)
      .trim();
    return rendre(nom === '' ? [] : [nom], parts.slice(virgule + 1), false);
  }
  if (parts.length < 2) return rendre(parts, [], false);
  const separe = parCapitales(parts);
  if (separe !== null) return rendre(separe.nom, separe.prenom, false);
  // De trois mots, l'ordre ne dit pas où finit le nom.
  if (ordre === 'nomDabord') return rendre(parts.slice(0, -1), parts.slice(-1), parts.length > 2);
  if (ordre === 'prenomDabord') return rendre(parts.slice(1), parts.slice(0, 1), parts.length > 2);
  if (DEBUT_DE_NOM.has((parts[0] ?? '').toLowerCase())) return rendre(parts, [], true);
  const place = placeDansAdresse(parts, adresse);
  const nomDabord = place === 'nomDabord' || (place === null && parts.every(enCapitales));
  return nomDabord
    ? rendre(parts.slice(0, -1), parts.slice(-1), place === null)
    : rendre(parts.slice(1), parts.slice(0, 1), place === null);
}

/** Nom et prénom que porte une adresse « prenom.nom@… » ; `null` si elle n'en dit rien. */
export function nomDepuisAdresse(adresse: string): { prenom: string | null; nom: string } | null {
  const parties = (adresse.split('@')[0] ?? '')
    .replace(/\d+/gu, '')
    .split(/[._\s]+/u)
    .filter((partie) => partie !== '');
  if (parties.length === 0) return null;
  const casse = (liste: readonly string[]) => casseDeNom(liste.join(' ').toLowerCase());
  return parties.length === 1
    ? { prenom: null, nom: casse(parties) }
    : { prenom: casse(parties.slice(0, 1)), nom: casse(parties.slice(1)) };
}
