import type { Barre, Barres } from './graphique.types.ts';
import { coinsDe, hachurer } from './hachures.ts';
import { largeurDuTexte } from './mesurer.ts';
import { BARRE, ECART, hauteurDuPlan, MARGE, type Plan, planDesBarres, type Rang } from './plan-des-barres.ts';
import { chemin, type Dessin, dessinDe, ecrire, ENCRE, rectangle, trait } from './svg.ts';

/** Une valeur qui n’est pas nulle se voit toujours. */
const AU_MOINS = 3;

/** Le remplissage d’une barre. */
function remplir(x: number, y: number, large: number, ton: Barre['ton']): string {
  if (ton === 'plein') return rectangle(x, y, large, BARRE, { fill: ENCRE.bleu });
  if (ton === 'gris') return rectangle(x, y, large, BARRE, { fill: ENCRE.moyen });
  const bord = { fill: ENCRE.fond, stroke: ENCRE.bleu, 'stroke-width': 3 };
  const hachures = hachurer([coinsDe(x, y, large, BARRE)], 16);
  return (
    rectangle(x, y, large, BARRE, bord) + chemin(hachures, { stroke: ENCRE.bleu, 'stroke-width': 3, fill: 'none' })
  );
}

/** Deux traits obliques : la barre continue au-delà. */
const couper = (x: number, y: number): string =>
  [0, 12]
    .map((de) =>
      trait(
        { x: x - 30 + de, y: y + BARRE + 4 },
        { x: x - 14 + de, y: y - 4 },
        { stroke: ENCRE.fond, 'stroke-width': 5 },
      ),
    )
    .join('');

/** Un fond blanc sous une valeur que le repère traverserait. */
function effacer(de: number, vers: number, y: number, { repere, corps }: Plan): string {
  if (repere === null || repere < de || repere > vers) return '';
  return trait({ x: de, y }, { x: vers, y }, { stroke: ENCRE.fond, 'stroke-width': corps * 1.2 });
}

/** Une barre, sa valeur écrite au bout, son libellé devant. */
function dessinerBarre({ barre, lignes, hauteur }: Extract<Rang, { barre: Barre }>, bas: number, plan: Plan): string {
  const { corps, xDe, bornes } = plan;
  const milieu = bas - hauteur / 2;
  const { valeur, dite, ton } = barre;
  const base = milieu + corps * 0.35;
  const [zero, loin] = [xDe(0), xDe(valeur ?? 0)];
  const negative = valeur !== null && valeur < 0;
  const large = valeur === null || valeur === 0 ? 0 : Math.max(AU_MOINS, Math.abs(loin - zero));
  const debut = negative ? zero - large : zero;
  const ou = negative ? debut - ECART : zero + large + ECART;
  const ecrite = largeurDuTexte(dite, corps, 'gras') + 6;
  const mots = {
    corps,
    gras: valeur !== null,
    couleur: valeur === null ? ENCRE.gris : ENCRE.noir,
    ancre: negative ? ('end' as const) : ('start' as const),
    detoure: true,
  };
  return [
    ...lignes.map((ligne, place) => {
      const decale = lignes.length === 1 ? 0 : (place - 0.5) * (corps + 3);
      return ecrire({ x: plan.libelles, y: base + decale }, ligne, { corps, ancre: 'end' });
    }),
    trait({ x: zero, y: bas - hauteur }, { x: zero, y: bas }, { stroke: ENCRE.noir, 'stroke-width': 2 }),
    large === 0 ? '' : remplir(debut, milieu - BARRE / 2, large, ton),
    valeur !== null && valeur > bornes.haut ? couper(loin, milieu - BARRE / 2) : '',
    effacer(ou - (negative ? ecrite : 6), ou + (negative ? 6 : ecrite), milieu, plan),
    ecrire({ x: ou, y: base }, dite, mots),
  ].join('');
}

/** La cible, la moyenne : un trait pointillé sous les barres, et ce qu’il dit au-dessus. */
function dessinerRepere({ valeur, dit }: NonNullable<Barres['repere']>, bas: number, plan: Plan): string {
  const { corps, largeur, haut } = plan;
  const x = plan.xDe(valeur);
  const moitie = largeurDuTexte(dit, corps) / 2 + MARGE;
  const peinture = { stroke: ENCRE.gris, 'stroke-width': 3, 'stroke-dasharray': '12 8' };
  return (
    trait({ x, y: haut - 8 }, { x, y: bas }, peinture) +
    ecrire({ x: Math.max(moitie, Math.min(largeur - moitie, x)), y: 28 }, dit, {
      corps,
      couleur: ENCRE.gris,
      ancre: 'middle',
    })
  );
}

/** Barres horizontales à valeur écrite ; leur hauteur vient de leur nombre (charte, § 9). */
export function dessinerBarres(graphique: Barres, largeur: number): Dessin {
  const plan = planDesBarres(graphique, largeur);
  let y = plan.haut;
  const formes = plan.rangs.map((rang) => {
    y += rang.hauteur;
    return 'titre' in rang
      ? ecrire({ x: MARGE, y: y - 14 }, rang.titre, { corps: plan.corps, detoure: true })
      : dessinerBarre(rang, y, plan);
  });
  return dessinDe(plan.largeur, hauteurDuPlan(plan), [
    graphique.repere === undefined ? '' : dessinerRepere(graphique.repere, y, plan),
    ...formes,
  ]);
}
