import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import type { Figure } from '../blocs.ts';
import { figures } from '../graphiques/figures.ts';
import { carteDuTerritoire, type Situe } from './carte.ts';
import { chomageEnCourbe, comparaisons } from './comparaisons.ts';
import type { Section } from './section.ts';

/** Ce que l’on donne aux figures : peu quand la page est pleine. */
const SERREE = { mesures: 2, hauteur: 3.2 } as const;
const AMPLE = { mesures: 3, hauteur: 5 } as const;

/** Le chômage de la zone d'emploi se lit-il déjà dans une courbe ? */
export const montreLeChomage = (fiche: FicheTerritoire): boolean =>
  comparaisons(fiche, 1, true) === null && chomageEnCourbe(fiche, SERREE.hauteur) !== null;

/**
 * Où est le territoire, et comment il se compare : une carte et un graphique, côte à côte ; l’un des deux, s’il n’y a pas de
 * quoi faire l’autre. Plus petits quand la page est pleine.
 */
export function figuresDuTerritoire(fiche: FicheTerritoire, situes: readonly Situe[]): Section {
  const composer = ({ mesures, hauteur }: typeof SERREE | typeof AMPLE): readonly Figure[] =>
    [
      carteDuTerritoire(fiche, situes, hauteur),
      // Ce que l’on sait du territoire même, puis de sa zone d’emploi, puis de ce qui le contient.
      comparaisons(fiche, mesures, true) ?? chomageEnCourbe(fiche, hauteur) ?? comparaisons(fiche, mesures, false),
    ].filter((une) => une !== null);
  const tailles = [composer(SERREE), composer(AMPLE)];
  return {
    id: 'figures',
    nombre: tailles[0]?.length === 0 ? 0 : tailles.length,
    promis: 1,
    enDernier: true,
    // La petite taille dit la même chose que la grande.
    reste: (manque) => (manque < tailles.length ? '' : 'la carte et le graphique'),
    blocs: (combien) => {
      const siennes = tailles[combien - 1];
      return siennes === undefined ? [] : [figures('figures', ...siennes)];
    },
  };
}
