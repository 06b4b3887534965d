import { nombreFr } from '#shared/text/nombres.ts';
import { hachurer } from '../hachures.ts';
import { chemin, disque, ecrire, ENCRE, type Point, trait } from '../svg.ts';
import type { Carte } from './placer.ts';
import { type Pose, SITUE } from './poses.ts';

/** Rayon d'un point, sur une carte trop serrée pour ses nombres. */
const SERRE = 12;

/** Le tracé d’un quartier, s’il est livré. */
export function contour({ quartier: { actions }, place: { trace, anneaux }, teinte }: Pose): string {
  if (trace === '') return '';
  const bord = { stroke: ENCRE.bleu, 'stroke-width': 2, 'fill-rule': 'evenodd', fill: teinte.fond };
  if (actions === null) return chemin(trace, { ...bord, stroke: ENCRE.gris });
  if (actions > 0) return chemin(trace, bord);
  const hachures = { stroke: ENCRE.bleu, 'stroke-width': 2, fill: 'none' };
  return chemin(trace, { ...bord, 'stroke-dasharray': '6 4' }) + chemin(hachurer(anneaux, 16), hachures);
}

/** Le lien d’un disque écarté à son quartier. */
export function attache({ place }: Pose, rayon: number): string {
  const [ici, nombre]: readonly Point[] = [
    { x: place.x, y: place.y },
    { x: place.nombreX, y: place.nombreY },
  ];
  if (ici === undefined || nombre === undefined || Math.hypot(nombre.x - ici.x, nombre.y - ici.y) < rayon / 2)
    return '';
  return trait(ici, nombre, { stroke: ENCRE.gris, 'stroke-width': 2 }) + disque(ici, 6, { fill: ENCRE.gris });
}

/** Le disque et son nombre. */
export function nombre({ quartier: { actions }, place, teinte }: Pose, rayon: number, corps: number): string {
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
export function bande(
  { longueur, kilometres }: Carte['echelle'],
  largeur: number,
  hauteur: number,
  corps: number,
): string {
  const y = hauteur - 20;
  const peinture = { stroke: ENCRE.noir, 'stroke-width': 2, fill: 'none' };
  return [
    chemin(`M10 ${y - 12}v12h${longueur.toFixed(1)}v-12`, peinture),
    ecrire({ x: 10 + longueur + 14, y: y + 2 }, `${nombreFr(kilometres)} km`, { corps }),
    ecrire({ x: largeur - 10, y: y + 2 }, 'N', { corps, gras: true, ancre: 'end' }),
    chemin(`M${largeur - 48} ${y + 4}v-34m-9 12l9 -12l9 12`, peinture),
  ].join('');
}

/**
 * Un point à sa place exacte. Sur une carte de situation : plein pour le quartier montré, gris pour ses voisins ; sur une carte
 * trop serrée pour ses nombres : sa teinte, en tirets si aucune action.
 */
export function point({ quartier: { actions }, place: { x, y }, teinte }: Pose, serree: boolean): string {
  if (!serree || actions === null) return disque({ x, y }, SITUE, { fill: actions === null ? ENCRE.gris : ENCRE.bleu });
  const tirets = actions === 0 ? { 'stroke-dasharray': '5 4' } : {};
  return disque({ x, y }, SERRE, { fill: teinte.fond, stroke: ENCRE.bleu, 'stroke-width': 3, ...tirets });
}
