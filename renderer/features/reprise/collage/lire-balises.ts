import { decoderEntites } from './entites.ts';

/** Un élément d'une page collée, réduit à ce qui fait un tableau. */
export interface Balise {
  readonly nom: string;
  readonly haut: string | null;
  readonly large: string | null;
  readonly enfants: (Balise | string)[];
}

/** Sans contenu : rien ne les ferme. */
const SEULES = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/u;
/** Leur contenu n'est pas de la page. */
const BRUTES = /^(?:script|style|title|textarea|template|noscript|xml)$/u;
/** Plus profond, on n'imbrique plus : un vrai tableau ne l'est jamais. */
const PROFONDEUR = 400;
const BALISE_AU_PLUS = 20_000;
const NOM = /^<(?<ferme>\/?)(?<nom>[a-z][a-z0-9:-]*)/iu;

const neuve = (nom: string, attributs = ''): Balise => ({
  nom,
  haut: /\browspan\s*=\s*["']?(?<n>\d+)/iu.exec(attributs)?.groups?.['n'] ?? null,
  large: /\bcolspan\s*=\s*["']?(?<n>\d+)/iu.exec(attributs)?.groups?.['n'] ?? null,
  enfants: [],
});

/** Où finit la balise qui commence ici, guillemets passés ; −1 : ce n'en est pas une. */
function finDeBalise(html: string, debut: number): number {
  let guillemet = '';
  const limite = Math.min(html.length, debut + BALISE_AU_PLUS);
  for (let i = debut; i < limite; i += 1) {
    const signe = html[i] ?? '';
    if (guillemet !== '') {
      if (signe === guillemet) guillemet = '';
    } else if (signe === '>') return i;
    else if (signe === '"' || signe === "'") guillemet = signe;
  }
  return -1;
}

/** La pile des balises ouvertes : ce qui s'ouvre ferme ce qui ne peut le contenir, sans sortir de son tableau. */
function createPile(racine: Balise) {
  const pile = [racine];
  const ici = (): Balise => pile.at(-1) ?? racine;
  const fermer = (noms: readonly string[]): void => {
    for (let i = pile.length - 1; i > 0; i -= 1) {
      const nom = pile[i]?.nom ?? '';
      if (noms.includes(nom)) return void pile.splice(i);
      if (nom === 'table') return;
    }
  };
  const empiler = (balise: Balise): void => {
    ici().enfants.push(balise);
    if (pile.length < PROFONDEUR) pile.push(balise);
  };
  const ouvrir = (balise: Balise): void => {
    const { nom } = balise;
    if (/^t(?:body|head|foot)$/u.test(nom)) fermer(['tbody', 'thead', 'tfoot', 'tr']);
    else if (nom === 'tr') fermer(['tr']);
    else if (nom === 'td' || nom === 'th') {
      fermer(['td', 'th']);
      if (ici().nom !== 'tr') empiler(neuve('tr'));
    }
    if (SEULES.test(nom)) ici().enfants.push(balise);
    else empiler(balise);
  };
  return { ouvrir, fermer, ecrire: (texte: string) => void ici().enfants.push(decoderEntites(texte)) };
}

/**
 * Lit les balises d'un collage sans les donner au navigateur, à qui la politique de la page défend de lire du HTML : rien ne
 * peut s'y charger ni s'y exécuter.
 */
export function lireBalises(html: string): Balise {
  const racine = neuve('');
  const { ouvrir, fermer, ecrire } = createPile(racine);
  let i = 0;
  while (i < html.length) {
    const suivante = html.indexOf('<', i);
    if (suivante !== i) ecrire(html.slice(i, suivante === -1 ? html.length : suivante));
    if (suivante === -1) break;
    i = suivante;
    if (html.startsWith('<!--', i)) {
      const fin = html.indexOf('-->', i + 4);
      i = fin === -1 ? html.length : fin + 3;
      continue;
    }
    const fin = finDeBalise(html, i);
    const lue = NOM.exec(html.slice(i, i + 40));
    if (fin === -1 || (lue === null && !/[!?/]/u.test(html[i + 1] ?? ''))) {
      ecrire('<');
      i += 1;
      continue;
    }
    const nom = (lue?.groups?.['nom'] ?? '').toLowerCase();
    const attributs = html.slice(i, fin);
    i = fin + 1;
    if (lue === null) continue;
    if (lue.groups?.['ferme'] === '/') fermer([nom]);
    else if (BRUTES.test(nom)) {
      const cloture = new RegExp(`</${nom}`, 'giu');
      cloture.lastIndex = i;
      i = cloture.exec(html)?.index ?? html.length;
    } else if (!(attributs.endsWith('/') && nom.includes(':'))) ouvrir(neuve(nom, attributs));
  }
  return racine;
}
