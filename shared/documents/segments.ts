import { enCapitale } from '#shared/text/capitale.ts';
import { FINE, typographier } from '#shared/text/typographie.ts';
import type { Segment, Segments } from './blocs.ts';

/** « 1er », « 1re », « 2e », « XXIe » : la terminaison d’un ordinal se met en exposant. */
const ORDINAL =
  /(?<![\p{L}\p{N}])(?<nombre>[0-9]+(?=(?:ers?|res?|es?)(?![\p{L}\p{N}]))|[IVX]+(?=e(?![\p{L}\p{N}])))(?<fin>ers?|res?|es?)/gu;

type Forme = Omit<Segment, 'texte'>;

function exposer(texte: string, forme: Forme): Segment[] {
  const segments: Segment[] = [];
  let debut = 0;
  for (const ordinal of texte.matchAll(ORDINAL)) {
    const { nombre = '', fin = '' } = ordinal.groups ?? {};
    const coupe = ordinal.index + nombre.length;
    segments.push({ texte: texte.slice(debut, coupe), ...forme }, { texte: fin, exposant: true, ...forme });
    debut = coupe + fin.length;
  }
  return [...segments, { texte: texte.slice(debut), ...forme }].filter((segment) => segment.texte !== '');
}

/** Texte composé pour l’impression : espaces insécables, apostrophes, ordinaux en exposant. */
export const texte = (source: string, forme: Forme = {}): Segments => exposer(typographier(source), forme);

/** Texte composé, en gras. */
export const gras = (source: string): Segments => texte(source, { gras: true });

/** Adresse recopiée lettre pour lettre, et que l’on peut suivre si c’en est une de la toile. */
export const lien = (adresse: string): Segments => [
  /^https?:\/\/[^\s"<>\\^`{|}]+$/iu.test(adresse) ? { texte: adresse, lien: adresse } : { texte: adresse },
];

/** Ce qu’il reste à renseigner, sans crochets : chaque rendu le montre à sa façon. */
export const manque = (quoi: string): Segments => [{ texte: quoi, aCompleter: true }];

/** Ce qui est saisi, sans le point ni le point-virgule que la phrase du document mettra. */
export const sansPoint = (source: string): string => source.replace(/[\s.;,]+$/u, '');

/** Le texte composé s’il est renseigné, sinon ce qui manque. */
export const texteOuManque = (source: string | null, quoi: string): Segments =>
  source === null ? manque(quoi) : texte(source);

const POINT_VIRGULE: Segments = [{ texte: `${FINE}; ` }];

/** Suites de segments séparées par des points-virgules : des personnes, chacune avec sa qualité. */
export const joindre = (suites: readonly Segments[]): Segments =>
  suites.flatMap((suite, rang) => (rang === 0 ? suite : [...POINT_VIRGULE, ...suite]));

/** Éléments d’une liste : un point-virgule à chacun, un point au dernier. */
export const ponctuer = (elements: readonly Segments[]): readonly Segments[] =>
  elements.map((element, rang) => [...element, { texte: rang < elements.length - 1 ? `${FINE};` : '.' }]);

/** Première lettre du premier segment en capitale ; un segment à compléter reste tel quel. */
export const capitaliser = ([premier, ...suite]: Segments): Segments =>
  premier === undefined || premier.aCompleter
    ? [...(premier ? [premier] : []), ...suite]
    : [{ ...premier, texte: enCapitale(premier.texte) }, ...suite];

/** Le texte nu, tel qu’il se lit : ce qui manque est entre crochets. */
export const texteNu = (segments: Segments): string =>
  segments.map((segment) => (segment.aCompleter ? `[${segment.texte}]` : segment.texte)).join('');
