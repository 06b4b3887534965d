import { pluriel } from '#shared/text/nombres.ts';

/** Une teinte de la carte : de tant à tant d'actions. */
export interface ClasseDActions {
  /** 0 : aucune action ; puis de la plus pâle à la plus foncée. */
  readonly rang: number;
  readonly de: number;
  readonly a: number;
  readonly quartiers: number;
}

const TEINTES = 3;

/**
 * Range des nombres d'actions en classes : zéro toujours à part, le reste en trois groupes de quartiers à peu près égaux,
 * deux quartiers de même nombre jamais séparés.
 */
export function classer(nombres: readonly number[]): readonly ClasseDActions[] {
  const vises = nombres.filter((nombre) => nombre > 0).toSorted((un, autre) => un - autre);
  const sans = nombres.length - vises.length;
  const seuils = [
    ...new Set(
      Array.from({ length: TEINTES }, (_, rang) => vises[Math.ceil(((rang + 1) * vises.length) / TEINTES) - 1]),
    ),
  ];
  const classes = seuils
    .filter((seuil) => seuil !== undefined)
    .map((a, place, tous) => {
      const de = place === 0 ? (vises[0] ?? a) : (vises.find((nombre) => nombre > (tous[place - 1] ?? 0)) ?? a);
      return { de, a, quartiers: vises.filter((nombre) => nombre >= de && nombre <= a).length };
    });
  return [
    ...(sans > 0 ? [{ rang: 0, de: 0, a: 0, quartiers: sans }] : []),
    // Une seule classe prend la teinte du milieu : rien ne s'y compare.
    ...classes.map((classe, place) => ({
      ...classe,
      rang: classes.length === 1 ? 2 : place === classes.length - 1 ? TEINTES : place + 1,
    })),
  ];
}

/** La classe d'un nombre d'actions. */
export const classeDe = (classes: readonly ClasseDActions[], nombre: number): number =>
  classes.find(({ de, a }) => nombre >= de && nombre <= a)?.rang ?? 0;

/** « De 3 à 5 actions : 4 quartiers ». */
export function direClasse({ de, a, quartiers }: ClasseDActions): string {
  const combien = pluriel(quartiers, 'quartier', 'quartiers');
  if (a === 0) return `Aucune action : ${combien}`;
  return de === a ? `${pluriel(a, 'action', 'actions')} : ${combien}` : `De ${de} à ${a} actions : ${combien}`;
}
