import type { GenreDocument } from '../../genres.data.ts';
import type { Bloc } from '../../blocs.ts';
import { signet } from '../../signets.ts';
import { champsDeLaReunion, champsDeLaDeliberation, champsDuPoint } from '../champs.ts';
import type { Lecture } from '../correction.ts';
import type { Morceau } from '../morceaux.ts';
import type { Segmentation } from '../segmenter.ts';
import { lignesRelues, texteCorrige } from '../texte-relu.ts';
import { type ContexteDeLecture, estInchange, lecture, type Reste } from './lecteur.ts';
import { pointDuBloc } from '../reperes.ts';

/** Les documents qui impriment le texte des points. */
const AVEC_TEXTE: ReadonlySet<GenreDocument> = new Set(['proces-verbal', 'compte-rendu', 'extrait', 'note-de-reunion']);

export const porteLeTexteDesPoints = (genre: GenreDocument): boolean => AVEC_TEXTE.has(genre);

interface Zone {
  readonly pointId: string;
  readonly blocs: string[];
  readonly morceaux: Morceau[];
}

/** Une suite à préciser, entre crochets, que le cabinet a remplacée par un texte. */
const aRediger = (bloc: Bloc | undefined): boolean =>
  bloc?.type === 'paragraphe' && bloc.segments.every(({ aCompleter }) => aCompleter === true);

interface Source {
  readonly blocs: ReadonlyMap<string, Bloc>;
  readonly segmentation: Segmentation;
  /** Paragraphes ajoutés que les autres lecteurs ont laissés, par bloc. */
  readonly enPlus: ReadonlyMap<string, readonly Morceau[]>;
}

/** Ce qui se lit du texte de chaque point, dans l’ordre du document : un paragraphe déplacé suit le titre où il est. */
function zones(contexte: ContexteDeLecture, { blocs, segmentation, enPlus }: Source): Map<string, Zone> {
  const trouvees = new Map<string, Zone>();
  const zoneDe = (pointId: string): Zone => {
    const deja = trouvees.get(pointId) ?? { pointId, blocs: [], morceaux: [] };
    trouvees.set(pointId, deja);
    return deja;
  };
  const titres = new Set(
    segmentation.suites.flatMap(({ bloc }) => {
      const sien = pointDuBloc(contexte, bloc);
      return sien?.genre === 'point' ? [sien.point.id] : [];
    }),
  );
  let ici: string | null = null;
  for (const { bloc: id, morceaux } of segmentation.suites) {
    const sien = pointDuBloc(contexte, id);
    const bloc = blocs.get(id);
    if (sien?.genre === 'point') ici = sien.point.id;
    else if (bloc?.type === 'titre') ici = null;
    // Le texte d’un point que l’application n’a plus n’est pas celui du point d’avant.
    if (sien === null && id.startsWith('txt_')) continue;
    const point: string | null = sien?.point.id ?? ici;
    if (point === null) continue;
    const zone = zoneDe(point);
    zone.blocs.push(id);
    if (sien?.genre === 'txt') {
      zoneDe(titres.has(point) && ici !== null ? ici : point).morceaux.push(...morceaux);
    } else if (sien?.genre === 'suite' && bloc !== undefined && aRediger(bloc) && !estInchange(bloc, morceaux))
      zone.morceaux.push(...morceaux);
    else zone.morceaux.push(...(enPlus.get(id) ?? []));
  }
  return trouvees;
}

/** Le texte de chaque point, tel que le Word le donne : ses paragraphes et ses listes, ajoutés et ôtés compris. */
export function lireLesTextes(contexte: ContexteDeLecture, source: Source): Lecture[] {
  const { seance } = contexte;
  return [...zones(contexte, source).values()].flatMap(({ pointId, blocs, morceaux }) => {
    const point = seance.points.find(({ id }) => id === pointId);
    if (point === undefined) return [];
    const champ = champsDuPoint(seance, point).textePv;
    const bloc = blocs.find((id) => id.startsWith('txt_')) ?? blocs[0] ?? '';
    return lecture(champ, texteCorrige(champ.valeur, lignesRelues(morceaux)), bloc, morceaux);
  });
}

/** Le compte rendu d’une rencontre encore vide, que le cabinet a rédigé : c’est le texte de son seul point. */
export function lireLeCompteRenduVide(
  { seance }: ContexteDeLecture,
  bloc: Bloc,
  morceaux: readonly Morceau[],
): { lectures: Lecture[]; restes: Reste[] } {
  const [seul, autre] = seance.points;
  if (seul === undefined || autre !== undefined || estInchange(bloc, morceaux)) return { lectures: [], restes: [] };
  const champ = champsDuPoint(seance, seul).textePv;
  return {
    lectures: lecture(champ, texteCorrige(champ.valeur, lignesRelues(morceaux)), bloc.id, morceaux),
    restes: [],
  };
}

/** Un texte saisi imprimé ligne par ligne : objectifs d’une rencontre, projet soumis à un vote écrit. */
export function lireLesSuites(
  contexte: ContexteDeLecture,
  { blocs, segmentation }: Pick<Source, 'blocs' | 'segmentation'>,
): Lecture[] {
  const { seance } = contexte;
  const groupes = [
    { prefixe: 'objectif_', champ: champsDeLaReunion(seance).objectifs },
    ...seance.points.flatMap(({ deliberations }) =>
      deliberations.map((deliberation) => ({
        prefixe: `${signet('prj', deliberation.id)}_`,
        champ: champsDeLaDeliberation(seance, deliberation).texte,
      })),
    ),
  ];
  return groupes.flatMap(({ prefixe, champ }) => {
    if (![...blocs.keys()].some((id) => id.startsWith(prefixe))) return [];
    const siens = segmentation.suites.filter(({ bloc }) => bloc.startsWith(prefixe));
    const morceaux = siens.flatMap((suite) => suite.morceaux);
    return lecture(champ, texteCorrige(champ.valeur, lignesRelues(morceaux)), siens[0]?.bloc ?? prefixe, morceaux);
  });
}
