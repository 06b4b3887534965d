import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { bornesDe, graduations } from './echelle.ts';
import type { Courbe, Serie } from './graphique.types.ts';
import { largeurDuTexte } from './mesurer.ts';
import { corpsDe } from './plan-des-barres.ts';
import {
  chemin,
  type Dessin,
  dessinDe,
  disque,
  ecrire,
  ENCRE,
  type Point,
  trait,
  traceDe,
  UNITES_PAR_CM,
} from './svg.ts';

const HAUT = 24;
const BAS = 56;
const ECART = 16;

/** Un nombre et son unité, comme l’axe et le bout d’un trait l’écrivent. */
export const direValeurDeCourbe = (valeur: number, unite: string): string =>
  `${nombreFr(valeur)}${unite === '' ? '' : `${INSECABLE}${unite}`}`;

/** Le rang de la dernière valeur connue ; −1 : aucune. */
const dernierRang = ({ valeurs }: Serie): number => valeurs.findLastIndex((valeur) => valeur !== null);

const auBout = (serie: Serie, unite: string): string => {
  const derniere = serie.valeurs[dernierRang(serie)];
  const dite = derniere === undefined || derniere === null ? 'n.d.' : direValeurDeCourbe(derniere, unite);
  return `${serie.libelle} : ${dite}`;
};

/** Les suites de valeurs connues : un trou interrompt le trait, il ne le mène pas à zéro. */
function morceaux(points: readonly (Point | null)[]): Point[][] {
  const suites: Point[][] = [[]];
  for (const point of points) {
    if (point === null) suites.push([]);
    else suites.at(-1)?.push(point);
  }
  return suites.filter((suite) => suite.length > 0);
}

function tracer({ trait: genre }: Serie, points: readonly (Point | null)[]): string {
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
function ecarter(hauteurs: readonly number[], pas: number, axe: number): number[] {
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

/** Des valeurs dans le temps : grille pâle, axe noir, chaque trait dit son nom et sa dernière valeur à son bout (charte, § 9). */
export function dessinerCourbe(courbe: Courbe, largeur: number): Dessin {
  const { abscisses, series, unite } = courbe;
  const [W, H] = [largeur * UNITES_PAR_CM, courbe.hauteur * UNITES_PAR_CM];
  const corps = corpsDe(largeur);
  const marques = graduations(bornesDe(series.flatMap(({ valeurs }) => valeurs.filter((valeur) => valeur !== null))));
  const [bas, haut] = [marques[0] ?? 0, marques.at(-1) ?? 1];
  const dits = series.map((serie) => auBout(serie, unite));
  const nombres = marques.map((marque) => direValeurDeCourbe(marque, unite));
  const gauche = Math.max(...nombres.map((nombre) => largeurDuTexte(nombre, corps)), 0) + ECART + 8;
  const droite = W - Math.max(...dits.map((dit) => largeurDuTexte(dit, corps, 'gras')), 0) - 2 * ECART;
  const xDe = (rang: number) => gauche + ((droite - gauche) * (rang + 0.5)) / Math.max(1, abscisses.length);
  const yDe = (valeur: number) => HAUT + (H - HAUT - BAS) * (1 - (valeur - bas) / (haut - bas || 1));
  const points = series.map(({ valeurs }) =>
    valeurs.map((valeur, rang) => (valeur === null ? null : { x: xDe(rang), y: yDe(valeur) })),
  );
  const bouts = ecarter(
    points.map((siens) => siens.findLast((point) => point !== null)?.y ?? yDe(0)),
    corps + 6,
    H - BAS,
  );
  const large = Math.max(...abscisses.map((mot) => largeurDuTexte(mot, corps)), 1) + ECART;
  // Un nom d’abscisse sur tant se montre, depuis le dernier : ils ne se touchent jamais.
  const un = Math.ceil(large / Math.max(1, (droite - gauche) / Math.max(1, abscisses.length)));
  return dessinDe(W, H, [
    ...marques.map((marque, rang) =>
      [
        trait({ x: gauche, y: yDe(marque) }, { x: droite, y: yDe(marque) }, marque === 0 ? AXE : GRILLE),
        ecrire({ x: gauche - ECART, y: yDe(marque) + corps * 0.35 }, nombres[rang] ?? '', {
          corps,
          couleur: ENCRE.gris,
          ancre: 'end',
        }),
      ].join(''),
    ),
    ...abscisses.map((mot, rang) =>
      (abscisses.length - 1 - rang) % un === 0
        ? ecrire({ x: xDe(rang), y: H - 16 }, mot, { corps, couleur: ENCRE.gris, ancre: 'middle' })
        : '',
    ),
    ...series.map((serie, rang) => tracer(serie, points[rang] ?? [])),
    ...series.map((serie, rang) =>
      ecrire({ x: droite + ECART, y: (bouts[rang] ?? 0) + corps * 0.35 }, dits[rang] ?? '', {
        corps,
        gras: serie.trait === 'plein',
        couleur: serie.trait === 'plein' ? ENCRE.bleu : ENCRE.gris,
      }),
    ),
  ]);
}

const GRILLE = { stroke: ENCRE.grille, 'stroke-width': 2 };
const AXE = { stroke: ENCRE.noir, 'stroke-width': 2 };
