import { anneauxDe, type Degres, type LieuDeQuartier } from '#shared/domain/territoire/contour.rules.ts';
import { traceDe } from '../svg.ts';

interface Place {
  x: number;
  y: number;
}

/** Le dessin où l’on place : à l’écran, des pixels ; dans un document, des centièmes de centimètre. */
export interface Cadre {
  readonly largeur: number;
  readonly hauteur: number;
  /** Rayon du disque où s’écrit un nombre. */
  readonly rayon: number;
  readonly marge: number;
}

/** Un quartier sur la carte, dans l’unité du cadre. */
export interface QuartierPlace {
  readonly code: string;
  /** Son tracé ; vide si l'on ne connaît que son centre, ou s'il serait trop petit pour se voir. */
  readonly trace: string;
  /** Les anneaux de ce tracé, point par point. */
  readonly anneaux: readonly (readonly Place[])[];
  /** Où il est. */
  readonly x: number;
  readonly y: number;
  /** Où s'écrit son nombre : à côté, si un autre y est déjà. */
  readonly nombreX: number;
  readonly nombreY: number;
  /** À quelle distance s'écrit son nom, si ce n'est au bord de son disque : au-delà de son tracé. */
  readonly emprise?: number;
}

export interface Carte {
  readonly quartiers: readonly QuartierPlace[];
  /** Trop serrés pour que chaque nombre reste près du sien : des points à leur place exacte, sans nombre ni nom. */
  readonly serree: boolean;
  /** La barre d'échelle : sa longueur dans l'unité du cadre, et ce qu'elle vaut. */
  readonly echelle: { readonly longueur: number; readonly kilometres: number };
}

/** Part de la largeur que prend la barre d'échelle, au plus. */
const BARRE = 0.245;
const KM_PAR_DEGRE = 111.2;
/** Des quartiers d'une seule commune ne s'étalent pas au point de perdre toute idée de la distance. */
const AU_MOINS_KM = 2;
const BARRES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const TOURS = 80;
/** Un disque écarté de plus de tant de rayons ne se lit plus comme celui de son quartier. */
const LOIN = 3;

/** Écarte les disques qui se recouvrent, en restant dans le cadre : chacun finit près du sien, et se lit. */
function ecarter(ancres: readonly Place[], { largeur, hauteur, rayon }: Cadre): readonly Place[] {
  const places = ancres.map(({ x, y }) => ({ x, y }));
  const ecart = 2 * rayon + 3;
  for (let tour = 0; tour < TOURS; tour += 1) {
    let bouge = false;
    for (const [i, un] of places.entries())
      for (const [j, autre] of places.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [autre.x - un.x, autre.y - un.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= ecart) continue;
        // Au même endroit, l'angle d'or les sépare : toujours le même dessin.
        const angle = distance < 0.01 ? i * 2.4 : Math.atan2(dy, dx);
        const pas = (ecart - distance) / 2 + 0.01;
        un.x -= Math.cos(angle) * pas;
        un.y -= Math.sin(angle) * pas;
        autre.x += Math.cos(angle) * pas;
        autre.y += Math.sin(angle) * pas;
        bouge = true;
      }
    for (const place of places) {
      place.x = Math.max(rayon + 2, Math.min(largeur - rayon - 2, place.x));
      place.y = Math.max(rayon + 2, Math.min(hauteur - rayon - 2, place.y));
    }
    if (!bouge) break;
  }
  return places;
}

const bornes = (nombres: readonly number[]): readonly [number, number] => [Math.min(...nombres), Math.max(...nombres)];

/** Place des quartiers dans le cadre, à la même échelle en largeur et en hauteur ; `null` : aucun lieu connu. */
export function placerLesQuartiers(lieux: readonly LieuDeQuartier[], cadre: Cadre): Carte | null {
  if (lieux.length === 0) return null;
  const traces = new Map(lieux.map((lieu) => [lieu.code, anneauxDe(lieu)]));
  const tous: Degres[] = lieux.flatMap((lieu) => [
    [lieu.lon, lieu.lat] as Degres,
    ...(traces.get(lieu.code) ?? []).flat(),
  ]);
  const [ouest, est] = bornes(tous.map(([lon]) => lon));
  const [sud, nord] = bornes(tous.map(([, lat]) => lat));
  const { largeur, hauteur, marge } = cadre;
  const milieu = (sud + nord) / 2;
  const parLon = Math.cos((milieu * Math.PI) / 180);
  const large = Math.max((est - ouest) * parLon * KM_PAR_DEGRE, AU_MOINS_KM);
  const haute = Math.max((nord - sud) * KM_PAR_DEGRE, AU_MOINS_KM);
  const parKm = Math.min((largeur - 2 * marge) / large, (hauteur - 2 * marge) / haute);
  const projeter = ([lon, lat]: Degres): Place => ({
    x: largeur / 2 + (lon - (ouest + est) / 2) * parLon * KM_PAR_DEGRE * parKm,
    y: hauteur / 2 - (lat - milieu) * KM_PAR_DEGRE * parKm,
  });
  const centres = lieux.map(({ lon, lat }) => projeter([lon, lat]));
  const ecartes = ecarter(centres, cadre);
  const serree = centres.some(({ x, y }, rang) => {
    const ecarte = ecartes[rang] ?? { x, y };
    return Math.hypot(ecarte.x - x, ecarte.y - y) > LOIN * cadre.rayon;
  });
  const nombres = serree ? centres : ecartes;
  const kilometres = BARRES.findLast((km) => km * parKm <= largeur * BARRE) ?? BARRES[0];
  return {
    quartiers: lieux.map(({ code }, rang) => {
      const centre = centres[rang] ?? { x: 0, y: 0 };
      const nombre = nombres[rang] ?? centre;
      const anneaux = (traces.get(code) ?? []).map((anneau) => anneau.map(projeter));
      return {
        code,
        anneaux,
        trace: anneaux.map((anneau) => `${traceDe(anneau)}Z`).join(''),
        x: centre.x,
        y: centre.y,
        nombreX: nombre.x,
        nombreY: nombre.y,
      };
    }),
    serree,
    echelle: { longueur: kilometres * parKm, kilometres },
  };
}
