import {
  type GenreIndicateur,
  genreIndicateurSchema,
  type Indicateur,
  type Mesure,
  type NatureIndicateur,
  natureIndicateurSchema,
} from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { refusDeMesure } from '#shared/domain/feuille-de-route/mesure.errors.ts';
import { fauteDeMesure } from '#shared/domain/feuille-de-route/mesure.rules.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { couperEnMorceaux, joindreMorceaux } from './morceaux.rules.ts';
import { ecrireMesure, lireMesure, type MesureEcrite } from './mesures.rules.ts';

/** Un indicateur tel qu'une cellule le porte, avec ses valeurs. */
export interface IndicateurEcrit extends Pick<Indicateur, 'intitule' | 'genre' | 'nature' | 'unite'> {
  readonly mesures: readonly MesureEcrite[];
}

const LONG = 200;
const UNITE_LONGUE = 60;
const GENRES: Readonly<Record<GenreIndicateur, string>> = { realisation: 'réalisation', resultat: 'résultat' };
const UNITE = /^unité : (?<unite>.+)$/iu;

/** « Personnes reçues | résultat | effectif | cible : 180 au 14/09/2027, source : Suivi » : un indicateur par ligne. */
export const ecrireIndicateurs = (
  indicateurs: readonly (Omit<IndicateurEcrit, 'mesures'> & {
    readonly mesures: readonly Omit<Mesure, 'id'>[];
  })[],
): string =>
  indicateurs
    .map(({ intitule, genre, nature, unite, mesures }) =>
      joindreMorceaux([
        intitule,
        GENRES[genre],
        nature,
        unite === null ? null : `unité : ${unite}`,
        ...mesures.map(ecrireMesure),
      ]),
    )
    .join('\n');

const motDe = <M extends string>(mots: readonly M[], dire: (mot: M) => string, ecrit: string): M | null =>
  mots.find((mot) => enTri(dire(mot)) === enTri(ecrit)) ?? null;

interface EnLecture {
  genre: GenreIndicateur;
  nature: NatureIndicateur;
  unite: string | null;
  mesures: MesureEcrite[];
}

/** Prend un morceau ; rend la faute s'il ne se comprend pas. */
function prendre(lu: EnLecture, morceau: string): string | null {
  const genre = motDe(genreIndicateurSchema.options, (un) => GENRES[un], morceau);
  const nature = motDe(natureIndicateurSchema.options, (une) => une, morceau);
  const unite = UNITE.exec(morceau)?.groups?.['unite'];
  if (genre !== null) lu.genre = genre;
  else if (nature !== null) lu.nature = nature;
  else if (unite !== undefined) lu.unite = unite.slice(0, UNITE_LONGUE);
  else {
    const mesure = lireMesure(morceau);
    if (typeof mesure === 'string') return mesure;
    lu.mesures.push(mesure);
  }
  return null;
}

/** Ce que l'écran refuserait de noter se refuse à sa cellule. */
function refuseeAilleurs({ nature, mesures }: EnLecture): string | null {
  const fautes = mesures.flatMap((mesure, rang) => fauteDeMesure(nature, mesure, mesures.slice(0, rang)) ?? []);
  return fautes[0] === undefined ? null : refusDeMesure[fautes[0]]().message;
}

/** Les indicateurs d'une cellule, et la première faute qui s'y lit, indicateur dit. */
export function comprendreIndicateurs(texte: string | null): {
  readonly lus: readonly IndicateurEcrit[];
  readonly faute: string | null;
} {
  let faute: string | null = null;
  const lus = couperEnMorceaux(texte).map(([nom, ...suite]): IndicateurEcrit => {
    const lu: EnLecture = { genre: 'realisation', nature: 'effectif', unite: null, mesures: [] };
    const fautes = suite.flatMap((morceau) => prendre(lu, morceau) ?? []);
    const premiere = fautes[0] ?? refuseeAilleurs(lu);
    if (premiere !== null) faute ??= `Indicateur « ${nom} » : ${premiere}`;
    return { intitule: nom.slice(0, LONG), ...lu };
  });
  return { lus, faute };
}

/** La cellule des indicateurs : refusée à la première ligne qui ne se comprend pas. */
export function lireCelluleDIndicateurs(cellule: Cellule): Lecture {
  const texte = nettoyerTexte(texteDe(cellule)).trim();
  if (texte === '') return { valeur: null };
  const { faute } = comprendreIndicateurs(texte);
  if (faute === null) return { valeur: texte };
  return { valeur: null, remarque: { gravite: 'refus', phrase: faute, propositions: [] } };
}
