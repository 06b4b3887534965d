import { enTri } from '#shared/text/tri.ts';
import { type Colonne, MOTIFS_EN_TETE, MOTS_FONCTION, MOTS_STRUCTURE } from './colonnes.data.ts';
import { lireCivilite, type OrdreDuNom } from './nom-propre.rules.ts';

/** Reconnaître les colonnes d'un tableau : par ses en-têtes, sinon par ce qu'elles contiennent. */

const LIGNES_D_EN_TETE = 10;
const LIGNES_EXAMINEES = 50;

/** Un titre de colonne tel qu'il se reconnaît et se retient : sans accents, sans casse ni ponctuation. */
export const titreNormalise = (texte: string): string =>
  enTri(texte)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
const colonneDEnTete = (cellule: string): Colonne => {
  const titre = titreNormalise(cellule);
  if (titre === '' || titre.length > 45 || cellule.includes('@')) return 'autre';
  return MOTIFS_EN_TETE.find(([motif]) => motif.test(titre))?.[1] ?? 'autre';
};

/** La première colonne d'un genre l'emporte ; une seconde adresse ou un second téléphone n'ont pas de place. */
function sansDoublon(colonnes: readonly Colonne[]): Colonne[] {
  return colonnes.map((colonne, rang) => (colonnes.indexOf(colonne) === rang ? colonne : 'autre'));
}

const nomme = (colonne: Colonne) =>
  ['nom', 'nomComplet', 'prenom', 'titulaire', 'suppleant', 'courriel'].includes(colonne);

/** L'ordre qu'écrit celui des titres où nom et prénom partagent une colonne ; `null` si aucun ne le dit. */
export function ordreDuNom(ligne: readonly string[]): OrdreDuNom | null {
  const titre = ligne.map(titreNormalise).find((mot) => /\bnoms?\b/u.test(mot) && /\bprenoms?\b/u.test(mot));
  if (titre === undefined) return null;
  return titre.search(/\bnoms?\b/u) < titre.search(/\bprenoms?\b/u) ? 'nomDabord' : 'prenomDabord';
}

export interface EnTeteLu {
  readonly rang: number;
  readonly colonnes: readonly Colonne[];
  readonly ordre: OrdreDuNom | null;
}

/**
 * Ligne d'en-têtes parmi les premières, et ses colonnes ; `null` si aucune. Une ligne en est une quand la plupart de ses
 * cellules sont des titres connus, dont un nomme une personne.
 */
export function trouverEnTete(tableau: readonly (readonly string[])[]): EnTeteLu | null {
  for (const [rang, ligne] of tableau.slice(0, LIGNES_D_EN_TETE).entries()) {
    const colonnes = ligne.map(colonneDEnTete);
    const remplies = ligne.filter((cellule) => cellule !== '').length;
    const connues = new Set(colonnes.filter((colonne) => colonne !== 'autre')).size;
    if (connues > 0 && connues >= Math.min(2, remplies) && connues * 2 > remplies && colonnes.some(nomme))
      return { rang, colonnes: sansDoublon(colonnes), ordre: ordreDuNom(ligne) };
  }
  return null;
}

const TELEPHONE = /^[+(]?\d[\d\s().-]{7,}$/u;
const ROLE = /^(?:titulaire|suppleant(?:e)?|t|s)$/u;
const CATEGORIE = /^(?:[1-9]\s?°.*|presidents|p)$/u;
const EN_CAPITALES = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
const UN_PRENOM = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;
const NOM_ET_PRENOM = /^(?=.*\p{Lu}{2})(?=.*\p{Ll})[\p{L}.'’ -]+$/u;

const estCivilite = (texte: string) => lireCivilite(texte) !== null;
const estNomComplet = (texte: string) => {
  const [debut = '', ...reste] = texte.split(/\s+/u);
  return (
    (reste.length > 0 && estCivilite(debut)) ||
    (reste.length > 0 && reste.length < 6 && NOM_ET_PRENOM.test(texte) && !MOTS_STRUCTURE.test(enTri(texte)))
  );
};

type Epreuve = readonly [Colonne, (texte: string) => boolean];
const CERTAINES: readonly Epreuve[] = [
  ['courriel', (t) => t.includes('@')],
  ['telephone', (t) => TELEPHONE.test(t)],
  ['civilite', estCivilite],
  ['role', (t) => ROLE.test(enTri(t))],
  ['categorie', (t) => CATEGORIE.test(enTri(t))],
];
const PROBABLES: readonly Epreuve[] = [
  ['nomComplet', estNomComplet],
  ['structure', (t) => MOTS_STRUCTURE.test(enTri(t)) && !MOTS_FONCTION.test(enTri(t))],
  ['fonction', (t) => MOTS_FONCTION.test(enTri(t))],
  ['nom', (t) => EN_CAPITALES.test(t)],
];

/** À quoi une cellule se reconnaît sans titre, par genre de colonne. */
export const EPREUVES: ReadonlyMap<Colonne, (texte: string) => boolean> = new Map([...CERTAINES, ...PROBABLES]);

const estUnRang = (texte: string) => /^\d{1,3}$/u.test(texte);
const estDeLettres = (texte: string) => /\p{L}{2}/u.test(texte) && !/\d/u.test(texte);
/** Un nom ne tient ni sur une ligne entière, ni de mots que seule une phrase emploie : un texte collé ne nomme personne. */
const LONGUEUR_D_UN_NOM = 60;
const MOT_DE_PHRASE =
  /(?:^|[\s'’])(?:un|une|les|des|aux|ce|ces|cette|il|elle|nous|vous|on|est|sont|qui|que|dans|pour|par|sur|avec)(?=\s|$)/u;
const nommerait = (texte: string) =>
  estDeLettres(texte) && texte.length <= LONGUEUR_D_UN_NOM && !MOT_DE_PHRASE.test(enTri(texte));

const part = (cellules: readonly string[], epreuve: (texte: string) => boolean): number =>
  cellules.length === 0 ? 0 : cellules.filter(epreuve).length / cellules.length;

/** Donne le genre à la colonne encore libre qui l'a le plus souvent, s'il y est dans la moitié des cellules au moins. */
function attribuer(colonnes: Colonne[], cellules: readonly (readonly string[])[], epreuves: readonly Epreuve[]): void {
  for (const [genre, epreuve] of epreuves) {
    const parts = cellules.map((colonne, rang) => (colonnes[rang] === 'autre' ? part(colonne, epreuve) : 0));
    const meilleure = Math.max(0, ...parts);
    if (meilleure >= 0.5) colonnes[parts.indexOf(meilleure)] = genre;
  }
}

const estChiffre = (texte: string) => /^[\d\s\u00A0\u202F.,/€%+-]*\d[\d\s\u00A0\u202F.,/€%+-]*$/u.test(texte);

/** La première ligne est-elle la tête d'un tableau d'autre chose : des mots seuls, au-dessus d'au moins une colonne de chiffres ? */
function titreUnAutreTableau([premiere = [], ...suite]: readonly (readonly string[])[]): boolean {
  return (
    premiere.filter((cellule) => cellule !== '').every(estDeLettres) &&
    premiere.some((titre, rang) => {
      const dessous = suite.map((ligne) => ligne[rang] ?? '').filter((cellule) => cellule !== '');
      return titre !== '' && dessous.length > 0 && dessous.every(estChiffre);
    })
  );
}

/** Colonnes d'un tableau sans en-têtes, d'après ce que contiennent ses premières lignes. */
export function devinerColonnes(tableau: readonly (readonly string[])[]): Colonne[] {
  const lignes = tableau.slice(titreUnAutreTableau(tableau) ? 1 : 0, LIGNES_EXAMINEES);
  const largeur = Math.max(0, ...lignes.map((ligne) => ligne.length));
  const cellules = Array.from({ length: largeur }, (_, rang) =>
    lignes.map((ligne) => ligne[rang] ?? '').filter((cellule) => /\p{L}|\d{2}|@/u.test(cellule)),
  );
  const colonnes: Colonne[] = cellules.map(() => 'autre');
  const libres = () =>
    colonnes.flatMap((colonne, rang) => (colonne === 'autre' && (cellules[rang]?.length ?? 0) > 0 ? [rang] : []));
  attribuer(colonnes, cellules, CERTAINES);
  attribuer(colonnes, cellules, PROBABLES);
  const sigles = colonnes.indexOf('nom');
  // Des capitales auprès d'un nom entier sont des sigles : « DDETSPP ».
  if (sigles !== -1 && colonnes.includes('nomComplet'))
    colonnes[sigles] = colonnes.includes('structure') ? 'autre' : 'structure';
  if (!colonnes.includes('nom') && !colonnes.includes('nomComplet')) {
    const [premiere] = libres().filter((rang) => part(cellules[rang] ?? [], estUnRang) < 0.5);
    // Une date, un montant ou une phrase ne nomme personne : mieux vaut ne rien lire que lire autre chose.
    if (premiere !== undefined && part(cellules[premiere] ?? [], nommerait) >= 0.5)
      colonnes[premiere] = part(cellules[premiere] ?? [], (t) => /\s/u.test(t)) >= 0.5 ? 'nomComplet' : 'nom';
  }
  const nom = colonnes.indexOf('nom');
  if (nom !== -1) {
    const voisine = [nom + 1, nom - 1].find(
      (rang) => colonnes[rang] === 'autre' && part(cellules[rang] ?? [], (t) => UN_PRENOM.test(t)) >= 0.5,
    );
    if (voisine !== undefined) colonnes[voisine] = 'prenom';
  }
  for (const genre of ['fonction', 'structure'] as const) {
    // Un code ou un montant n'est ni une fonction ni une structure.
    const suivante = libres().find((rang) => part(cellules[rang] ?? [], estChiffre) < 0.5);
    if (!colonnes.includes(genre) && suivante !== undefined) colonnes[suivante] = genre;
  }
  return colonnes;
}
