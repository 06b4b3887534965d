import { nombreFr } from '#shared/text/nombres.ts';
import type { CarteDeQuartiers, QuartierPose } from '../graphique.types.ts';
import { hachurer } from '../hachures.ts';
import { largeurDuTexte } from '../mesurer.ts';
import { corpsDe } from '../plan-des-barres.ts';
import {
  chemin,
  type Dessin,
  dessinDe,
  disque,
  ecrire,
  ENCRE,
  type Point,
  rectangle,
  trait,
  UNITES_PAR_CM,
} from '../svg.ts';
import { classeDe, type ClasseDActions, classer } from './classes-d-actions.ts';
import { placerLesNoms } from './nommer.ts';
import { type Carte, placerLesQuartiers, type QuartierPlace } from './placer.ts';

/** Sous la carte, l’échelle et le nord : rien ne s’y pose. */
const BANDE = 56;
const MARGE = 55;
/** Au-delà, un disque plus petit : les nombres restent écrits. */
const NOMBREUX = 16;

interface Teinte {
  readonly fond: string;
  readonly encre: string;
}
/** De la plus pâle à la plus foncée ; en noir et blanc, trois gris. Sans action : blanc, bord tireté, hachures. */
const TEINTES: readonly Teinte[] = [
  { fond: ENCRE.fond, encre: ENCRE.noir },
  { fond: '#E3E3F3', encre: ENCRE.noir },
  { fond: '#A6A6D6', encre: ENCRE.noir },
  { fond: ENCRE.bleu, encre: ENCRE.fond },
];
const VOISIN: Teinte = { fond: ENCRE.grille, encre: ENCRE.gris };
/** Le quartier que l’on situe parmi ses voisins. */
const MONTRE: Teinte = { fond: '#A6A6D6', encre: ENCRE.noir };
const SITUE = 9;

interface Pose {
  readonly quartier: QuartierPose;
  readonly place: QuartierPlace;
  readonly teinte: Teinte;
}

function contour({ quartier: { actions }, place: { trace, anneaux }, teinte }: Pose): string {
  if (trace === '') return '';
  const bord = { stroke: ENCRE.bleu, 'stroke-width': 2, 'fill-rule': 'evenodd', fill: teinte.fond };
  if (actions === null) return chemin(trace, { ...bord, stroke: ENCRE.gris });
  if (actions > 0) return chemin(trace, bord);
  const hachures = { stroke: ENCRE.bleu, 'stroke-width': 2, fill: 'none' };
  return chemin(trace, { ...bord, 'stroke-dasharray': '6 4' }) + chemin(hachurer(anneaux, 16), hachures);
}

/** Le lien d’un disque écarté à son quartier. */
function attache({ place }: Pose, rayon: number): string {
  const [ici, nombre]: readonly Point[] = [
    { x: place.x, y: place.y },
    { x: place.nombreX, y: place.nombreY },
  ];
  if (ici === undefined || nombre === undefined || Math.hypot(nombre.x - ici.x, nombre.y - ici.y) < rayon / 2)
    return '';
  return trait(ici, nombre, { stroke: ENCRE.gris, 'stroke-width': 2 }) + disque(ici, 6, { fill: ENCRE.gris });
}

/** Le disque et son nombre. */
function nombre({ quartier: { actions }, place, teinte }: Pose, rayon: number, corps: number): string {
  const bord = { stroke: ENCRE.bleu, 'stroke-width': 3, ...(actions === 0 ? { 'stroke-dasharray': '10 6' } : {}) };
  const [x, y] = [place.nombreX, place.nombreY];
  return (
    disque({ x, y }, rayon, { fill: teinte.fond, ...bord }) +
    ecrire({ x, y: y + corps * 0.35 }, String(actions), {
      corps: (actions ?? 0) > 99 ? corps * 0.8 : corps,
      gras: true,
      couleur: teinte.encre,
      ancre: 'middle',
    })
  );
}

/** L’échelle à gauche, le nord à droite. */
function bande({ longueur, kilometres }: Carte['echelle'], largeur: number, hauteur: number, corps: number): string {
  const y = hauteur - 20;
  const peinture = { stroke: ENCRE.noir, 'stroke-width': 2, fill: 'none' };
  return [
    chemin(`M10 ${y - 12}v12h${longueur.toFixed(1)}v-12`, peinture),
    ecrire({ x: 10 + longueur + 14, y: y + 2 }, `${nombreFr(kilometres)} km`, { corps }),
    ecrire({ x: largeur - 10, y: y + 2 }, 'N', { corps, gras: true, ancre: 'end' }),
    chemin(`M${largeur - 48} ${y + 4}v-34m-9 12l9 -12l9 12`, peinture),
  ].join('');
}

/** Sur une carte de situation, un point : plein pour le quartier montré, gris pour ses voisins. */
const point = ({ quartier: { actions }, place: { x, y } }: Pose): string =>
  disque({ x, y }, SITUE, { fill: actions === null ? ENCRE.gris : ENCRE.bleu });

/** À sa place exacte ; un nom s’écrit hors de son tracé. */
function surPlace(place: QuartierPlace): QuartierPlace {
  const ecarts = place.anneaux.flat().map(({ x }) => Math.abs(x - place.x));
  return { ...place, nombreX: place.x, nombreY: place.y, emprise: Math.max(SITUE, ...ecarts) };
}

/** Les quartiers, leur teinte, leur place ; celui que l’on montre passe avant ses voisins. */
function poser(quartiers: readonly QuartierPose[], carte: Carte, situation: boolean): Pose[] {
  const classes: readonly ClasseDActions[] = classer(quartiers.flatMap(({ actions }) => actions ?? []));
  return quartiers
    .flatMap((quartier, rang): Pose[] => {
      const place = carte.quartiers[rang];
      if (place === undefined) return [];
      const classe = quartier.actions === null ? undefined : TEINTES[classeDe(classes, quartier.actions)];
      const teinte = quartier.actions === null ? VOISIN : situation ? MONTRE : (classe ?? VOISIN);
      return [{ quartier, teinte, place: situation ? surPlace(place) : place }];
    })
    .toSorted((une, autre) => Number(une.quartier.actions === null) - Number(autre.quartier.actions === null));
}

/** Des quartiers à leur place : leur tracé s’il est livré, un disque et un nombre dans tous les cas ; ou un quartier parmi ses voisins. */
export function dessinerCarte({ quartiers, hauteur }: CarteDeQuartiers, largeur: number): Dessin {
  const [W, H] = [largeur * UNITES_PAR_CM, hauteur * UNITES_PAR_CM];
  const corps = corpsDe(largeur);
  const situation = quartiers.some(({ actions }) => actions === null);
  const rayon = situation ? SITUE : quartiers.length > NOMBREUX ? corps * 0.75 : corps * 0.9;
  const cadre = { largeur: W, hauteur: H - BANDE, rayon, marge: MARGE };
  const carte = placerLesQuartiers(quartiers, cadre);
  if (carte === null) return dessinDe(W, H, []);
  const poses = poser(quartiers, carte, situation);
  const libelles = new Map(quartiers.map(({ code, libelle }) => [code, libelle]));
  const noms = placerLesNoms(
    poses.map(({ place }) => place),
    (code) => libelles.get(code) ?? '',
    cadre,
    { largeurDe: (nom) => largeurDuTexte(nom, corps, 'gras'), corps },
  );
  const dessous = poses.toReversed();
  return dessinDe(W, H, [
    rectangle(1, 1, W - 2, H - BANDE, { fill: ENCRE.fond, stroke: ENCRE.grille, 'stroke-width': 2 }),
    ...dessous.map(contour),
    ...(situation ? dessous.map(point) : dessous.map((pose) => attache(pose, rayon))),
    ...(situation ? [] : dessous.map((pose) => nombre(pose, rayon, corps))),
    ...poses.map(({ quartier: { code, libelle, actions } }) => {
      const nom = noms.get(code);
      const voisin = actions === null;
      const forme = { corps, gras: situation && !voisin, couleur: voisin ? ENCRE.gris : ENCRE.noir, detoure: true };
      return nom === undefined ? '' : ecrire({ x: nom.x, y: nom.y }, libelle, { ...forme, ancre: nom.ancre });
    }),
    bande(carte.echelle, W, H, corps),
  ]);
}
