import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../blocs.ts';
import { type GenreDocument, genreDe } from '../genres.data.ts';
import type { Cible, Comparaison, Correction, Lecture, NonRepris, Proposition } from './correction.ts';
import { memeValeur } from './egalite.ts';
import type { ContexteDeLecture, Reste } from './lecteurs/lecteur.ts';
import { deliberationDuBloc, pointDuBloc } from './reperes.ts';
import { type DocumentRelu, lireLeDocument } from './lire-le-document.ts';
import type { CommentaireLu, DocumentLu, ParagrapheLu } from './lu.ts';
import { type Morceau, sourcesDe, texteDuMorceau } from './morceaux.ts';
import { raisonDuReste } from './raisons.ts';
import { estTouche, ordreDesPoints, regrouperLesOtes } from './restes.ts';
import { situerLesBlocs } from './situer.ts';
import { signet } from '../signets.ts';
import { refusDeLaValeur } from './valider.ts';

/** Le nom d’une cible, unique dans une comparaison. */
export const cleDeCible = ({ objet, id, champ }: Cible): string => `${objet}:${id}:${champ}`;

export interface AComparer {
  readonly seance: Seance;
  readonly genre: GenreDocument;
  readonly blocs: readonly Bloc[];
  readonly lu: DocumentLu;
  readonly aujourdHui: string;
  /** La valeur d’un champ quand le document a été produit ; `undefined` : elle n’a pas changé depuis, ou on ne le sait pas. */
  readonly autrefois: (cible: Cible) => string | null | undefined;
  /** L’objet a-t-il été créé depuis la production ? Il ne pouvait pas y être. */
  readonly neDepuis: (objet: Cible['objet'], id: string) => boolean;
  /** Les blocs du document tel qu’il est parti ; `null` : le registre ne l’a pas. */
  readonly partis: readonly Bloc[] | null;
}

const sources = (morceaux: readonly Morceau[]): ParagrapheLu[] =>
  morceaux.flatMap((morceau) => [...sourcesDe(morceau)]);

const auteursDe = (morceaux: readonly Morceau[]): string[] =>
  [...new Set(sources(morceaux).flatMap(({ revisePar }) => revisePar))].filter((nom) => nom !== '');

const commentairesDe = (morceaux: readonly Morceau[], lu: DocumentLu): CommentaireLu[] => {
  const ids = new Set(sources(morceaux).flatMap(({ commentaires }) => commentaires));
  return lu.commentaires.filter(({ id }) => ids.has(id));
};

/** Ce que disait le document reçu d’un champ : les révisions refusées s’il y en a, sinon le journal. */
function depart(
  lecture: Lecture,
  recus: ReadonlyMap<string, readonly Lecture[]> | null,
  autrefois: AComparer['autrefois'],
): string | null {
  const { champ, bloc, lue } = lecture;
  const recues = recus?.get(cleDeCible(champ.cible)) ?? [];
  // Le texte d’un point se lit d’un trait : son premier bloc n’est pas toujours le même.
  const recue = recues.find((une) => une.bloc === bloc || champ.cible.champ === 'textePv');
  const dansLeWord = recue === undefined ? champ.valeur : recue.lue;
  if (recus !== null && !memeValeur(dansLeWord, lue)) return dansLeWord;
  const avant = autrefois(champ.cible);
  return avant === undefined ? champ.valeur : avant;
}

/** Le texte consigné au point fait foi avant les tableaux qui le répètent. */
const enTete = (lectures: readonly Lecture[]): Lecture[] => {
  const rang = ({ bloc }: Lecture) => (/^(?:dec|txt|act|point|fiche)_/u.test(bloc) ? 0 : 1);
  return lectures.toSorted((a, b) => rang(a) - rang(b));
};

function propositions(lectures: readonly Lecture[], places: ReadonlyMap<string, string>): Proposition[] {
  const tenues: Proposition[] = [];
  for (const { lue, bloc } of enTete(lectures))
    if (!tenues.some(({ valeur }) => memeValeur(valeur, lue))) tenues.push({ valeur: lue, ou: places.get(bloc) ?? '' });
  return tenues;
}

/** Les paragraphes d’un texte que le cabinet a ôtés tout entiers : le document reçu seul dit encore par qui. */
function otesDuTexte({ objet, id, champ }: Cible, relu: DocumentRelu, recu: DocumentRelu | null): Morceau[] {
  if (objet !== 'point' || champ !== 'textePv' || recu === null) return [];
  const debut = `${signet('txt', id)}_`;
  return recu.segmentation.suites.flatMap(({ bloc, morceaux }) =>
    bloc.startsWith(debut) && (relu.segmentation.parBloc.get(bloc) ?? []).length === 0 ? [...morceaux] : [],
  );
}

function corriger(
  lectures: readonly Lecture[],
  lus: { readonly relu: DocumentRelu; readonly recu: DocumentRelu | null },
  recus: ReadonlyMap<string, readonly Lecture[]> | null,
  { lu, autrefois }: AComparer,
  places: ReadonlyMap<string, string>,
): { correction: Correction; bloc: string } | { garde: string } {
  const [premiere] = lectures as readonly [Lecture];
  const { champ } = premiere;
  const parties = lectures.map((lecture) => ({ lecture, base: depart(lecture, recus, autrefois) }));
  const recues = recus?.get(cleDeCible(champ.cible)) ?? [];
  // Le cabinet n’a corrigé qu’une des places du champ : celles qui disent encore la valeur reçue ne sont pas des corrections.
  const depassees = recues.filter(({ bloc, lue }) => {
    const ici = lectures.find((lecture) => lecture.bloc === bloc);
    return ici === undefined || !memeValeur(ici.lue, lue);
  });
  const touchees = parties.filter(
    ({ lecture, base }) =>
      !memeValeur(lecture.lue, base) && !depassees.some(({ lue: recue }) => memeValeur(recue, lecture.lue)),
  );
  if (touchees.length === 0) return { garde: champ.quoi };
  const siennes = touchees.map(({ lecture }) => lecture);
  const base = touchees[0]?.base ?? null;
  const offertes = propositions(siennes, places);
  const empechement =
    siennes.map((une) => une.empechement).find((phrase) => phrase !== undefined) ??
    offertes.map(({ valeur }) => refusDeLaValeur(champ.cible, valeur)).find((phrase) => phrase !== null) ??
    null;
  const morceaux = siennes.flatMap((une) => une.morceaux);
  return {
    bloc: enTete(siennes)[0]?.bloc ?? '',
    correction: {
      cle: cleDeCible(champ.cible),
      cible: champ.cible,
      quoi: champ.quoi,
      ou: offertes[0]?.ou ?? '',
      nature: champ.nature,
      actuelle: champ.valeur,
      ...(memeValeur(base, champ.valeur) ? {} : { depart: base }),
      propositions: offertes,
      empechement,
      auteurs: auteursDe([...morceaux, ...otesDuTexte(champ.cible, lus.relu, lus.recu)]),
      commentaires: commentairesDe(morceaux, lu),
    },
  };
}

const parCible = (lectures: readonly Lecture[]): Map<string, Lecture[]> =>
  Map.groupBy(lectures, ({ champ }) => cleDeCible(champ.cible));

/** L’objet que nomme un bloc, pour savoir s’il est plus jeune que le document. */
function objetDuBloc(contexte: ContexteDeLecture, bloc: string): readonly [Cible['objet'], string] | null {
  const point = pointDuBloc(contexte, bloc)?.point;
  if (point !== undefined) return ['point', point.id];
  const deliberation = deliberationDuBloc(contexte, bloc);
  return deliberation === undefined ? null : ['deliberation', deliberation.id];
}

function ecarter(
  a: AComparer,
  relu: DocumentRelu,
  recu: DocumentRelu | null,
  places: ReadonlyMap<string, string>,
): NonRepris[] {
  const contexte = { seance: a.seance, aujourdHui: a.aujourdHui };
  const partiel = genreDe(a.genre).forme !== 'unique';
  const disparus = relu.segmentation.disparus.map(
    (morceau): Reste => ({
      bloc: '',
      avant: '',
      apres: texteDuMorceau(morceau),
      morceaux: [morceau],
      motif: 'disparu',
    }),
  );
  const jeune = (bloc: string) => {
    const objet = objetDuBloc(contexte, bloc);
    return objet !== null && a.neDepuis(...objet);
  };
  const restes = [...relu.restes, ...ordreDesPoints(contexte, a.blocs, relu)].filter(
    ({ motif, bloc }) => motif !== 'ote' || (!partiel && !jeune(bloc)),
  );
  return [
    ...regrouperLesOtes(contexte, restes),
    // Ce que l’application a supprimé depuis ne revient que si le cabinet y a touché.
    ...disparus.filter((reste) => auteursDe(reste.morceaux).length > 0),
  ]
    .filter((reste) => estTouche(reste, recu, a))
    .map((reste, rang) => ({
      cle: `reste:${rang}:${reste.bloc}`,
      ou: places.get(reste.bloc) ?? '',
      avant: reste.avant,
      apres: reste.apres,
      ...raisonDuReste(a.seance, reste),
      auteurs: auteursDe(reste.morceaux),
      commentaires: commentairesDe(reste.morceaux, a.lu),
    }));
}

/**
 * Ce qui sépare le Word rendu par le cabinet de ce que dit l’application : les champs à reprendre, avec les deux valeurs
 * quand l’application a changé aussi, et ce qui ne se reprend pas, avec sa raison.
 */
export function comparerAuWord(a: AComparer): Comparaison {
  const contexte = { seance: a.seance, aujourdHui: a.aujourdHui };
  const attendu = { genre: a.genre, blocs: a.blocs };
  const relu = lireLeDocument(contexte, attendu, a.lu.accepte);
  const recu = a.lu.revisions === 0 ? null : lireLeDocument(contexte, attendu, a.lu.refuse);
  const places = situerLesBlocs(a.blocs, 'du document');
  const recus = recu === null ? null : parCible(recu.lectures);
  const lues = [...parCible(relu.lectures).values()].map((lectures) =>
    corriger(lectures, { relu, recu }, recus, a, places),
  );
  const rangs = new Map(a.blocs.map(({ id }, rang) => [id, rang]));
  const corrections = lues
    .flatMap((lue) => ('correction' in lue ? [lue] : []))
    .toSorted((x, y) => (rangs.get(x.bloc) ?? 0) - (rangs.get(y.bloc) ?? 0))
    .map(({ correction }) => correction);
  const nonRepris = ecarter(a, relu, recu, places);
  const dits = new Set([...corrections, ...nonRepris].flatMap(({ commentaires }) => commentaires.map(({ id }) => id)));
  const ou = new Map(
    relu.segmentation.suites.flatMap(({ bloc, morceaux }) =>
      morceaux.flatMap((morceau) =>
        sourcesDe(morceau).flatMap(({ commentaires, texte }) =>
          commentaires.map((id) => [id, { ou: places.get(bloc) ?? '', sur: texte }] as const),
        ),
      ),
    ),
  );
  return {
    corrections,
    nonRepris,
    commentaires: a.lu.commentaires
      .filter(({ id }) => !dits.has(id))
      .map((commentaire) => ({ ou: '', sur: '', ...ou.get(commentaire.id), commentaire })),
    gardes: lues.flatMap((lue) => ('garde' in lue ? [lue.garde] : [])),
  };
}
