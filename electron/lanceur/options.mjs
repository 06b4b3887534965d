import { Panne } from './panne.mjs';

/**
 * Options d’une tâche : `nom` → genre. `drapeau` ne prend rien, `texte` et `entier` prennent la
 * valeur qui suit (`--port 4000` ou `--port=4000`).
 * @typedef {Record<string, 'drapeau' | 'texte' | 'entier'>} Declaration
 * @typedef {{ options: Record<string, string | number | true>, reste: string[] }} Lues
 */

/** Nombre de lettres à changer pour passer d’un mot à l’autre. @param {string} a @param {string} b */
function distance(a, b) {
  let ligne = Array.from({ length: b.length + 1 }, (_, rang) => rang);
  for (let i = 1; i <= a.length; i += 1) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const remplacer = (ligne[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      suivante.push(Math.min((ligne[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1, remplacer));
    }
    ligne = suivante;
  }
  return ligne[b.length] ?? 0;
}

/**
 * Le nom connu le plus proche, s’il n’y a que deux lettres d’écart.
 * @param {string} nom
 * @param {readonly string[]} connus
 * @returns {string | null}
 */
export function plusProche(nom, connus) {
  const [meilleur] = connus.map((connu) => ({ connu, ecart: distance(nom, connu) })).sort((a, b) => a.ecart - b.ecart);
  return meilleur && meilleur.ecart <= 2 ? meilleur.connu : null;
}

/** @param {string} nom @param {string[]} connus */
function inconnue(nom, connus) {
  const proche = plusProche(nom, connus);
  const liste =
    connus.length > 0
      ? `Options possibles : ${connus.map((connu) => `--${connu}`).join(', ')}.`
      : 'Cette tâche n’a pas d’option.';
  return new Panne(
    `L’option « --${nom} » n’existe pas. ${proche ? `Vouliez-vous dire « --${proche} » ? ` : ''}${liste}`,
    2,
  );
}

/** @param {string} nom @param {string} valeur */
function entier(nom, valeur) {
  if (!/^\d{1,9}$/.test(valeur)) throw new Panne(`« --${nom} » attend un nombre entier, pas « ${valeur} ».`, 2);
  return Number(valeur);
}

/**
 * Lit une ligne de commande. Ce qui ne commence pas par « -- » va dans `reste` ; tout ce qui suit
 * « -- » aussi.
 * @param {readonly string[]} mots
 * @param {Declaration} declaration
 * @param {number} [placesLibres] nombre de mots permis hors options
 * @returns {Lues}
 * @throws {Panne} option inconnue, valeur absente ou mal écrite, mot de trop
 */
export function lireOptions(mots, declaration, placesLibres = 0) {
  /** @type {Lues} */
  const lues = { options: {}, reste: [] };
  for (let rang = 0; rang < mots.length; rang += 1) {
    const mot = mots[rang] ?? '';
    if (mot === '--') {
      lues.reste.push(...mots.slice(rang + 1));
      break;
    }
    if (!mot.startsWith('--')) {
      if (/^-[a-z]/i.test(mot)) throw inconnue(mot.slice(1), Object.keys(declaration));
      lues.reste.push(mot);
      continue;
    }
    const [nom = '', ...suite] = mot.slice(2).split('=');
    const genre = Object.hasOwn(declaration, nom) ? declaration[nom] : undefined;
    if (genre === undefined) throw inconnue(nom, Object.keys(declaration));
    if (genre === 'drapeau') {
      if (suite.length > 0) throw new Panne(`« --${nom} » ne prend pas de valeur.`, 2);
      lues.options[nom] = true;
      continue;
    }
    const valeur = suite.length > 0 ? suite.join('=') : mots[(rang += 1)];
    if (valeur === undefined || valeur === '' || (suite.length === 0 && valeur.startsWith('--'))) {
      throw new Panne(`« --${nom} » attend une valeur : « --${nom} ${genre === 'entier' ? '4000' : '…'} ».`, 2);
    }
    lues.options[nom] = genre === 'entier' ? entier(nom, valeur) : valeur;
  }
  if (lues.reste.length > placesLibres) {
    throw new Panne(
      `« ${lues.reste[placesLibres]} » est de trop. Un chemin qui contient des espaces s’écrit entre guillemets.`,
      2,
    );
  }
  return lues;
}
