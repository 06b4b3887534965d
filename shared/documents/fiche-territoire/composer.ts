import type { Bloc } from '../blocs.ts';
import { hauteurDes } from './mesure.ts';
import type { Section } from './section.ts';

/** Ce qui reste d'une page sous le bloc-marque et le titre, en lignes de corps ; la dernière dit ce qui n'y est pas. */
const PAGE = 44;
/** Ce qui ne cède sa place qu'à la fin : deux éléments de chaque section. */
const PROMIS = 2;

/** L'ordre où les sections prennent la place qui reste. */
const PRIORITE = ['actions', 'appels', 'decisions', 'chiffres', 'quartiers'];

interface Composee {
  readonly blocs: readonly Bloc[];
  /** Ce qui ne tient pas sur la page, section par section : « 4 actions ». */
  readonly omis: readonly string[];
}

/**
 * Emplit la page : chaque section a ses premiers éléments, puis un de plus à tour de rôle, par priorité, tant que la page tient.
 * @param reserve lignes de corps que l'en-tête prend en plus : une image, un timbre long
 */
export function composer(debut: readonly Bloc[], sections: readonly Section[], reserve: number): Composee {
  const place = PAGE - reserve;
  const pris = new Map(sections.map(({ id, nombre }) => [id, Math.min(nombre, PROMIS)]));
  const blocsDe = (section: Section) => section.blocs(pris.get(section.id) ?? 0);
  const hauteur = () => hauteurDes([...debut, ...sections.flatMap(blocsDe)]);
  const ouvertes = PRIORITE.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  for (let grandit = true; grandit; ) {
    grandit = false;
    for (const { id, nombre } of ouvertes) {
      const avant = pris.get(id) ?? 0;
      if (avant === nombre) continue;
      pris.set(id, avant + 1);
      if (hauteur() <= place) grandit = true;
      else pris.set(id, avant);
    }
  }
  // Des textes si longs que même les premiers éléments débordent : la dernière priorité cède.
  for (const id of PRIORITE.toReversed())
    while (hauteur() > place && (pris.get(id) ?? 0) > 0) pris.set(id, (pris.get(id) ?? 0) - 1);
  const omis = sections.flatMap(({ id, nombre, reste }) => {
    const manque = nombre - (pris.get(id) ?? 0);
    return manque > 0 ? [reste(manque)] : [];
  });
  return { blocs: [...debut, ...sections.flatMap(blocsDe)], omis };
}
