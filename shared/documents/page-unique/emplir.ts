import type { Section } from '../fiche-territoire/section.ts';

/** Ce qui ne cède sa place qu'à la fin : deux éléments de chaque section. */
const PROMIS = 2;
/** Ce qu'une section garde tant qu'une autre a plus d'un élément. */
const DERNIER = 1;

interface Page {
  readonly sections: readonly Section[];
  /** L'ordre où les sections prennent la place qui reste, et l'inverse de celui où elles la rendent. */
  readonly priorite: readonly string[];
  /** Tant d'éléments de chaque section tiennent-ils sur la page ? */
  readonly tient: (pris: ReadonlyMap<string, number>) => boolean;
}

/**
 * Emplit une page : chaque section a ses premiers éléments, puis un de plus à tour de rôle, par priorité, tant que la page
 * tient.
 * @returns combien d'éléments chaque section en a
 */
export function emplir({ sections, priorite, tient }: Page): ReadonlyMap<string, number> {
  const pris = new Map(sections.map(({ id, nombre, promis = PROMIS }) => [id, Math.min(nombre, promis)]));
  const ouvertes = priorite.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  const grandir = (siennes: readonly Section[]) => {
    for (let grandit = true; grandit; ) {
      grandit = false;
      for (const { id, nombre } of siennes) {
        const avant = pris.get(id) ?? 0;
        if (avant === nombre) continue;
        pris.set(id, avant + 1);
        if (tient(pris)) grandit = true;
        else pris.set(id, avant);
      }
    }
  };
  const ceder = (siennes: readonly Section[], jusqua: number) => {
    for (const { id } of siennes.toReversed())
      while (!tient(pris) && (pris.get(id) ?? 0) > jusqua) pris.set(id, (pris.get(id) ?? 0) - 1);
  };
  // Des textes si longs que même les premiers éléments débordent : la dernière priorité cède, mais aucune section ne
  // disparaît tant qu'une autre a plus d'un élément. Ce que l'on a écrit soi-même cède après tout le reste.
  const [tenues, autres] = [true, false].map((voulu) => ouvertes.filter(({ tenue = false }) => tenue === voulu));
  for (const siennes of [autres ?? [], tenues ?? []]) for (const jusqua of [DERNIER, 0]) ceder(siennes, jusqua);
  // Ce qui est cédé de trop revient aux premières ; ce qui ne dit rien de plus en grand ne prend que le reste.
  grandir(ouvertes.filter(({ enDernier }) => enDernier !== true));
  grandir(ouvertes);
  return pris;
}
