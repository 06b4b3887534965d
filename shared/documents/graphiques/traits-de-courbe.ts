import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Serie } from './graphique.types.ts';
import { largeurDuTexte, tronquer } from './mesurer.ts';
import { chemin, disque, ENCRE, type Point, traceDe } from './svg.ts';

/** Un nombre et son unité, comme l’axe et le bout d’un trait l’écrivent. */
export const direValeurDeCourbe = (valeur: number, unite: string): string =>
  `${nombreFr(valeur)}${unite === '' ? '' : `${INSECABLE}${unite}`}`;

/** Le rang de la dernière valeur connue ; −1 : aucune. */
const dernierRang = ({ valeurs }: Serie): number => valeurs.findLastIndex((valeur) => valeur !== null);

/**
 * « Réalisé : 131 » : ce qui s’écrit au bout d’un trait. Un nom trop long se coupe, jamais sa valeur.
 * @param place ce qu’il peut prendre, dans l’unité du corps
 */
export function auBout(serie: Serie, unite: string, place: number, corps: number): string {
  const derniere = serie.valeurs[dernierRang(serie)] ?? null;
  const dite = ` : ${derniere === null ? 'n.d.' : direValeurDeCourbe(derniere, unite)}`;
  // Le gras prend un douzième de plus que le maigre, sur quoi l’on coupe.
  return `${tronquer(serie.libelle, Math.max(0, place - largeurDuTexte(dite, corps, 'gras')) * 0.92, corps)}${dite}`;
}

/** Les suites de valeurs connues : un trou interrompt le trait, il ne le mène pas à zéro. */
function morceaux(points: readonly (Point | null)[]): Point[][] {
  const suites: Point[][] = [[]];
  for (const point of points) {
    if (point === null) suites.push([]);
    else suites.at(-1)?.push(point);
  }
  return suites.filter((suite) => suite.length > 0);
}

/** Le trait d’une série, et ses points. */
export function tracer({ trait: genre }: Serie, points: readonly (Point | null)[]): string {
  const plein = genre === 'plein';
  const peinture = plein
    ? { fill: 'none', stroke: ENCRE.bleu, 'stroke-width': 5 }
    : { fill: 'none', stroke: ENCRE.gris, 'stroke-width': 4, 'stroke-dasharray': '14 10' };
  const suites = morceaux(points);
  const traits = suites.filter(({ length }) => length > 1).map((suite) => chemin(traceDe(suite), peinture));
  // Une valeur seule entre deux trous n’a pas de trait : son point la montre.
  const montres = plein ? suites.flat() : suites.filter(({ length }) => length === 1).flat();
  return [...traits, ...montres.map((point) => disque(point, 8, { fill: plein ? ENCRE.bleu : ENCRE.gris }))].join('');
}

/** Écarte les textes du bout des traits : aucun n’en recouvre un autre, ni ne descend sous l’axe. */
export function ecarter(hauteurs: readonly number[], pas: number, axe: number): number[] {
  const textes = hauteurs.map((y, rang) => ({ y, rang })).toSorted((un, autre) => un.y - autre.y);
  let plancher = Number.NEGATIVE_INFINITY;
  for (const texte of textes) {
    texte.y = Math.max(texte.y, plancher);
    plancher = texte.y + pas;
  }
  let plafond = axe;
  for (const texte of textes.toReversed()) {
    texte.y = Math.min(texte.y, plafond);
    plafond = texte.y - pas;
  }
  return textes.toSorted((un, autre) => un.rang - autre.rang).map(({ y }) => y);
}
