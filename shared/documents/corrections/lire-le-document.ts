import type { Bloc } from '../blocs.ts';
import type { GenreDocument } from '../genres.data.ts';
import type { Lecture } from './correction.ts';
import { lecteurDActions } from './lecteurs/actions.ts';
import { lecteurDeDecision } from './lecteurs/decision.ts';
import { lecteurDeFiche } from './lecteurs/fiche.ts';
import { calcule } from './lecteurs/calcule.ts';
import { type ContexteDeLecture, estInchange, type Lecteur, type Reste } from './lecteurs/lecteur.ts';
import { lecteurDOrdreDuJour } from './lecteurs/ordre-du-jour.ts';
import { lecteurDeFicheDePoint, lecteurDeTitre } from './lecteurs/point.ts';
import { pointDuBloc } from './reperes.ts';
import { lecteurDeReleve } from './lecteurs/releve.ts';
import { champsImprimes, lecteurDeReunion } from './lecteurs/reunion.ts';
import { lireLeCompteRenduVide, lireLesSuites, lireLesTextes, porteLeTexteDesPoints } from './lecteurs/textes.ts';
import type { ElementLu } from './lu.ts';
import { type Morceau, texteDuMorceau } from './morceaux.ts';
import { segmenter, type Segmentation, unitesDuBloc } from './segmenter.ts';

/** Ce que le document attendu dit, avant de le comparer. */
export interface Attendu {
  readonly genre: GenreDocument;
  readonly blocs: readonly Bloc[];
}

export interface DocumentRelu {
  readonly segmentation: Segmentation;
  readonly lectures: readonly Lecture[];
  readonly restes: readonly Reste[];
}

const RELEVES: ReadonlySet<string> = new Set(['essentiel_liste', 'suivi_liste', 'releve_liste']);
const ORDRES_DU_JOUR = /(?:ordre_du_jour_points|programme_tableau|deroule_points)$/u;

/** Qui sait lire ce bloc ; à défaut, il est calculé. */
function lecteurDe(contexte: ContexteDeLecture, bloc: Bloc): Lecteur {
  if (bloc.type === 'decision') return lecteurDeDecision;
  if (RELEVES.has(bloc.id)) return lecteurDeReleve;
  if (ORDRES_DU_JOUR.test(bloc.id)) return lecteurDOrdreDuJour;
  if (bloc.type === 'fiche') return lecteurDeFiche;
  if (bloc.type === 'liste' && /^act(?:ions_liste$|_)/u.test(bloc.id)) return lecteurDActions;
  const genre = pointDuBloc(contexte, bloc.id)?.genre;
  if (genre === 'point') return lecteurDeTitre;
  if (genre === 'fiche') return lecteurDeFicheDePoint;
  return champsImprimes(bloc.id).length > 0 ? lecteurDeReunion : calcule;
}

/** Les blocs dont le texte se lit d’un trait, hors de leurs propres lecteurs. */
const seLitAilleurs = (contexte: ContexteDeLecture, { id }: Bloc): boolean =>
  pointDuBloc(contexte, id)?.genre === 'txt' || /^(?:objectif|prj)_/u.test(id);

/** Un bloc qui n’est plus dans le document rendu. */
const ote = (bloc: Bloc): Reste => ({
  bloc: bloc.id,
  avant: unitesDuBloc(bloc)
    .map(({ texte }) => texte)
    .join('\n'),
  apres: '',
  morceaux: [],
  motif: 'ote',
});

interface Bloque {
  readonly lectures: Lecture[];
  readonly restes: Reste[];
  readonly enPlus: Map<string, readonly Morceau[]>;
}

function lireLesBlocs(contexte: ContexteDeLecture, { genre, blocs }: Attendu, { parBloc }: Segmentation): Bloque {
  const lu: Bloque = { lectures: [], restes: [], enPlus: new Map() };
  const prendreLesTextes = porteLeTexteDesPoints(genre);
  let point: string | null = null;
  for (const bloc of blocs) {
    const sien = pointDuBloc(contexte, bloc.id);
    if (bloc.type === 'titre') point = sien?.point.id ?? null;
    const morceaux = parBloc.get(bloc.id);
    if (seLitAilleurs(contexte, bloc)) continue;
    if (morceaux === undefined) {
      lu.restes.push(ote(bloc));
      continue;
    }
    if (estInchange(bloc, morceaux)) continue;
    if (bloc.id === 'compte_rendu_vide') {
      lu.lectures.push(...lireLeCompteRenduVide(contexte, bloc, morceaux).lectures);
      continue;
    }
    if (sien?.genre === 'suite' && bloc.type === 'paragraphe' && bloc.segments.every((s) => s.aCompleter)) continue;
    const { lectures, restes, enPlus = [] } = lecteurDe(contexte, bloc)(contexte, bloc, morceaux);
    const dansUnPoint = prendreLesTextes && (sien !== null || point !== null);
    // Un paragraphe ajouté dans un point appartient à son texte ; ailleurs, l’application n’a pas où le ranger.
    const ajoutes = restes.filter((reste) => dansUnPoint && reste.avant === '' && reste.morceaux[0]?.genre === 'texte');
    const siens = [...enPlus, ...ajoutes.flatMap(({ morceaux: des }) => des)];
    lu.lectures.push(...lectures);
    lu.restes.push(...restes.filter((reste) => !ajoutes.includes(reste)));
    if (dansUnPoint) lu.enPlus.set(bloc.id, siens);
    else lu.restes.push(...siens.map((un) => ajout(bloc.id, un)));
  }
  return lu;
}

const ajout = (bloc: string, morceau: Morceau): Reste => ({
  bloc,
  avant: '',
  apres: texteDuMorceau(morceau),
  morceaux: [morceau],
  motif: 'ajoute',
});

/**
 * Lit un document rendu en face de celui que l’application établirait : les champs saisis qui y ont changé, et ce qui a
 * changé sans pouvoir se reprendre.
 */
export function lireLeDocument(
  contexte: ContexteDeLecture,
  attendu: Attendu,
  elements: readonly ElementLu[],
): DocumentRelu {
  const segmentation = segmenter(attendu.blocs, elements);
  const blocs = new Map(attendu.blocs.map((bloc) => [bloc.id, bloc]));
  const lus = lireLesBlocs(contexte, attendu, segmentation);
  const textes = porteLeTexteDesPoints(attendu.genre)
    ? lireLesTextes(contexte, { blocs, segmentation, enPlus: lus.enPlus })
    : [];
  return {
    segmentation,
    lectures: [...lus.lectures, ...textes, ...lireLesSuites(contexte, { blocs, segmentation })],
    restes: [...segmentation.tete.map((morceau) => ajout(attendu.blocs[0]?.id ?? '', morceau)), ...lus.restes],
  };
}
