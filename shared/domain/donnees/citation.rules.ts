import { enTri } from '#shared/text/tri.ts';
import { CIVILITES, decouper, desNumeros, ENTRE, type Mot, motsDe, numeroDe, suit } from './mots-d-un-texte.rules.ts';

/** Tout ce par quoi une personne a été nommée ou jointe dans ce fichier, valeurs d'hier comprises. */
export interface Identite {
  readonly noms: readonly string[];
  readonly prenoms: readonly string[];
  readonly courriels: readonly string[];
  readonly telephones: readonly string[];
}

/** Une mention dans un texte ; `sure` : le nom entier ou une coordonnée, non le nom seul, que d'autres portent. */
export interface Mention {
  readonly debut: number;
  readonly fin: number;
  readonly genre: 'nom' | 'coordonnee';
  readonly sure: boolean;
}

/** Les mentions d'un texte, dans l'ordre, sans recouvrement. */
export type Chercheur = (texte: string) => Mention[];

/** Ce qui tient la place d'un nom effacé (G3). */
export const CONTACT_SUPPRIME = 'contact supprimé';
const COORDONNEE_SUPPRIMEE = 'coordonnée supprimée';
const CHIFFRES_AU_MOINS = 8;

/** Les lettres latines accentuées de toute l'Europe, sous la lettre qu'elles sont sans leur marque : « ş », « ž », « ę ». */
const VARIANTES: ReadonlyMap<string, string[]> = Map.groupBy(
  [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ].flatMap(([de = 0, a = 0]) => Array.from({ length: a - de + 1 }, (_, rang) => String.fromCodePoint(de + rang))),
  (signe) => enTri(signe),
);
/** Une lettre sous toutes ses formes, marques décomposées comprises. */
const classe = (lettre: string): string =>
  `[${lettre}${lettre.toLocaleUpperCase('fr')}${(VARIANTES.get(lettre) ?? []).join('')}]\\p{M}*`;

/**
 * Écarte d'un coup d'œil presque tous les textes d'un fichier : celui-ci porte-t-il un de ces mots, ou l'un de ces
 * numéros ? Un oui demande encore à être lu.
 */
function crible(mots: readonly string[], numeros: Iterable<string>): RegExp {
  const desMots = mots.map((mot) =>
    [...mot]
      .map(classe)
      .join('')
      .replaceAll(`${classe('o')}${classe('e')}`, `(?:${classe('o')}${classe('e')}|[œŒ])`)
      .replaceAll(`${classe('a')}${classe('e')}`, `(?:${classe('a')}${classe('e')}|[æÆ])`),
  );
  const branches = [...desMots, ...[...numeros].map((numero) => [...numero].join(ENTRE))];
  // Sans rien à chercher, rien ne convient.
  return new RegExp(branches.length === 0 ? '(?!)' : branches.join('|'), 'u');
}

/** Une suite de mots trouvée à un rang : de quel mot à quel mot, et si elle ne laisse aucun doute. */
interface Suite {
  readonly de: number;
  readonly a: number;
  readonly sure: boolean;
}

/** Le nom à ce rang, étendu au prénom, à son initiale ou à la civilité qui l'entourent. */
function etendre(
  texte: string,
  mots: readonly Mot[],
  de: number,
  { nom, prenoms }: { readonly nom: readonly string[]; readonly prenoms: readonly string[][] },
): Suite {
  const a = de + nom.length;
  const avecCivilite = (debut: number, fin: number): Suite => {
    const civil = CIVILITES.has(mots[debut - 1]?.mot ?? '');
    return { de: civil ? debut - 1 : debut, a: fin, sure: true };
  };
  for (const prenom of prenoms) {
    if (suit(mots, de - prenom.length, prenom)) return avecCivilite(de - prenom.length, a);
    if (suit(mots, a, prenom)) return avecCivilite(de, a + prenom.length);
    const avant = mots[de - 1];
    // Une initiale porte sa capitale : « A. Martin », non « à Martin » ni « l’abbé ».
    if (avant !== undefined && avant.mot === prenom[0]?.[0] && /^\p{Lu}/u.test(texte.slice(avant.debut)))
      return avecCivilite(de - 1, a);
  }
  return CIVILITES.has(mots[de - 1]?.mot ?? '') ? avecCivilite(de, a) : { de, a, sure: false };
}

/** Dans l'ordre du texte ; de deux qui se recouvrent, la première, et la plus longue. */
function sansRecouvrement(mentions: readonly Mention[]): Mention[] {
  const retenues: Mention[] = [];
  for (const mention of mentions.toSorted((une, autre) => une.debut - autre.debut || autre.fin - une.fin)) {
    const precedente = retenues.at(-1);
    if (precedente === undefined || mention.debut >= precedente.fin) retenues.push(mention);
  }
  return retenues;
}

/**
 * Prépare la recherche d'une personne dans des textes (G3), sans égard aux accents, à la casse ni aux traits d'union.
 * Le nom seul n'est relevé qu'avec sa capitale : « Petit », jamais « petit » ; il n'est pas sûr.
 * @returns les mentions d'un texte, dans l'ordre, sans recouvrement
 */
export function chercheurDe({ noms, prenoms, courriels, telephones }: Identite): Chercheur {
  const suitesDeNoms = noms.map(motsDe).filter((mots) => mots.join('').length > 1);
  const suitesDePrenoms = prenoms.map(motsDe).filter((mots) => mots.length > 0);
  const suitesDAdresses = courriels.map(motsDe).filter((mots) => mots.length > 1);
  const numeros = new Set(telephones.map(numeroDe).filter(({ length }) => length >= CHIFFRES_AU_MOINS));
  const desSiens = desNumeros(numeros);
  const premiers = [...suitesDeNoms, ...suitesDAdresses].flatMap(([mot]) => (mot === undefined ? [] : [mot]));
  const parMot = crible(premiers, []);
  const enTout = crible(premiers, numeros);

  function mentions(texte: string): Mention[] {
    if (!enTout.test(texte)) return [];
    const parNom = parMot.test(texte);
    const trouvees: Mention[] = [];
    if (numeros.size > 0)
      for (const { 0: numero, index } of texte.matchAll(desSiens))
        trouvees.push({ debut: index, fin: index + numero.length, genre: 'coordonnee', sure: true });
    if (!parNom) return trouvees;
    const mots = decouper(texte);
    const noter = (de: number, a: number, genre: Mention['genre'], sure: boolean): void => {
      const [premier, dernier] = [mots[de], mots[a - 1]];
      if (premier !== undefined && dernier !== undefined)
        trouvees.push({ debut: premier.debut, fin: dernier.fin, genre, sure });
    };
    mots.forEach((mot, rang) => {
      for (const adresse of suitesDAdresses)
        if (suit(mots, rang, adresse)) noter(rang, rang + adresse.length, 'coordonnee', true);
      for (const nom of suitesDeNoms) {
        if (!suit(mots, rang, nom)) continue;
        const { de, a, sure } = etendre(texte, mots, rang, { nom, prenoms: suitesDePrenoms });
        if (sure || /^\p{Lu}/u.test(texte.slice(mot.debut))) noter(de, a, 'nom', sure);
      }
    });
    return trouvees;
  }

  return (texte) => sansRecouvrement(mentions(texte));
}

/** Cherche plusieurs personnes d'un coup : chacune par son nom et son prénom, jamais le prénom de l'une avec le nom de l'autre. */
export function chercheurDePlusieurs(identites: readonly Identite[]): Chercheur {
  const chacune = identites.map(chercheurDe);
  const toutes = chercheurDe({
    noms: identites.flatMap(({ noms }) => noms),
    prenoms: identites.flatMap(({ prenoms }) => prenoms),
    courriels: identites.flatMap(({ courriels }) => courriels),
    telephones: identites.flatMap(({ telephones }) => telephones),
  });
  return (texte) =>
    toutes(texte).length === 0 ? [] : sansRecouvrement(chacune.flatMap((chercher) => chercher(texte)));
}

/** Le texte, chaque mention remplacée par « contact supprimé » ou « coordonnée supprimée » (G3). */
export function sansMentions(texte: string, mentions: readonly Mention[]): string {
  let reste = texte;
  for (const { debut, fin, genre } of mentions.toReversed()) {
    const apres = reste.slice(fin);
    reste = `${reste.slice(0, debut)}${genre === 'nom' ? CONTACT_SUPPRIME : COORDONNEE_SUPPRIMEE}${apres}`;
  }
  return reste;
}

const AUTOUR = 60;

/** Ce qui entoure la première mention, de quoi reconnaître l'endroit sans relire tout le texte. */
export function extraitAutour(
  texte: string,
  { debut, fin }: Pick<Mention, 'debut' | 'fin'>,
): { avant: string; cite: string; apres: string } {
  const de = Math.max(0, debut - AUTOUR);
  const a = Math.min(texte.length, fin + AUTOUR);
  return {
    avant: `${de > 0 ? '…' : ''}${texte.slice(de, debut)}`,
    cite: texte.slice(debut, fin),
    apres: `${texte.slice(fin, a)}${a < texte.length ? '…' : ''}`,
  };
}
