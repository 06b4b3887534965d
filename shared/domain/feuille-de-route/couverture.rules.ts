import type { EtatFiche } from './fiche.schema.ts';

interface Action {
  readonly axeId: string;
  readonly quartiers: readonly string[];
  readonly horsQpv: boolean;
  readonly avancement: { readonly etat: EtatFiche };
}
interface Quartier {
  readonly code: string;
  readonly libelle: string;
}

/** Les actions d'un quartier, axe par axe. */
export type QuartierCouvert<Q extends Quartier = Quartier> = Q & {
  readonly parAxe: ReadonlyMap<string, number>;
  readonly total: number;
};

/** Une action que l'on a abandonnée ne couvre plus rien ; terminée, elle a couvert. */
export const couvre = ({ avancement }: Pick<Action, 'avancement'>): boolean => avancement.etat !== 'abandonnee';

/**
 * Combien d'actions visent chaque quartier, dans chaque axe. Un quartier de plusieurs communes ou contrats ne se compte
 * qu'une fois, par son code.
 */
export function couvrir<Q extends Quartier>(
  actions: readonly Action[],
  axes: readonly { readonly id: string }[],
  quartiers: readonly Q[],
) {
  const suivies = actions.filter(couvre);
  const uniques = [...new Map(quartiers.map((quartier) => [quartier.code, quartier])).values()];
  const rangs = uniques.map((quartier): QuartierCouvert<Q> => {
    const siennes = suivies.filter((action) => action.quartiers.includes(quartier.code));
    return {
      ...quartier,
      parAxe: new Map(axes.map(({ id }) => [id, siennes.filter(({ axeId }) => axeId === id).length])),
      total: siennes.length,
    };
  });
  return {
    rangs,
    /** Les quartiers qu'aucune action ne vise. */
    sansAction: rangs.filter(({ total }) => total === 0),
    /** Les actions qui disent ne viser aucun quartier. */
    horsQpv: suivies.filter((action) => action.horsQpv && action.quartiers.length === 0).length,
    /** Celles dont on ne sait pas encore lesquels. */
    aPreciser: suivies.filter((action) => !action.horsQpv && action.quartiers.length === 0).length,
  };
}
