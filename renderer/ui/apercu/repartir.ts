import type { Bloc, Tableau } from '#shared/documents/blocs.ts';
import { commenceUneLettre } from '#shared/documents/blocs-courants.ts';

/** Ce qu'un bloc prend à l'écran : sa tête et ses marges, puis ses lignes si c'est un tableau. */
export interface Mesure {
  readonly tete: number;
  readonly rangs: readonly number[];
}

const SUITE = /~\d+$/u;
/** Le bloc dont celui-ci est la suite, d'une page à l'autre. */
export const blocEntier = (id: string): string => id.replace(SUITE, '');

const somme = (hauteurs: readonly number[]): number => hauteurs.reduce((total, haut) => total + haut, 0);

/** Place que prend, sur la première page, ce qui précède le corps : le bloc-marque ou son texte. */
const EN_TETE = 60;
/** Moins de lignes ne valent pas de commencer un tableau au bas d'une page. */
const LIGNES_MIN = 2;

/** Combien de lignes tiennent dans `place`, depuis celle-ci ; un intitulé de groupe ne reste pas seul en bas. */
function quiTiennent({ lignes }: Tableau, { tete, rangs }: Mesure, depuis: number, place: number): number {
  let fin = depuis;
  for (let haut = tete; fin < lignes.length; fin += 1) {
    haut += rangs[fin] ?? 0;
    if (haut > place) break;
  }
  while (fin < lignes.length && fin > depuis && lignes[fin - 1]?.type === 'groupe') fin -= 1;
  return fin - depuis;
}

/** Les blocs, page par page. */
export function repartir(blocs: readonly Bloc[], mesures: ReadonlyMap<string, Mesure>, utile: number): Bloc[][] {
  const mesureDe = ({ id }: Bloc) => mesures.get(id) ?? { tete: 0, rangs: [] };
  const hauteurDe = (bloc: Bloc) => mesureDe(bloc).tete + somme(mesureDe(bloc).rangs);
  let page: Bloc[] = [];
  const pages = [page];
  let reste = utile - EN_TETE;
  const placer = (bloc: Bloc, hauteur = hauteurDe(bloc)) => {
    page.push(bloc);
    reste -= hauteur;
  };
  const tourner = (avec: readonly Bloc[] = []) => {
    page = [];
    pages.push(page);
    reste = utile;
    for (const bloc of avec) placer(bloc);
  };
  const placerEnParties = (tableau: Tableau) => {
    const mesure = mesureDe(tableau);
    for (let depuis = 0, partie = 0; depuis < tableau.lignes.length; partie += 1) {
      const tiennent = quiTiennent(tableau, mesure, depuis, reste);
      const finit = depuis + tiennent === tableau.lignes.length;
      const entamee = page.some(({ type }) => type !== 'titre');
      if (!finit && tiennent < LIGNES_MIN && entamee) tourner(reprendreTitres(page));
      const prises = finit ? tiennent : Math.max(1, quiTiennent(tableau, mesure, depuis, reste));
      placer(
        {
          ...tableau,
          id: partie === 0 ? tableau.id : `${tableau.id}~${partie}`,
          lignes: tableau.lignes.slice(depuis, depuis + prises),
        },
        mesure.tete + somme(mesure.rangs.slice(depuis, depuis + prises)),
      );
      depuis += prises;
      if (depuis < tableau.lignes.length) tourner();
    }
  };
  for (const bloc of blocs) {
    const force = (bloc.type === 'titre' && bloc.nouvellePage) || commenceUneLettre(bloc);
    if (force && page.length > 0) tourner();
    const hauteur = hauteurDe(bloc);
    if (page.length === 0 || hauteur <= reste) placer(bloc);
    else if (bloc.type === 'tableau') placerEnParties(bloc);
    else {
      // Plus haut qu'une page, un bloc se coupera où qu'il commence : le repousser laisserait une page blanche.
      if (hauteur <= utile) tourner(reprendreTitres(page));
      placer(bloc);
    }
  }
  return pages.filter((une) => une.length > 0);
}

/** Retire de la page les titres laissés seuls à son bas : ils suivent ce qu'ils annoncent. */
function reprendreTitres(page: Bloc[]): Bloc[] {
  const repris: Bloc[] = [];
  while (page.length > 1 && page.at(-1)?.type === 'titre') {
    const titre = page.pop();
    if (titre !== undefined) repris.unshift(titre);
  }
  return repris;
}
