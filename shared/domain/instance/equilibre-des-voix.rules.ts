import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Voix } from '../seance/seance.schema.ts';
import type { Categorie, Instance, Siege } from './instance.schema.ts';
import { voixDesSieges } from './voix.rules.ts';

type SiegePese = Pick<Siege, 'id' | 'categorie' | 'college' | 'organisme' | 'epciSiren'>;

export interface VoixAControler {
  readonly instance: Pick<Instance, 'type'>;
  readonly sieges: readonly SiegePese[];
  readonly voix: readonly Voix[];
}

/** Les présidents ont-ils leurs voix dans les égalités ? Le texte ne le dit pas : les deux lectures se montrent. */
export type LectureDesVoix = 'sans_presidents' | 'avec_presidents';

/** Une égalité ou un seuil que le décret fixe, dans les deux lectures. */
export interface ControleDeVoix {
  readonly code: 'R-030' | 'R-031';
  readonly article: string;
  /** « État 12 = collectivités 12 = organisations 12 », dans chaque lecture. */
  readonly operation: Readonly<Record<LectureDesVoix, string>>;
  readonly tient: Readonly<Record<LectureDesVoix, boolean>>;
}

export interface EquilibreDesVoix {
  readonly controles: readonly ControleDeVoix[];
  /** La lecture où tout tient, sans les présidents d'abord ; `null` : aucune ne convient, à signaler. */
  readonly lecture: LectureDesVoix | null;
}

const LECTURES: readonly LectureDesVoix[] = ['sans_presidents', 'avec_presidents'];

/** Un groupement de communes, d'après son intercommunalité ou son nom. */
const estGroupement = ({ epciSiren, organisme }: SiegePese): boolean =>
  epciSiren !== null ||
  /\b(?:communautes?|agglomeration|metropole|syndicat|groupement|epci|cc|ca|cu)\b/u.test(enTri(organisme ?? ''));

type Sommer = (retenir: (siege: SiegePese) => boolean) => number;

function sommeur({ instance, sieges, voix }: VoixAControler, lecture: LectureDesVoix): Sommer {
  const { parSiege } = voixDesSieges({ instance, sieges, voix });
  const comptes = sieges.filter(({ categorie }) => lecture === 'avec_presidents' || categorie !== 'P');
  return (retenir) => comptes.filter(retenir).reduce((somme, { id }) => somme + (parSiege.get(id) ?? 0), 0);
}

const ETAT = ({ college }: SiegePese) => college === 'etat';
/** Un siège de ces catégories, ou un président de ces collectivités. */
const dans =
  (categories: readonly Categorie[], colleges: readonly Siege['college'][]) =>
  ({ categorie, college }: SiegePese) =>
    categorie === 'P' ? colleges.includes(college) : categories.includes(categorie);
const COLLECTIVITES = ['region', 'departement', 'communes'] as const;

const comparaison = (tient: boolean, oui: string, non: string) => (tient ? oui : non);

interface Ligne {
  readonly operation: string;
  readonly tient: boolean;
}

const egalite = (...termes: readonly (readonly [string, number])[]): Ligne => {
  const [, premier = 0] = termes[0] ?? ['', 0];
  const operation = termes.reduce(
    (debut, [nom, nombre], rang) =>
      `${debut}${rang === 0 ? '' : comparaison(nombre === termes[rang - 1]?.[1], ' = ', ' ≠ ')}${nom} ${nombreFr(nombre)}`,
    '',
  );
  return { operation, tient: termes.every(([, nombre]) => nombre === premier) };
};

/** La moitié au moins des voix des collectivités ; avec ou sans leurs groupements, le texte hésite (R. 5311-38, 5°). */
function moitie(nom: string, sienne: number, toutes: number, sansGroupements: number): Ligne {
  const seuil = (total: number) => `${nombreFr(total)} ÷ 2`;
  if (sienne * 2 >= toutes) return { operation: `${nom} ${nombreFr(sienne)} ≥ ${seuil(toutes)}`, tient: true };
  if (sienne * 2 >= sansGroupements)
    return { operation: `${nom} ${nombreFr(sienne)} ≥ ${seuil(sansGroupements)}, hors groupements`, tient: true };
  return { operation: `${nom} ${nombreFr(sienne)} < ${seuil(toutes)}`, tient: false };
}

/** Les règles de R. 5311-38 dans une lecture ; la collectivité chef de file est la région ou le département. */
function lignesDuDecret(type: 'CRPE' | 'CDPE', somme: Sommer): readonly Ligne[] {
  const regional = type === 'CRPE';
  const collectivites = dans(regional ? ['2', '3'] : ['2', '3', '4'], COLLECTIVITES);
  const partenaires: readonly Categorie[] = [regional ? '4' : '5'];
  const etat = somme((s) => dans(['1'], [])(s) || (s.categorie === 'P' && ETAT(s)));
  const toutes = somme(collectivites);
  const chef = somme(dans([regional ? '2' : '3'], [regional ? 'region' : 'departement']));
  return [
    egalite(['État', etat], ['collectivités', toutes], ['organisations', somme(dans(partenaires, []))]),
    egalite(
      ['Salariés', somme((s) => partenaires.includes(s.categorie) && s.college === 'salaries')],
      ['employeurs', somme((s) => partenaires.includes(s.categorie) && s.college !== 'salaries')],
    ),
    moitie(
      regional ? 'Région' : 'Département',
      chef,
      toutes,
      somme((s) => collectivites(s) && !estGroupement(s)),
    ),
  ];
}

/** Les règles de R. 5311-39 dans une lecture. */
function lignesDuComiteLocal(somme: Sommer): readonly Ligne[] {
  const etat = somme((s) => dans(['1'], [])(s) || (s.categorie === 'P' && ETAT(s)));
  const blocCommunal = somme(dans(['4', '5'], ['communes']));
  const autres = somme(dans(['2', '3'], ['region', 'departement']));
  const tient = blocCommunal >= autres;
  return [
    egalite(['État', etat], ['collectivités', blocCommunal + autres]),
    {
      operation: `Intercommunalités et communes ${nombreFr(blocCommunal)} ${comparaison(tient, '≥', '<')} région et département ${nombreFr(autres)}`,
      tient,
    },
  ];
}

/**
 * Contrôle l'équilibre des voix d'un arrêté (R-030, R-031 ; R. 5311-38, -39), avec et sans celles des présidents : on ne
 * signale que si aucune des deux lectures ne convient, et rien n'est jamais recalculé. `null` : le texte n'en fixe pas
 * pour cette instance, ou aucune voix n'est renseignée.
 */
export function equilibreDesVoix(voix: VoixAControler): EquilibreDesVoix | null {
  const { type } = voix.instance;
  if ((type !== 'CRPE' && type !== 'CDPE' && type !== 'CLPE') || voix.voix.length === 0) return null;
  const code = type === 'CLPE' ? 'R-031' : 'R-030';
  const articles =
    type === 'CLPE' ? ['R. 5311-39, 1°', 'R. 5311-39, 2°'] : ['R. 5311-38, 1°', 'R. 5311-38, 2°', 'R. 5311-38, 5°'];
  const lire = (lecture: LectureDesVoix) => {
    const somme = sommeur(voix, lecture);
    return type === 'CLPE' ? lignesDuComiteLocal(somme) : lignesDuDecret(type, somme);
  };
  const [sans, avec] = [lire('sans_presidents'), lire('avec_presidents')];
  const controles = articles.map((article, rang): ControleDeVoix => {
    const [s, a] = [sans[rang], avec[rang]];
    return {
      code,
      article,
      operation: {
        sans_presidents: typographier(s?.operation ?? ''),
        avec_presidents: typographier(a?.operation ?? ''),
      },
      tient: { sans_presidents: s?.tient ?? false, avec_presidents: a?.tient ?? false },
    };
  });
  return { controles, lecture: LECTURES.find((l) => controles.every(({ tient }) => tient[l])) ?? null };
}
