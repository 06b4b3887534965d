import { dateSansJour } from '#shared/dates/format.ts';
import { effectifCommuniqueDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { mentionDeSource } from '#shared/domain/convention/beneficiaires/source.rules.ts';
import type { Feu } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { genreCourt } from '#shared/domain/convention/convention.labels.ts';
import type { GenreDeConvention } from '#shared/domain/convention/convention.schema.ts';
import { elementsDe } from '#shared/domain/convention/rapport/elements.rules.ts';
import type { GenreDeRapport } from '#shared/domain/convention/rapport/rapport.schema.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Colonne, Paragraphe, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { sansPoint, texte } from '../segments.ts';
import type { EffectifCommunique, EffectifsDuRapport } from './effectifs.types.ts';
import { signe } from './montants.ts';

/** Ce que l'on titre, en page de garde, d'un genre de rapport. */
export const FORMES: Readonly<Record<GenreDeRapport, string>> = {
  copil: 'Comité de pilotage',
  intermediaire: 'Bilan intermédiaire',
  final: 'Bilan final',
};

/** « Bilan final de la convention O2R », « … de la convention d’objectifs ». */
export const formeDe = (rapport: GenreDeRapport, convention: GenreDeConvention, liaison = ' '): string =>
  `${FORMES[rapport]}${liaison}de la ${enPhrase(genreCourt[convention])}`;

/** La couleur, en toutes lettres : sur le papier, elle n'est que ce mot (I6). */
export const couleurDuFeu: Readonly<Record<Feu, string>> = {
  vert: 'vert',
  orange: 'orange',
  rouge: 'rouge',
  nd: 'n.d.',
};

/** Un effectif tel qu'il s'imprime : « n.d. », « n.c. » ou lui-même. */
export const effectif = ({ nombre, tu }: EffectifCommunique): Segments => texte(effectifCommuniqueDit(nombre, tu));

/** Un écart d'effectif, signé. */
export const ecartEnNombre = (ecart: number | null): string =>
  ecart === null ? 'n.d.' : signe(ecart, nombreFr(ecart));

/** Colonne de nombres, alignée à droite. */
export const nombres = (titre: string, largeur: number): Colonne => ({ titre, largeur, nombre: true });

/** La légende d'un tableau ; son numéro est le même d'un rapport à l'autre : « T4. … », « T2 bis. … » (charte, § 8). */
export const legende = (numero: string, titre: string): Paragraphe =>
  paragraphe(`legende_${numero.toLowerCase().replaceAll(' ', '_')}`, texte(`${numero}. ${titre}`), 'legende', true);

/** D'où viennent les chiffres et de quand (I12), puis ce qu'il faut savoir pour les lire. */
export const sourceDe = (
  id: string,
  { au, source }: Pick<EffectifsDuRapport, 'au' | 'source'>,
  suite = '',
): Paragraphe =>
  paragraphe(`source_${id}`, texte(`${mentionDeSource(au, source)}${suite === '' ? '' : ` ${suite}`}`), 'source');

/** « du 1er janvier 2025 au 30 septembre 2026 ». */
export const duAu = (debut: string, fin: string): string =>
  typographier(`du ${dateSansJour(debut)} au ${dateSansJour(fin)}`);

/** Les éléments d'une liste saisie, sans la ponctuation que le document remet. */
export const lignesDeListe = (source: string | null): readonly string[] => elementsDe(source).map(sansPoint);
