import type { Bloc } from '../blocs.ts';
import { textesDuBloc } from '../texte-des-blocs.ts';
import { aligner } from './aligner.ts';
import { estVide } from './cle.ts';
import type { ElementLu } from './lu.ts';
import { enMorceaux, type Morceau, texteDuMorceau } from './morceaux.ts';

const TABLEAUX: ReadonlySet<Bloc['type']> = new Set(['tableau', 'fiche', 'planche']);

/** Une unité d’un bloc attendu : un paragraphe, ou tout son tableau. */
export interface Unite {
  readonly genre: Morceau['genre'];
  readonly texte: string;
}

/** Les unités d’un bloc, dans l’ordre où Word les montre. */
export function unitesDuBloc(bloc: Bloc): Unite[] {
  const textes = textesDuBloc(bloc);
  const tableau = (suite: readonly string[]): Unite => ({ genre: 'tableau', texte: suite.join('\n') });
  if (TABLEAUX.has(bloc.type)) return [tableau(textes)];
  if (bloc.type === 'signatures') {
    const lieu = bloc.lieu.length > 0 ? textes.slice(0, 1) : [];
    return [...lieu.map((texte): Unite => ({ genre: 'texte', texte })), tableau(textes.slice(lieu.length))];
  }
  return textes.map((texte) => ({ genre: 'texte', texte }));
}

/** Ce que l’on a retrouvé de chaque bloc attendu ; absent de la table : il n’est plus dans le document. */
export interface Segmentation {
  readonly parBloc: ReadonlyMap<string, readonly Morceau[]>;
  /** Ce qui précède le premier bloc. */
  readonly tete: readonly Morceau[];
  /** Ce que portaient les blocs que l’application n’a plus. */
  readonly disparus: readonly Morceau[];
  /** Les blocs retrouvés et leurs morceaux, dans l’ordre du document relu. */
  readonly suites: readonly { readonly bloc: string; readonly morceaux: readonly Morceau[] }[];
  /** Les blocs dont le signet même a été retrouvé. */
  readonly ancres: ReadonlySet<string>;
}

/** Nos signets, même quand l’application n’a plus ce bloc : un point supprimé depuis, une phrase qui n’a plus lieu d’être. */
const NOTRES =
  /^(?:(?:point|fiche|tenue|deport|txt|suite|dossiers|dec|faire|act|prj|vote)_[0-9a-z]{20,}(?:_\d*)?|(?:l_[0-9a-f]{12}_|invitation_)?(?:timbre|lieu_date|destinataire|objet|appel|convoquer|date_et_lieu|participation|annule|lien|seconde|quorum|reponse|politesse|motif_signature|ordre_du_jour\w*|rappel|invitation_\w+)|titre|bloc_titre|destinataires\w*|autres_participants|horaires|fin|cadre|ouvre|ouverture|attendus_\w+|essentiel\w*|attention|fiche|fiche_titre|participants\w*|presences?_\w+|presents\w*|pouvoirs|excuses|absents|sans_effet|vacants|venus_pour|invites|visio|quorum_\w+|points|points_vide|cloture\w*|suivi|suivi_liste|annexes?\w*|signatures|releve_\w+|actions|actions_liste|prochaine|vote_ecrit\w*|opinion_\d+\w*|objectifs?\w*|programme\w*|ressources\w*|compte_rendu_vide|extrait_\w+|deroule_\w+)$/u;

/** Ce signet est-il l’un des nôtres ? */
export const estNotreSignet = (nom: string): boolean => NOTRES.test(nom);

interface Suite {
  /** Rang du bloc attendu ; −1 avant le premier, −2 pour un bloc que l’application n’a plus. */
  readonly rang: number;
  readonly nom: string | null;
  readonly morceaux: Morceau[];
}

/** Une ligne d’un texte saisi : l’application peut en avoir moins qu’à la production, elle se lit quand même. */
const LIGNE_DE_TEXTE = /^(?:(?:txt|prj)_[0-9a-z]{20,}|objectif)_\d+$/u;

/** Le rang d’un bloc que l’application n’a plus. */
const DISPARU = -2;

function enSuites(blocs: readonly Bloc[], elements: readonly ElementLu[]): Suite[] {
  const rangs = new Map(blocs.map(({ id }, rang) => [id, rang]));
  const suites: Suite[] = [{ rang: -1, nom: null, morceaux: [] }];
  for (const { morceau, ouvre } of enMorceaux(elements, (nom) => rangs.has(nom) || estNotreSignet(nom))) {
    if (ouvre !== null) {
      const rang = rangs.get(ouvre) ?? DISPARU;
      const precedents = suites.at(-1)?.morceaux;
      // Le signet du bloc de titre est sur sa deuxième ligne : la première le précède.
      const forme = blocs[rang]?.type === 'blocTitre' ? precedents?.pop() : undefined;
      suites.push({ rang, nom: ouvre, morceaux: forme === undefined ? [] : [forme] });
    }
    if (morceau.genre === 'tableau' || !estVide(morceau.texte)) suites.at(-1)?.morceaux.push(morceau);
  }
  return suites;
}

/** Ce qui sépare une unité du bloc ancré de celles des blocs dont le signet est perdu : il faut alors se ressembler. */
function repartir(blocs: readonly Bloc[], { rang, morceaux }: Suite, perdus: readonly number[]) {
  const unites = [...(rang < 0 ? [] : [rang]), ...perdus].flatMap((n) => {
    const bloc = blocs[n];
    return bloc === undefined ? [] : unitesDuBloc(bloc).map((unite) => ({ ...unite, n }));
  });
  const paires = aligner(
    unites.map(({ texte }) => texte),
    morceaux.map(texteDuMorceau),
    (avant, apres, proche) => {
      const unite = unites[avant];
      if (unite?.genre !== morceaux[apres]?.genre) return -1;
      if (unite?.n === rang) return proche + 0.05;
      return proche >= 0.35 || unite?.genre === 'tableau' ? proche + 0.01 : -1;
    },
  );
  const places = new Map<number, Morceau[]>();
  let ici = rang;
  for (const { avant, apres } of paires) {
    const morceau = apres === null ? undefined : morceaux[apres];
    if (morceau === undefined) continue;
    if (avant !== null) ici = unites[avant]?.n ?? ici;
    const siens = places.get(ici) ?? [];
    siens.push(morceau);
    places.set(ici, siens);
  }
  return places;
}

/**
 * Retrouve dans un document relu les blocs que nous y avions mis : par leur signet, où qu’il soit passé, et par leur
 * texte quand le signet est perdu. Un paragraphe ajouté va au bloc qui le précède.
 */
export function segmenter(blocs: readonly Bloc[], elements: readonly ElementLu[]): Segmentation {
  const suites = enSuites(blocs, elements);
  const ancres = new Set(suites.map(({ rang }) => rang));
  const parBloc = new Map<string, readonly Morceau[]>();
  const retrouves: { bloc: string; morceaux: readonly Morceau[] }[] = [];
  let tete: readonly Morceau[] = [];
  const disparus: Morceau[] = [];
  for (const suite of suites) {
    const { rang, nom, morceaux: siens } = suite;
    if (rang === DISPARU && nom !== null && LIGNE_DE_TEXTE.test(nom)) retrouves.push({ bloc: nom, morceaux: siens });
    else if (rang === DISPARU) disparus.push(...siens);
    if (rang === DISPARU) continue;
    const perdus: number[] = [];
    for (let n = suite.rang + 1; n < blocs.length && !ancres.has(n); n += 1) perdus.push(n);
    const places = perdus.length === 0 ? new Map([[suite.rang, suite.morceaux]]) : repartir(blocs, suite, perdus);
    if (suite.rang >= 0 && !places.has(suite.rang)) places.set(suite.rang, []);
    for (const [n, morceaux] of places) {
      const bloc = blocs[n];
      if (bloc === undefined) tete = morceaux;
      else {
        parBloc.set(bloc.id, morceaux);
        retrouves.push({ bloc: bloc.id, morceaux });
      }
    }
  }
  return {
    parBloc,
    tete,
    disparus,
    suites: retrouves,
    ancres: new Set(suites.flatMap(({ rang }) => blocs[rang]?.id ?? [])),
  };
}
