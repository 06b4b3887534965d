import type { CarteDeQuartiers } from '../graphique.types.ts';
import { largeurDuTexte } from '../mesurer.ts';
import { corpsDe } from '../plan-des-barres.ts';
import { type Dessin, dessinDe, ecrire, ENCRE, rectangle, UNITES_PAR_CM } from '../svg.ts';
import { attache, bande, contour, nombre, point } from './formes.ts';
import { placerLesNoms } from './nommer.ts';
import { placerLesQuartiers } from './placer.ts';
import { poser, SITUE } from './poses.ts';

/** Sous la carte, l’échelle et le nord : rien ne s’y pose. */
const BANDE = 56;
const MARGE = 55;
/** Au-delà, un disque plus petit : les nombres restent écrits. */
const NOMBREUX = 16;

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
  const points = situation || carte.serree;
  const libelles = new Map(quartiers.map(({ code, libelle }) => [code, libelle]));
  const noms = placerLesNoms(
    carte.serree ? [] : poses.map(({ place }) => place),
    (code) => libelles.get(code) ?? '',
    cadre,
    { largeurDe: (nom) => largeurDuTexte(nom, corps, 'gras'), corps },
  );
  const dessous = poses.toReversed();
  return dessinDe(W, H, [
    rectangle(1, 1, W - 2, H - BANDE, { fill: ENCRE.fond, stroke: ENCRE.grille, 'stroke-width': 2 }),
    ...dessous.map(contour),
    ...(points ? dessous.map((pose) => point(pose, !situation)) : dessous.map((pose) => attache(pose, rayon))),
    ...(points ? [] : dessous.map((pose) => nombre(pose, rayon, corps))),
    ...poses.map(({ quartier: { code, libelle, actions } }) => {
      const nom = noms.get(code);
      const voisin = actions === null;
      const forme = { corps, gras: situation && !voisin, couleur: voisin ? ENCRE.gris : ENCRE.noir, detoure: true };
      return nom === undefined ? '' : ecrire({ x: nom.x, y: nom.y }, libelle, { ...forme, ancre: nom.ancre });
    }),
    bande(carte.echelle, W, H, corps),
    // Sans nombre, la teinte se lit : la phrase tient entre l'échelle et le nord.
    carte.serree && !situation
      ? ecrire({ x: W / 2, y: H - 18 }, 'Plus foncé : plus d’actions', { corps, ancre: 'middle', couleur: ENCRE.gris })
      : '',
  ]);
}
