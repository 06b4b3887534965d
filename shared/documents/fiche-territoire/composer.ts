import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { numeroterLesFigures } from '../graphiques/figures.ts';
import { emplir } from '../page-unique/emplir.ts';
import { texte } from '../segments.ts';
import { hauteurDes } from './mesure.ts';
import type { Section } from './section.ts';

/** Ce qui reste d'une page sous le bloc-marque et le titre, en lignes de corps, la phrase qui dit ce qui n'y est pas comprise. */
const PAGE = 45;
/** L'ordre où les sections prennent la place qui reste, et l'inverse de celui où elles la rendent. */
const PRIORITE = ['figures', 'actions', 'chiffres', 'quartiers', 'decisions', 'appels'];

/** Ce qui ne tient pas sur la page, section par section : « 4 actions ». */
const finDe = (omis: readonly string[]): readonly Bloc[] =>
  omis.length === 0
    ? []
    : [paragraphe('omis', texte(`Ne tiennent pas sur cette page : ${enumerer(omis)}.`, { gris: true }))];

/**
 * Emplit la page, et finit par ce qui n’y tient pas.
 * @param reserve lignes de corps que l'en-tête prend en plus : une image, un timbre long
 * @param priorite l'ordre où les sections prennent la place qui reste
 */
export function composer(
  debut: readonly Bloc[],
  sections: readonly Section[],
  reserve: number,
  priorite: readonly string[] = PRIORITE,
): readonly Bloc[] {
  const omises = (pris: ReadonlyMap<string, number>) =>
    sections.flatMap(({ id, nombre, reste }) => {
      const manque = nombre - (pris.get(id) ?? 0);
      const mots = manque > 0 ? reste(manque) : '';
      return mots === '' ? [] : [mots];
    });
  const page = (pris: ReadonlyMap<string, number>) => [
    ...debut,
    ...sections.flatMap((section) => section.blocs(pris.get(section.id) ?? 0)),
    ...finDe(omises(pris)),
  ];
  return page(
    emplir({
      sections,
      priorite,
      tient: (pris) => hauteurDes(numeroterLesFigures(page(pris))) <= PAGE - reserve,
    }),
  );
}
