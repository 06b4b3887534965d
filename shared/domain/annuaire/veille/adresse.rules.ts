import type { ARevoir } from './a-revoir.schema.ts';
import { aUneFrappe, citer, lettres } from './lettres.rules.ts';

/** Avant et après l'arobase. */
export function partiesDe(courriel: string): { readonly boite: string; readonly domaine: string } {
  const place = courriel.lastIndexOf('@');
  return { boite: courriel.slice(0, place), domaine: courriel.slice(place + 1).toLowerCase() };
}

const SIMPLE = /^[\u0021-\u007E]+$/u;

/** L'adresse sans accents ni signes de traitement de texte ; `null` si elle garde d'autres signes. */
export function adresseSimple(courriel: string): string | null {
  // Presque toutes le sont déjà.
  if (SIMPLE.test(courriel)) return courriel;
  const simple = courriel
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/[’‘ʼ]/gu, "'");
  return SIMPLE.test(simple) ? simple : null;
}

/** Une adresse s'écrit sans accent (A1) : « ü » y est admis par la norme, et refusé en route. */
export function accentDansLAdresse(courriel: string): ARevoir | null {
  if (SIMPLE.test(courriel)) return null;
  const fautifs = [...new Set(courriel.normalize('NFC').match(/[^\u0021-\u007E]/gu) ?? [])];
  const simple = adresseSimple(courriel);
  return {
    sorte: 'adresse',
    phrase: `${fautifs.map(citer).join(', ')} ${fautifs.length > 1 ? 'sont refusés' : 'est refusé'} par la plupart des messageries.`,
    geste: simple === null ? null : { champ: 'courriel', valeur: simple },
    autre: null,
  };
}

/** Ce qu'une boîte porte quand plusieurs la lisent. */
const PARTAGEES = new Set(
  'accueil administration agence bureau cabinet cfa communication contact contacts courrier direction dg drh emploi equipe formation gestion info infos information mairie mission poste pref prefecture recrutement rh secretariat service standard support'.split(
    ' ',
  ),
);

/** Vrai de « contact@ », « secretariat.mulhouse@ » : la boîte d'un service, non d'une personne nommée. */
export const estBoitePartagee = (courriel: string, nom: string): boolean => {
  const { boite } = partiesDe(courriel);
  const mots = boite.split(/[^\p{L}]+/u).map(lettres);
  return mots.some((mot) => PARTAGEES.has(mot)) && !mots.includes(lettres(nom));
};

/** Les domaines où presque tout le monde écrit, et que l'on mécrit. */
const REPANDUS = [
  'gmail.com',
  'outlook.com',
  'outlook.fr',
  'hotmail.com',
  'hotmail.fr',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'laposte.net',
  'sfr.fr',
  'yahoo.fr',
  'icloud.com',
  'francetravail.fr',
];

/** « haut-rhin.gouv.ft » : les deux derniers mots, s'ils manquent « gouv.fr » d'une frappe. */
function corrigerGouv(domaine: string): string | null {
  const mots = domaine.split('.');
  return mots.length > 2 && aUneFrappe(mots.slice(-2).join('.'), 'gouv.fr')
    ? [...mots.slice(0, -2), 'gouv.fr'].join('.')
    : null;
}

/**
 * Un domaine à une frappe d'un domaine répandu, de « gouv.fr », ou de celui des collègues ; ou un autre que le leur (A1).
 * @param collegues domaine de presque toute la structure ; `null` si elle n'en a pas un
 */
export function domaineDouteux(
  courriel: string,
  collegues: { readonly domaine: string; readonly combien: number } | null,
): ARevoir | null {
  const { boite, domaine } = partiesDe(courriel);
  const rendre = (phrase: string, valeur: string | null): ARevoir => ({
    sorte: 'domaine',
    phrase,
    geste: valeur === null ? null : { champ: 'courriel', valeur: `${boite}@${valeur}` },
    autre: null,
  });
  if (domaine === collegues?.domaine || REPANDUS.includes(domaine))
    return collegues === null || domaine === collegues.domaine ? null : rendre(horsDe(domaine, collegues), null);
  const voulu = [...(collegues === null ? [] : [collegues.domaine]), ...REPANDUS].find((connu) =>
    aUneFrappe(domaine, connu),
  );
  const corrige = voulu ?? corrigerGouv(domaine);
  if (corrige !== null) return rendre(`${citer(domaine)} ressemble à ${citer(corrige)}, à une lettre près.`, corrige);
  if (/\.[^.]?$/u.test(domaine)) return rendre(`${citer(domaine)} n’est pas un domaine entier.`, null);
  return collegues === null ? null : rendre(horsDe(domaine, collegues), null);
}

const horsDe = (
  domaine: string,
  { domaine: leur, combien }: { readonly domaine: string; readonly combien: number },
): string => `Écrit de ${citer(domaine)} ; dans sa structure, ${combien} autres personnes écrivent de ${citer(leur)}.`;
