import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { numeroterLesFigures } from '../graphiques/figures.ts';
import { texte } from '../segments.ts';
import { hauteurDes } from './mesure.ts';
import type { Section } from './section.ts';

/** Ce qui reste d'une page sous le bloc-marque et le titre, en lignes de corps, la phrase qui dit ce qui n'y est pas comprise. */
const PAGE = 45;
/** Ce qui ne cède sa place qu'à la fin : deux éléments de chaque section. */
const PROMIS = 2;
/** Ce qu'une section garde tant qu'une autre a plus d'un élément. */
const DERNIER = 1;

/** L'ordre où les sections prennent la place qui reste, et l'inverse de celui où elles la rendent. */
const PRIORITE = ['figures', 'actions', 'chiffres', 'quartiers', 'decisions', 'appels'];

/** Ce qui ne tient pas sur la page, section par section : « 4 actions ». */
const finDe = (omis: readonly string[]): readonly Bloc[] =>
  omis.length === 0
    ? []
    : [paragraphe('omis', texte(`Ne tiennent pas sur cette page : ${enumerer(omis)}.`, { gris: true }))];

/**
 * Emplit la page, et finit par ce qui n’y tient pas : chaque section a ses premiers éléments, puis un de plus à tour de rôle, par priorité, tant que la page tient.
 * @param reserve lignes de corps que l'en-tête prend en plus : une image, un timbre long
 * @param priorite l'ordre où les sections prennent la place qui reste
 */
export function composer(
  debut: readonly Bloc[],
  sections: readonly Section[],
  reserve: number,
  priorite: readonly string[] = PRIORITE,
): readonly Bloc[] {
  const place = PAGE - reserve;
  const pris = new Map(sections.map(({ id, nombre, promis = PROMIS }) => [id, Math.min(nombre, promis)]));
  const blocsDe = (section: Section) => section.blocs(pris.get(section.id) ?? 0);
  const omises = () =>
    sections.flatMap(({ id, nombre, reste }) => {
      const manque = nombre - (pris.get(id) ?? 0);
      const mots = manque > 0 ? reste(manque) : '';
      return mots === '' ? [] : [mots];
    });
  const blocs = () => [...debut, ...sections.flatMap(blocsDe), ...finDe(omises())];
  const hauteur = () => hauteurDes(numeroterLesFigures(blocs()));
  const ouvertes = priorite.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  const grandir = (siennes: readonly Section[]) => {
    for (let grandit = true; grandit; ) {
      grandit = false;
      for (const { id, nombre } of siennes) {
        const avant = pris.get(id) ?? 0;
        if (avant === nombre) continue;
        pris.set(id, avant + 1);
        if (hauteur() <= place) grandit = true;
        else pris.set(id, avant);
      }
    }
  };
  const ceder = (jusqua: number) => {
    for (const id of priorite.toReversed())
      while (hauteur() > place && (pris.get(id) ?? 0) > jusqua) pris.set(id, (pris.get(id) ?? 0) - 1);
  };
  // Des textes si longs que même les premiers éléments débordent : la dernière priorité cède, mais aucune section ne
  // disparaît tant qu'une autre a plus d'un élément.
  ceder(DERNIER);
  ceder(0);
  // Ce qui est cédé de trop revient aux premières ; ce qui ne dit rien de plus en grand ne prend que le reste.
  grandir(ouvertes.filter(({ enDernier }) => enDernier !== true));
  grandir(ouvertes);
  return blocs();
}
