import { bornesDe, graduations } from './echelle.ts';
import type { Courbe } from './graphique.types.ts';
import { largeurDuTexte } from './mesurer.ts';
import { corpsDe } from './plan-des-barres.ts';
import { type Dessin, dessinDe, ecrire, ENCRE, trait, UNITES_PAR_CM } from './svg.ts';
import { auBout, direValeurDeCourbe, ecarter, tracer } from './traits-de-courbe.ts';

const GRILLE = { stroke: ENCRE.grille, 'stroke-width': 2 };
const AXE = { stroke: ENCRE.noir, 'stroke-width': 2 };
const HAUT = 24;
const BAS = 56;
const ECART = 16;
/** Part de la largeur que prend ce qui s’écrit au bout des traits, au plus. */
const AU_BOUT = 0.4;

/** Des valeurs dans le temps : grille pâle, axe noir, chaque trait dit son nom et sa dernière valeur à son bout (charte, § 9). */
export function dessinerCourbe(courbe: Courbe, largeur: number): Dessin {
  const { abscisses, series, unite } = courbe;
  const [W, H] = [largeur * UNITES_PAR_CM, courbe.hauteur * UNITES_PAR_CM];
  const corps = corpsDe(largeur);
  const marques = graduations(bornesDe(series.flatMap(({ valeurs }) => valeurs.filter((valeur) => valeur !== null))));
  const [bas, haut] = [marques[0] ?? 0, marques.at(-1) ?? 1];
  const dits = series.map((serie) => auBout(serie, unite, W * AU_BOUT, corps));
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
