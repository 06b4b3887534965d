import { titreNormalise } from '../annuaire/colonnes.rules.ts';
import type { Cible } from './cible.types.ts';
import { type Feuille, texteDe } from './classeur.schema.ts';

/** Trouver la ligne des titres d'un tableau, préambule et double titre compris. */

/** Lignes du haut parmi lesquelles on cherche les titres. */
const LIGNES_CHERCHEES = 30;
const LIGNES_EXAMINEES = 50;
const TITRE_LONG = 80;

/** Ce qu'une personne a déjà dit d'un titre : son champ, ou `null` pour le laisser. */
export type Memoire = ReadonlyMap<string, string | null>;

export interface TitreDeColonne {
  /** Ce que dit la ligne des titres, double titre compris. */
  readonly titre: string;
  /** Ce sous quoi on le cherche, du plus sûr au moins sûr. */
  readonly formes: readonly string[];
}

export interface TitresTrouves {
  /** La dernière ligne des titres ; `null` s'il n'y en a pas. */
  readonly rang: number | null;
  /** La première ligne des titres : ce qui la précède est un préambule. */
  readonly premier: number;
  readonly colonnes: readonly TitreDeColonne[];
}

/** Le champ qu'annonce un titre, et qui le dit : ce qu'on en a retenu l'emporte. */
export function champDuTitre(
  { formes }: Pick<TitreDeColonne, 'formes'>,
  cible: Cible,
  memoire: Memoire,
): { readonly champ: string | null; readonly tient: 'memoire' | 'titre' } | null {
  for (const forme of formes) {
    const retenu = memoire.get(forme);
    if (retenu === null || cible.champs.some(({ id }) => id === retenu))
      return { champ: retenu ?? null, tient: 'memoire' };
  }
  for (const forme of formes) {
    const champ = forme.length > TITRE_LONG ? undefined : cible.champs.find(({ titres }) => titres.test(forme));
    if (champ !== undefined) return { champ: champ.id, tient: 'titre' };
  }
  return null;
}

const formesDe = (textes: readonly string[]): string[] => [
  ...new Set(textes.map(titreNormalise).filter((forme) => forme !== '')),
];

const seul = (texte: string): TitreDeColonne => ({
  titre: texte.replace(/\s+/gu, ' ').trim(),
  formes: formesDe([texte]),
});

/** Une adresse, un nombre, une date ou un téléphone : ce qu'un titre n'est pas. */
const estUneDonnee = (texte: string) =>
  texte.length <= TITRE_LONG && (texte.includes('@') || /^[\d\s.,/€%+()-]*\d[\d\s.,/€%+()-]*$/u.test(texte));
const estUnMot = (texte: string) => /\p{L}{2}/u.test(texte) && !estUneDonnee(texte) && texte.length <= TITRE_LONG;
/** Ce qui coiffe des colonnes est bref ; le titre d'un document, non. */
const COIFFE = 30;

const remplies = (ligne: readonly string[]): number[] => ligne.flatMap((texte, rang) => (texte === '' ? [] : [rang]));

function champsConnus(ligne: readonly string[], cible: Cible, memoire: Memoire): number {
  const connus = ligne.map((texte) => champDuTitre(seul(texte), cible, memoire)?.champ ?? null);
  return new Set(connus.filter((champ) => champ !== null)).size;
}

/** La ligne qui porte le plus de titres connus ; elle n'est faite que de mots. */
function parTitresConnus(lignes: readonly (readonly string[])[], cible: Cible, memoire: Memoire): number | null {
  let meilleure: { rang: number; connus: number } | null = null;
  for (const [rang, ligne] of lignes.slice(0, LIGNES_CHERCHEES).entries()) {
    const combien = remplies(ligne).length;
    const donnees = ligne.filter(estUneDonnee).length;
    if (combien === 0 || ligne.some((texte) => texte.includes('@')) || donnees * 2 > combien) continue;
    const connus = champsConnus(ligne, cible, memoire);
    const suffit = connus >= Math.min(2, combien) && (connus * 2 > combien || connus >= 3);
    if (connus > 0 && suffit && connus > (meilleure?.connus ?? 0)) meilleure = { rang, connus };
  }
  if (meilleure === null || meilleure.connus > 1) return meilleure?.rang ?? null;
  // Un mot seul n'est le titre d'une colonne que si le tableau n'en a qu'une : sinon c'est celui du document.
  const { rang } = meilleure;
  const dessous = lignes.slice(rang + 1, rang + 1 + LIGNES_EXAMINEES);
  return dessous.every((ligne) => remplies(ligne).length <= remplies(lignes[rang] ?? []).length) ? rang : null;
}

/** À défaut de titre connu : des mots seuls au-dessus d'une colonne d'adresses ou de chiffres. */
function parContraste(lignes: readonly (readonly string[])[]): number | null {
  const hautes = lignes.slice(0, LIGNES_CHERCHEES);
  const premiere = hautes.findIndex((ligne) => remplies(ligne).length > 1);
  const ligne = hautes[premiere];
  if (ligne === undefined || !remplies(ligne).every((rang) => estUnMot(ligne[rang] ?? ''))) return null;
  const dessous = lignes.slice(premiere + 1, premiere + 1 + LIGNES_EXAMINEES);
  const tranche = remplies(ligne).some((rang) => {
    const cellules = dessous.map((autre) => autre[rang] ?? '').filter((texte) => texte !== '');
    return cellules.length > 0 && cellules.filter(estUneDonnee).length * 2 > cellules.length;
  });
  return tranche ? premiere : null;
}

/** Les titres d'une ligne, chacun étendu aux cellules vides qu'il coiffe. */
function etendre(haut: readonly string[], bas: readonly string[]): string[] {
  let courant = '';
  return haut.map((texte, rang) => {
    if (texte !== '') courant = texte;
    else if ((bas[rang] ?? '') === '') courant = '';
    return texte === '' ? courant : texte;
  });
}

function doubler(haut: readonly string[], bas: readonly string[]): TitreDeColonne[] {
  const etendus = etendre(haut, bas);
  return bas.map((dessous, rang) => {
    const dessus = etendus[rang] ?? '';
    if (dessous === '' || dessus === '' || dessus === dessous) return seul(dessous === '' ? dessus : dessous);
    return {
      titre: `${seul(dessus).titre} ${seul(dessous).titre}`,
      formes: formesDe([`${dessus} ${dessous}`, dessous]),
    };
  });
}

/** Deux lignes font-elles un double titre ? Le haut coiffe plusieurs colonnes, ou descend sur celles que le bas laisse vides. */
function estDouble(
  feuille: Feuille,
  lignes: readonly (readonly string[])[],
  rang: number,
  cible: Cible,
  memoire: Memoire,
) {
  const haut = lignes[rang] ?? [];
  const bas = lignes[rang + 1] ?? [];
  const enBas = remplies(bas);
  const enHaut = remplies(haut);
  if (enBas.length === 0 || enHaut.length === 0 || [...haut, ...bas].some(estUneDonnee)) return false;
  if (haut.some((texte) => texte.length > COIFFE)) return false;
  const descend = feuille.fusions.some((f) => f.ligne === rang && f.lignes === 2);
  const coiffe = feuille.fusions.some(
    (f) =>
      f.ligne === rang &&
      f.lignes === 1 &&
      f.colonnes > 1 &&
      f.colonnes < Math.max(haut.length, 3) &&
      enHaut.length > 1,
  );
  const connusEnBas = enBas.filter((c) => champDuTitre(seul(bas[c] ?? ''), cible, memoire) !== null).length;
  const sousUnTitre = enBas.every((c) => haut[c] === '' || (haut[c + 1] ?? 'x') === '');
  const complete = enHaut.some((c) => bas[c] === '') && sousUnTitre && enHaut.length > 1;
  return (descend || coiffe || complete) && connusEnBas * 2 >= enBas.length && connusEnBas > 0;
}

/**
 * La ligne des titres et ce que dit chacune de ses colonnes. Un préambule, un double titre, des titres fusionnés ou sur
 * plusieurs lignes d'une cellule se reconnaissent ; un tableau peut n'avoir aucun titre.
 * @param choisie ce qu'a dit la personne : une ligne, `null` pour « aucune », `undefined` pour deviner
 */
export function trouverTitres(
  feuille: Feuille,
  cible: Cible,
  memoire: Memoire,
  choisie: number | null | undefined,
): TitresTrouves {
  const lignes = feuille.lignes
    .slice(0, Math.max(LIGNES_CHERCHEES + LIGNES_EXAMINEES, (choisie ?? 0) + 2))
    .map((ligne) => ligne.map((cellule) => texteDe(cellule).trim()));
  const largeur = lignes.reduce((plus, { length }) => Math.max(plus, length), 0);
  const trouvee = choisie === undefined ? (parTitresConnus(lignes, cible, memoire) ?? parContraste(lignes)) : choisie;
  const ligne = trouvee === null ? undefined : lignes[trouvee];
  if (trouvee === null || ligne === undefined)
    return { rang: null, premier: 0, colonnes: Array.from({ length: largeur }, () => seul('')) };
  const carrees = (rang: number) => Array.from({ length: largeur }, (_, c) => lignes[rang]?.[c] ?? '');
  if (choisie === undefined && estDouble(feuille, lignes, trouvee, cible, memoire))
    return { rang: trouvee + 1, premier: trouvee, colonnes: doubler(carrees(trouvee), carrees(trouvee + 1)) };
  if (trouvee > 0 && estDouble(feuille, lignes, trouvee - 1, cible, memoire))
    return { rang: trouvee, premier: trouvee - 1, colonnes: doubler(carrees(trouvee - 1), carrees(trouvee)) };
  return { rang: trouvee, premier: trouvee, colonnes: carrees(trouvee).map(seul) };
}
