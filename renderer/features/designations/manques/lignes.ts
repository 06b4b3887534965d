import type { TuileMontree } from '#renderer/ui/dessins/tuiles.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { type LigneDeManques, manquesDe } from '#shared/domain/designation/manques.rules.ts';
import { DEPARTEMENTS, type Departement } from '#shared/domain/territoire/departements.data.ts';
import { TUILES } from '#shared/domain/territoire/tuiles.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Genre, Tableau } from '../designations.types.ts';

/** Un département, son nom, et ce qui y manque. */
export interface DepartementVu extends LigneDeManques {
  readonly nom: string;
}

/** Les genres que chaque département doit avoir, ou que le service attend partout ; à défaut, tous. */
export function genresAttendus(genres: readonly Genre[]): readonly Genre[] {
  const attendus = genres.filter(({ attendu }) => attendu);
  return attendus.length > 0 ? attendus : genres;
}

/** Les départements de la région du fichier, ou tous ceux de la carte. */
export function departementsMontres(region: string, france: boolean): readonly Departement[] {
  const dessines = new Set(TUILES.map(({ departement }) => departement));
  const siens = DEPARTEMENTS.filter((departement) => departement.region === region && dessines.has(departement.code));
  return france || siens.length === 0 ? DEPARTEMENTS.filter(({ code }) => dessines.has(code)) : siens;
}

/** Ce qui manque pour un genre, département par département (A6). */
export function departementsVus(
  { designations, operateurs }: Tableau,
  genre: string,
  departements: readonly Departement[],
  jour: string,
): DepartementVu[] {
  const noms = new Map(departements.map(({ code, nom }) => [code, nom]));
  return manquesDe(
    departements,
    designations.filter((designation) => designation.genre === genre),
    new Map(Object.entries(operateurs)),
    jour,
  ).map((ligne) => ({ ...ligne, nom: noms.get(ligne.departement) ?? ligne.departement }));
}

/** Ce qu'une tuile écrit sous le nom ; une place tenue ne se dit pas, ses points suffisent. */
const mot = ({ situation, sansOperateur }: DepartementVu): string =>
  situation.etat === 'vacante'
    ? 'vacante'
    : situation.etat === 'inconnue'
      ? 'personne de noté'
      : sansOperateur
        ? 'sans opérateur'
        : '';

/** Le reste de la phrase : qui, ou depuis quand, puis les opérateurs. */
function suite(vu: DepartementVu): string {
  const { situation, operateurs } = vu;
  const noms = situation.tenues.flatMap(({ personne }) => (personne === null ? [] : nomComplet(personne)));
  const depuis = situation.vacanteDepuis === null ? null : `depuis le ${dateSansJour(situation.vacanteDepuis)}`;
  return [
    ...(situation.etat === 'pourvue' ? noms : [depuis]),
    operateurs > 0
      ? pluriel(operateurs, 'opérateur', 'opérateurs')
      : mot(vu) === 'sans opérateur'
        ? null
        : 'sans opérateur',
  ]
    .filter((partie) => partie !== null)
    .join(', ');
}

/** Un département sur la carte. */
export function enTuile(vu: DepartementVu): TuileMontree | null {
  const place = TUILES.find(({ departement }) => departement === vu.departement);
  if (place === undefined) return null;
  return {
    cle: vu.departement,
    colonne: place.colonne,
    rang: place.rang,
    code: vu.departement,
    nom: vu.nom,
    sens: vu.situation.etat,
    points: vu.situation.tenues.length,
    mot: mot(vu),
    phrase: `${[vu.departement, vu.nom, mot(vu)].filter((partie) => partie !== '').join(' ')} : ${suite(vu)}`,
  };
}
