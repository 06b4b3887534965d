import type { Barre, Barres } from './graphique.types.ts';
import { bornesDe, INFIME } from './echelle.ts';
import { largeurDuTexte, surDeuxLignes, tronquer } from './mesurer.ts';
import { UNITES_PAR_CM } from './svg.ts';

/** En centièmes de centimètre, comme tout ce plan. */
export const BARRE = 42;
export const MARGE = 8;
export const ECART = 12;
const RANG = 66;
const RANG_SERRE = 54;
const TITRE = 48;
const ENTRE_GROUPES = 14;
const REPERE = 44;
/** Part de la largeur que prend un libellé, au plus ; part que gardent les barres, au moins. */
const LIBELLE = 0.4;
const BARRES = 0.2;
/** Une barre de plus de tant de fois le repère se coupe : sans cela, elle écraserait les autres. */
const PLUSIEURS_FOIS = 2;

/** Un titre de groupe, ou une barre et son libellé sur une ou deux lignes. */
export type Rang =
  | { readonly titre: string; readonly hauteur: number }
  | { readonly barre: Barre; readonly lignes: readonly string[]; readonly hauteur: number };

/** Où tout se place. */
export interface Plan {
  readonly largeur: number;
  readonly corps: number;
  /** Où finissent les libellés, alignés à droite. */
  readonly libelles: number;
  readonly haut: number;
  readonly rangs: readonly Rang[];
  readonly bornes: { readonly bas: number; readonly haut: number };
  /** L’abscisse d’une valeur ; au-delà des bornes, celle de la borne. */
  readonly xDe: (valeur: number) => number;
  /** L’abscisse du repère ; `null` : il n’y en a pas. */
  readonly repere: number | null;
}

/** Le corps d’un texte : 8,5 points, un peu moins dans une demi-largeur. */
export const corpsDe = (largeur: number): number => (largeur < 12 ? 27 : 30);

function rangsDe({ groupes }: Barres, place: number, colonne: number, corps: number): Rang[] {
  return groupes.flatMap(({ titre, barres }, groupe): Rang[] => [
    ...(titre === null
      ? []
      : [{ titre: tronquer(titre, place, corps), hauteur: TITRE + (groupe === 0 ? 0 : ENTRE_GROUPES) }]),
    ...barres.map((barre): Rang => {
      const lignes = surDeuxLignes(barre.libelle, colonne, corps);
      const seule = titre === null ? RANG : RANG_SERRE;
      return { barre, lignes, hauteur: lignes.length === 1 ? seule : Math.max(seule, 2 * corps + 16) };
    }),
  ]);
}

/** Mesure tout avant de dessiner : un libellé se coupe, une valeur jamais. */
export function planDesBarres(graphique: Barres, largeurEnCm: number): Plan {
  const largeur = largeurEnCm * UNITES_PAR_CM;
  const corps = corpsDe(largeurEnCm);
  const { repere } = graphique;
  const barres = graphique.groupes.flatMap((groupe) => groupe.barres);
  const connues = barres.flatMap(({ valeur }) => (valeur === null ? [] : [valeur]));
  // Une valeur négative s’écrit à gauche de sa barre.
  const ecrites = (negatives: boolean): number => {
    const siennes = barres.filter(({ valeur }) => (valeur !== null && valeur < 0) === negatives);
    return Math.max(0, ...siennes.map(({ dite }) => largeurDuTexte(dite, corps, 'gras') + ECART));
  };
  const [avant, apres] = [ecrites(true), ecrites(false)];
  const libres = bornesDe([...connues, ...(repere === undefined ? [] : [repere.valeur])]);
  const plafond = repere === undefined || repere.valeur <= 0 ? libres.haut : repere.valeur * PLUSIEURS_FOIS;
  const bornes = { bas: libres.bas, haut: Math.min(libres.haut, plafond) };
  const reste = largeur * (1 - BARRES) - 2 * MARGE - ECART - avant - apres;
  const voulue = Math.max(0, ...barres.map(({ libelle }) => largeurDuTexte(libelle, corps)));
  const colonne = Math.max(0, Math.min(largeur * LIBELLE, reste, voulue));
  const gauche = MARGE + colonne + ECART + avant;
  const etendue = bornes.haut - bornes.bas;
  const parUnite = etendue > INFIME ? (largeur - MARGE - apres - gauche) / etendue : 0;
  const xDe = (valeur: number): number =>
    gauche + (Math.max(bornes.bas, Math.min(bornes.haut, valeur)) - bornes.bas) * parUnite;
  return {
    largeur,
    corps,
    libelles: MARGE + colonne,
    haut: repere === undefined ? MARGE : REPERE,
    rangs: rangsDe(graphique, largeur - 2 * MARGE, colonne, corps),
    bornes,
    xDe,
    repere: repere === undefined ? null : xDe(repere.valeur),
  };
}

/** La hauteur d’un plan dessiné. */
export const hauteurDuPlan = ({ haut, rangs }: Plan): number =>
  haut + rangs.reduce((somme, { hauteur }) => somme + hauteur, 0) + MARGE;
