import { lettreDeColonne } from '#shared/text/place.ts';

/** Une fiche à sa place dans une feuille de route. */
export interface Placee {
  readonly id: string;
  readonly axeId: string;
  readonly objectifId: string | null;
  readonly rang: number;
}

interface Rangee {
  readonly id: string;
  readonly rang: number;
}

/**
 * L'arbre numéroté : « 2 » est un axe, « 2.A » un objectif, « 2.4 » la quatrième fiche de l'axe 2. Un objectif porte une
 * lettre : « 1.1 » ne désigne jamais qu'une action.
 */
export interface Numeros {
  readonly axes: ReadonlyMap<string, string>;
  readonly objectifs: ReadonlyMap<string, string>;
  readonly fiches: ReadonlyMap<string, string>;
  /** Les fiches dans l'ordre de leurs numéros. */
  readonly ordre: readonly string[];
}

const parRang = (un: Rangee, autre: Rangee): number => un.rang - autre.rang || (un.id < autre.id ? -1 : 1);

/**
 * Numérote une feuille de route d'après l'ordre de ses axes, de ses objectifs et de ses fiches. Les fiches d'un axe se
 * comptent à la suite, celles sans objectif d'abord : changer d'objectif dans un axe ne change que l'ordre.
 */
export function numeroter(
  axes: readonly Rangee[],
  objectifs: readonly (Rangee & { readonly axeId: string })[],
  placees: readonly Placee[],
): Numeros {
  const numeros = { axes: new Map<string, string>(), objectifs: new Map<string, string>() };
  const fiches = new Map<string, string>();
  const ordre: string[] = [];
  const objectifsDe = Map.groupBy(objectifs, ({ axeId }) => axeId);
  const placeesDe = Map.groupBy(placees, ({ axeId }) => axeId);
  for (const [rangAxe, axe] of axes.toSorted(parRang).entries()) {
    const numero = String(rangAxe + 1);
    numeros.axes.set(axe.id, numero);
    const places = new Map<string | null, number>([[null, -1]]);
    for (const [rang, objectif] of (objectifsDe.get(axe.id) ?? []).toSorted(parRang).entries()) {
      numeros.objectifs.set(objectif.id, `${numero}.${lettreDeColonne(rang)}`);
      places.set(objectif.id, rang);
    }
    const place = ({ objectifId }: Placee) => places.get(objectifId) ?? -1;
    const siennes = (placeesDe.get(axe.id) ?? []).toSorted((a, b) => place(a) - place(b) || parRang(a, b));
    for (const [rang, { id }] of siennes.entries()) {
      fiches.set(id, `${numero}.${rang + 1}`);
      ordre.push(id);
    }
  }
  return { ...numeros, fiches, ordre };
}
