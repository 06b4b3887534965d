/** Où en est un travail : `fait` sur `total`, et ce qu'il fait en ce moment. */
export interface Progression {
  readonly fait: number;
  readonly total: number;
  readonly libelle: string;
}

/**
 * Un travail long fait de petits pas, qui dit où il en est après chacun. Qui le mène choisit : d'un trait (`epuiser`), ou
 * par tranches, en laissant le reste de l'application répondre entre deux, et en l'arrêtant si on le demande.
 */
export type Suite<R> = Generator<Progression, R, undefined>;

/** Vrai d'une suite de pas, faux de tout ce qu'une opération peut rendre. */
export const estUneSuite = (rendu: unknown): rendu is Suite<unknown> =>
  typeof rendu === 'object' && rendu !== null && Symbol.iterator in rendu && 'next' in rendu && 'return' in rendu;

/** Mène une suite jusqu'au bout, d'un trait. */
export function epuiser<R>(suite: Suite<R>): R {
  for (;;) {
    const pas = suite.next();
    if (pas.done === true) return pas.value;
  }
}

/** Ce qu'un geste rend, qu'il l'ait fait d'un coup ou pas à pas. */
export const dUnTrait = <R>(rendu: R | Suite<R>): R => (estUneSuite(rendu) ? epuiser(rendu as Suite<R>) : rendu);

/** Un travail d'un seul pas. */
export function* enUnPas<R>(libelle: string, faire: () => R): Suite<R> {
  const rendu = faire();
  yield { fait: 1, total: 1, libelle };
  return rendu;
}

/** Un travail entier est fait de `FINESSE` parts : ses étapes s'en partagent la longueur. */
const FINESSE = 1000;

/** La part d'un travail plus grand : de `de` à `a`, entre 0 et 1. */
export function* portion<R>(suite: Suite<R>, de: number, a: number): Suite<R> {
  for (;;) {
    const pas = suite.next();
    if (pas.done === true) return pas.value;
    const { fait, total, libelle } = pas.value;
    const ou = total === 0 ? a : de + ((a - de) * fait) / total;
    yield { fait: Math.round(ou * FINESSE), total: FINESSE, libelle };
  }
}

/** Fait une chose de chacun, pas à pas. */
export function* aChacun<E>(liste: readonly E[], libelle: string, faire: (element: E) => void): Suite<void> {
  for (const [rang, element] of liste.entries()) {
    faire(element);
    yield { fait: rang + 1, total: liste.length, libelle };
  }
}

/** Choses de presque rien que l'on fait d'affilée, avant de dire où l'on en est. */
const PAQUET = 64;

/** Fait une chose de chaque rang, jusqu'à `nombre` exclu : un pas par paquet. */
export function* parPaquets(nombre: number, libelle: string, faire: (rang: number) => void): Suite<void> {
  for (let rang = 0; rang < nombre; rang += 1) {
    faire(rang);
    if ((rang + 1) % PAQUET === 0) yield { fait: rang + 1, total: nombre, libelle };
  }
}
