import { cle } from './cle.ts';

/** Deux suites mises en face : un rang de chaque côté, ou `null` quand l’autre n’a pas de pendant. */
export interface Paire {
  readonly avant: number | null;
  readonly apres: number | null;
}

const mots = (texte: string): string[] =>
  texte
    .toLocaleLowerCase('fr')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');

function compter(liste: readonly string[]): Map<string, number> {
  const compte = new Map<string, number>();
  for (const mot of liste) compte.set(mot, (compte.get(mot) ?? 0) + 1);
  return compte;
}

interface Lu {
  readonly cle: string;
  readonly total: number;
  readonly compte: ReadonlyMap<string, number>;
}

const preparer = (texte: string): Lu => {
  const nette = cle(texte);
  const liste = mots(nette);
  return { cle: nette, total: liste.length, compte: compter(liste) };
};

function proximite(a: Lu, b: Lu): number {
  if (a.cle === b.cle) return 1;
  if (a.total === 0 || b.total === 0) return 0;
  let communs = 0;
  for (const [mot, nombre] of a.compte) communs += Math.min(nombre, b.compte.get(mot) ?? 0);
  // Le même texte à la ponctuation près reste en dessous de l’identité.
  return Math.min(0.99, (2 * communs) / (a.total + b.total));
}

/** De 0 à 1 : combien deux textes ont de mots en commun ; 1 seulement s’ils sont les mêmes. */
export const ressemblance = (a: string, b: string): number => proximite(preparer(a), preparer(b));

/** Au-delà, deux suites ne se comparent plus deux à deux : les identiques se cherchent d’abord. */
const CASES_MAX = 1_500_000;

/** Le score d’une mise en face ; négatif : interdite. */
export type Score = (avant: number, apres: number, ressemblance: number) => number;

/** Ressembler un peu suffit ; à défaut, deux textes à la même place se font face. */
export const memePlace: Score = (_avant, _apres, proche) => proche + 0.05;

/** Il faut se ressembler : un texte neuf n’est pas pris pour la réécriture d’un autre. */
export const ressemblant: Score = (_avant, _apres, proche) => (proche >= 0.35 ? proche : -1);

/** Mise en face de deux suites courtes, l’ordre gardé, pour le plus grand total de scores. */
function parTableau(avant: readonly Lu[], apres: readonly Lu[], score: Score): Paire[] {
  const largeur = apres.length + 1;
  const totaux = new Float64Array((avant.length + 1) * largeur);
  const gains = new Float64Array(avant.length * Math.max(1, apres.length));
  for (let i = avant.length - 1; i >= 0; i -= 1)
    for (let j = apres.length - 1; j >= 0; j -= 1) {
      const gain = score(i, j, proximite(avant[i] as Lu, apres[j] as Lu));
      gains[i * apres.length + j] = gain;
      const sauter = Math.max(totaux[(i + 1) * largeur + j] ?? 0, totaux[i * largeur + j + 1] ?? 0);
      totaux[i * largeur + j] = gain < 0 ? sauter : Math.max(sauter, gain + (totaux[(i + 1) * largeur + j + 1] ?? 0));
    }
  const paires: Paire[] = [];
  let [i, j] = [0, 0];
  while (i < avant.length && j < apres.length) {
    const ici = totaux[i * largeur + j] ?? 0;
    const gain = gains[i * apres.length + j] ?? -1;
    if (gain >= 0 && ici === gain + (totaux[(i + 1) * largeur + j + 1] ?? 0)) paires.push({ avant: i++, apres: j++ });
    else if (ici === (totaux[(i + 1) * largeur + j] ?? 0)) paires.push({ avant: i++, apres: null });
    else paires.push({ avant: null, apres: j++ });
  }
  for (; i < avant.length; i += 1) paires.push({ avant: i, apres: null });
  for (; j < apres.length; j += 1) paires.push({ avant: null, apres: j });
  return paires;
}

/** Longues : ce qui est unique et identique des deux côtés sert de repère, le reste se met en face entre deux repères. */
function parReperes(avant: readonly Lu[], apres: readonly Lu[], score: Score): Paire[] {
  const ou = new Map<string, number>();
  for (const [rang, { cle: une }] of apres.entries()) ou.set(une, ou.has(une) ? -1 : rang);
  const vues = compter(avant.map(({ cle: une }) => une));
  const paires: Paire[] = [];
  let [i, j] = [0, 0];
  const combler = (finI: number, finJ: number): void => {
    const petit = (finI - i + 1) * (finJ - j + 1) <= CASES_MAX;
    const trou = petit
      ? parTableau(avant.slice(i, finI), apres.slice(j, finJ), score)
      : [
          ...Array.from({ length: finI - i }, (_, rang): Paire => ({ avant: rang, apres: null })),
          ...Array.from({ length: finJ - j }, (_, rang): Paire => ({ avant: null, apres: rang })),
        ];
    const [baseI, baseJ] = [i, j];
    for (const { avant: a, apres: b } of trou)
      paires.push({ avant: a === null ? null : a + baseI, apres: b === null ? null : b + baseJ });
  };
  for (const [rang, { cle: une }] of avant.entries()) {
    const cible = vues.get(une) === 1 ? (ou.get(une) ?? -1) : -1;
    if (cible < j || rang < i || score(rang, cible, 1) < 0) continue;
    combler(rang, cible);
    paires.push({ avant: rang, apres: cible });
    [i, j] = [rang + 1, cible + 1];
  }
  combler(avant.length, apres.length);
  return paires;
}

/** Met deux suites de textes en face, l’ordre gardé : les mêmes d’abord, puis celles qui se ressemblent. */
export function aligner(avant: readonly string[], apres: readonly string[], score: Score = ressemblant): Paire[] {
  const [a, b] = [avant.map(preparer), apres.map(preparer)];
  return (a.length + 1) * (b.length + 1) <= CASES_MAX ? parTableau(a, b, score) : parReperes(a, b, score);
}
