import { enTri } from '#shared/text/tri.ts';
import { decouper, type Mot, suit } from '../donnees/mots-d-un-texte.rules.ts';
import { type Annonce, annoncesDe } from './civilites.rules.ts';
import { MOTS_COMMUNS, PARTICULES } from './mots-communs.data.ts';
import type { Entree, Porteur, Repertoire } from './repertoire.rules.ts';
import type { DansUnTerritoire } from './territoires.rules.ts';

/** Une personne reconnue : où est son nom, où est son prénom ou son initiale, de quel mot à quel mot. */
export interface Reconnue {
  readonly porteur: Porteur;
  readonly nom: readonly [de: number, a: number];
  readonly prenom: readonly [de: number, a: number] | null;
  /** Le prénom n'y est que par son initiale. */
  readonly initiale: boolean;
  readonly sure: boolean;
}

/** Ce qui fait juger d'un nom seul. */
export interface Jugement {
  readonly repertoire: Repertoire;
  readonly dansUnTerritoire: DansUnTerritoire;
  /** Mots courants que le fichier écrit sans capitale au moins aussi souvent qu'avec. */
  readonly communs: ReadonlySet<string>;
  /** Reçoit un nom seul qu'on laisse : un mot, ou une commune, autant qu'une personne. */
  readonly douter?: (mot: string) => void;
}

interface Lu {
  readonly texte: string;
  readonly mots: readonly Mot[];
  readonly annonces: readonly Annonce[];
}

const LONG = 5;
/** Derrière un trait d'union, ce qui est assez long pour n'être qu'un nom. */
const TRES_LONG = 7;
/** Ce qui précède un nom commun, jamais le nom de quelqu'un. */
const DETERMINANTS: ReadonlySet<string> = new Set(
  'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs'.split(' '),
);
const brut = ({ texte, mots }: Lu, rang: number): string => texte.slice(mots[rang]?.debut ?? 0, mots[rang]?.fin ?? 0);
const entre = ({ texte, mots }: Lu, avant: number, apres: number): string =>
  texte.slice(mots[avant]?.fin ?? 0, mots[apres]?.debut ?? 0);

/** Rien ne coupe, entre ces mots-là : ni paragraphe, ni fin de phrase. */
function sansCoupure(lu: Lu, de: number, a: number): boolean {
  for (let rang = de; rang < a - 1; rang += 1) if (/\n|[.!?]\s/u.test(entre(lu, rang, rang + 1))) return false;
  return true;
}

/** « J.-P. », « JP » ou « A. » devant un nom : les initiales de ce prénom. */
function initialesAvant(lu: Lu, rang: number, prenom: readonly string[]): number | null {
  const lettres = prenom.map((mot) => mot.at(0) ?? '');
  const longueur = [lettres, lettres.slice(0, 1), [lettres.join('')]].find((voulues) =>
    suit(lu.mots, rang - voulues.length, voulues),
  )?.length;
  if (longueur === undefined) return null;
  const de = rang - longueur;
  const ecrite = brut(lu, de);
  if (!/^[A-Z]+$/u.test(ecrite)) return null;
  // « A Paris, le 12 mars » n'est pas « A. Paris » : un point, ou deux initiales.
  const separe = entre(lu, rang - 1, rang);
  return /^\.\s?-?\s?$/u.test(separe) || (ecrite.length > 1 && /^[ \u00A0]$/u.test(separe)) ? de : null;
}

/** Ce que l'on peut lire d'un nom à cette place, du plus sûr au moins sûr : prénom devant, prénom derrière, initiale. */
function avecPrenom(lu: Lu, de: number, a: number, porteurs: readonly Porteur[]): Reconnue[] {
  const nom = [de, a] as const;
  const chacun = porteurs.flatMap((porteur) => porteur.prenoms.map((prenom) => ({ porteur, prenom })));
  const devant = chacun.flatMap(({ porteur, prenom }): Reconnue[] => {
    const avant = de - prenom.length;
    if (!suit(lu.mots, avant, prenom) || !sansCoupure(lu, avant, a)) return [];
    return [{ porteur, nom, prenom: [avant, de], initiale: false, sure: true }];
  });
  const derriere = chacun.flatMap(({ porteur, prenom }): Reconnue[] => {
    const apres = a + prenom.length;
    if (!suit(lu.mots, a, prenom) || !sansCoupure(lu, de, apres)) return [];
    return [{ porteur, nom, prenom: [a, apres], initiale: false, sure: true }];
  });
  const initiales = chacun.flatMap(({ porteur, prenom }): Reconnue[] => {
    const avant = initialesAvant(lu, de, prenom);
    return avant === null ? [] : [{ porteur, nom, prenom: [avant, de], initiale: true, sure: true }];
  });
  return [...devant, ...derriere, ...initiales];
}

/** « M. Weber », « MM. Roth et Weber », « @weber » : le nom, et ce qui l'annonce. */
function annoncee(lu: Lu, de: number, a: number, { suite, porteurs }: Entree, juge: Jugement): Reconnue | null {
  const [debut, fin] = [lu.mots[de]?.debut ?? 0, lu.mots[a - 1]?.fin ?? 0];
  const annonce = lu.annonces.find((une) => debut >= une.debut && fin <= une.fin);
  // Le prénom, ou le nom, ou les deux : ce que la civilité annonce commence ou finit par le nom.
  const aSaPlace =
    annonce !== undefined &&
    (debut === annonce.debut || (fin === annonce.fin && juge.dansUnTerritoire(lu.mots, de, suite) === null));
  if (!aSaPlace && lu.texte[debut - 1] !== '@') return null;
  const feminine = annonce?.civilite === 'Mme';
  const porteur = porteurs.find((un) => (un.civilite === 'Mme') === feminine) ?? porteurs[0];
  return porteur === undefined ? null : { porteur, nom: [de, a], prenom: null, initiale: false, sure: true };
}

const corpsDe = (suite: readonly string[]): readonly string[] => suite.filter((mot) => !PARTICULES.has(mot));

/** Un trait d'union le colle à un autre mot : « Saint-Martin », « Martin-Luther ». */
function accole({ texte, mots }: Lu, de: number, a: number): 'devant' | 'derriere' | null {
  if (/[\p{L}\p{N}][-‑]$/u.test(texte.slice(0, mots[de]?.debut ?? 0).slice(-2))) return 'derriere';
  return /^[-‑]\p{L}/u.test(texte.slice(mots[a - 1]?.fin ?? 0, (mots[a - 1]?.fin ?? 0) + 2)) ? 'devant' : null;
}

/** Accolé, ce n'est un nom de personne que s'il est assez long pour ne pas être la part d'un mot ou d'un lieu. */
function tientAccole(lu: Lu, de: number, a: number, taille: number): boolean {
  const place = accole(lu, de, a);
  if (place === null) return true;
  if (place === 'devant') return taille >= LONG;
  return taille >= TRES_LONG && !(lu.mots[de - 1]?.mot ?? '').startsWith('saint');
}

/** Le nom seul : changé quand il ne peut guère être autre chose ; laissé, il se dit. */
function seule(lu: Lu, de: number, { suite, porteurs }: Entree, juge: Jugement): Reconnue | null {
  const a = de + suite.length;
  const corps = corpsDe(suite);
  const taille = corps.join('').length;
  const commun = corps.every(
    (mot) => MOTS_COMMUNS.has(mot) || juge.communs.has(mot) || DETERMINANTS.has(mot) || mot.length < 3,
  );
  const ecrits = Array.from({ length: suite.length }, (_, i) => brut(lu, de + i));
  const capitale = ecrits.every((mot, i) => PARTICULES.has(suite[i] ?? '') || /^\p{Lu}/u.test(mot));
  const criee = ecrits.join('').length > 2 && !/\p{Ll}/u.test(ecrits.join('')) && /\p{Ll}/u.test(lu.texte);
  // Un champ, une cellule qui ne dit que ce mot nomme quelqu'un.
  const entier = lu.texte.trim().length === (lu.mots[a - 1]?.fin ?? 0) - (lu.mots[de]?.debut ?? 0);
  function laisser(): null {
    // Un mot de tous les jours sans capitale n'est que ce mot.
    if (capitale ? taille > 1 : !commun) juge.douter?.(ecrits.join(' '));
    return null;
  }
  const lieu = juge.dansUnTerritoire(lu.mots, de, suite);
  if (lieu === 'partie') return null;
  // « à Paris » est un lieu ; « Paris refuse », on ne sait pas.
  if (lieu === 'entier') return lu.mots[de - 1]?.mot === 'a' || entier ? null : laisser();
  const porteur = porteurs.find((un) => un.entier);
  if (porteur === undefined || !tientAccole(lu, de, a, commun ? 0 : taille)) return laisser();
  if (commun && !criee && !(entier && capitale)) return laisser();
  // Sans capitale, un long mot que rien ne détermine : « weber propose », non « la fontaine ».
  if (!capitale && (porteur.deTexte || taille < LONG || DETERMINANTS.has(lu.mots[de - 1]?.mot ?? ''))) return laisser();
  return { porteur, nom: [de, a], prenom: null, initiale: false, sure: false };
}

const PARTS = /(?:\p{Lu}\p{M}*)+(?![\p{Ll}\p{M}])|(?:\p{Lu}\p{M}*)?[\p{Ll}\p{M}]+|\p{N}+|[^\p{Lu}\p{Ll}\p{M}\p{N}]+/gu;

const COLLE = /\p{Ll}\p{M}*[\p{Lu}\p{N}]|\p{Lu}\p{M}*\p{Lu}\p{M}*\p{Ll}|\p{N}\p{L}|\p{L}\p{M}*\p{N}/u;

/** « CVWeber », « Weber2026 » : les mots qu'un nom de fichier colle, à leur place, si l'un d'eux est un nom. */
function decoller(texte: string, mot: Mot, repertoire: Repertoire): readonly Mot[] {
  const ecrit = texte.slice(mot.debut, mot.fin);
  if (repertoire.has(mot.mot) || !COLLE.test(ecrit)) return [mot];
  const parts = [...ecrit.matchAll(PARTS)].map(({ 0: part, index }) => ({
    ...{ mot: enTri(part), debut: mot.debut + index, fin: mot.debut + index + part.length },
  }));
  return parts.length > 1 && parts.some((part) => repertoire.has(part.mot)) ? parts : [mot];
}

/**
 * Qui un texte nomme, dans l'ordre, sans recouvrement : d'abord ceux dont on est sûr (prénom, initiale, civilité), puis les
 * noms seuls qui ne peuvent guère être autre chose.
 * @param ignores places de ce qui est déjà lu autrement : une adresse, un numéro
 */
export function reconnaitre(
  texte: string,
  juge: Jugement,
  ignores: readonly { readonly debut: number; readonly fin: number }[] = [],
): { readonly mots: readonly Mot[]; readonly reconnues: readonly Reconnue[] } {
  const mots = decouper(texte)
    .filter(({ debut, fin }) => ignores.every((i) => fin <= i.debut || debut >= i.fin))
    .flatMap((mot) => decoller(texte, mot, juge.repertoire));
  const lu = { texte, mots, annonces: annoncesDe(texte) };
  const possibles = mots.map(({ mot }, rang) =>
    (juge.repertoire.get(mot) ?? []).filter(({ suite }) => suit(mots, rang, suite)),
  );
  const pris = new Set<number>();
  const reconnues: Reconnue[] = [];
  const etendue = ({ nom, prenom }: Reconnue): readonly [number, number] => [
    Math.min(nom[0], prenom?.[0] ?? nom[0]),
    Math.max(nom[1], prenom?.[1] ?? nom[1]),
  ];
  function prendre(reconnue: Reconnue): boolean {
    const [de, a] = etendue(reconnue);
    const rangs = Array.from({ length: a - de }, (_, i) => de + i);
    if (rangs.some((rang) => pris.has(rang))) return false;
    for (const rang of rangs) pris.add(rang);
    reconnues.push(reconnue);
    return true;
  }
  const sures = possibles.flatMap((entrees, de) =>
    entrees.flatMap((entree) => {
      const { suite, porteurs } = entree;
      const a = de + suite.length;
      const dite = annoncee(lu, de, a, entree, juge);
      return [...avecPrenom(lu, de, a, porteurs), ...(dite === null ? [] : [dite])];
    }),
  );
  const taille = (reconnue: Reconnue) => etendue(reconnue)[1] - etendue(reconnue)[0];
  // « Mme Petit, Odile Petit » : le prénom va au nom qui le suit.
  const derriere = ({ nom, prenom }: Reconnue) => Number(prenom !== null && prenom[0] >= nom[1]);
  const parForce = (une: Reconnue, autre: Reconnue) =>
    taille(autre) - taille(une) || derriere(une) - derriere(autre) || une.nom[0] - autre.nom[0];
  for (const sure of sures.toSorted(parForce)) prendre(sure);
  possibles.forEach((entrees, de) => {
    for (const entree of entrees) {
      if (pris.has(de)) return;
      const reconnue = seule(lu, de, entree, juge);
      if (reconnue !== null && prendre(reconnue)) return;
    }
  });
  return { mots, reconnues: reconnues.toSorted((une, autre) => etendue(une)[0] - etendue(autre)[0]) };
}
