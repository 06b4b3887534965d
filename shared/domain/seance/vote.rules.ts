import type { Quorum } from './quorum.rules.ts';
import type { Deliberation } from './seance.schema.ts';
import {
  nomsDesBulletins,
  SCRUTIN_PAR_DEFAUT,
  type Scrutin,
  type Suffrages,
  suffragesNominaux,
} from './votants.rules.ts';

/** Ce que disent les chiffres : des voix fixées par arrêté, ou des têtes. */
export type UniteDeVote = Deliberation['unite'];

export interface Vote extends Suffrages {
  /**
   * `sans_quorum` : on ne délibère pas ; `sans_suffrage` : 0 pour, 0 contre ; `sans_vote` : rien n’est saisi, et l’instance
   * n’a pas à voter.
   */
  readonly sens: 'adopte' | 'rejete' | 'en_attente' | 'sans_suffrage' | 'non_saisi' | 'sans_vote' | 'sans_quorum';
  readonly mode: Deliberation['mode'];
  /** Suffrages exprimés : pour et contre. */
  readonly exprimes: number;
  /** Ce dont on prend la moitié : les exprimés, ou les voix des présents ou représentés. */
  readonly base: number;
  /** Nombre à partir duquel il y a majorité. */
  readonly majorite: number;
  readonly regle: Scrutin['majorite'];
  readonly regime: Scrutin['regime'];
  /** Pour et contre sont à égalité : le seul cas où joue la voix prépondérante. */
  readonly partage: boolean;
  /** Sens de qui départage : son bulletin, ou ce qui est saisi. */
  readonly departage: 'pour' | 'contre' | null;
  /** Décidé par la voix prépondérante. */
  readonly preponderante: boolean;
  readonly unite: UniteDeVote;
  /** Les mêmes suffrages en têtes, quand le vote est nominal et se compte en voix. */
  readonly tetes: Suffrages | null;
  /** Décompte par têtes là où la loi compte des voix. */
  readonly indicatif: boolean;
  /** Chiffres en têtes, mais le sens serait le même avec n’importe quelles voix : personne ne s’y oppose. */
  readonly certain: boolean;
  /** Qui a voté contre, s’est abstenu, n’a pas pris part ; rien au scrutin secret. */
  readonly noms: Readonly<Record<'contre' | 'abstention' | 'nppv', string | null>>;
  readonly secret: boolean;
  readonly article: string | null;
  readonly articlePreponderance: string | null;
}

const SANS_NOM = { contre: null, abstention: null, nppv: null };

/** Les suffrages tels que saisis, ou tirés des bulletins ; `null` : rien n’est encore saisi. */
function lireSuffrages(
  deliberation: Deliberation,
  { votants, voixFixees }: Scrutin,
): { suffrages: Suffrages; unite: UniteDeVote; tetes: Suffrages | null } | null {
  const { mode, pour, contre, abstention, nppv, unite } = deliberation;
  const rien = { pour: 0, contre: 0, abstention: 0, nppv: 0 };
  if (mode === 'sans_opposition')
    // Ce qui traîne d’un décompte se lit encore, pour être dit contraire.
    return { suffrages: { ...rien, contre: contre ?? 0, abstention: abstention ?? 0 }, unite: 'tetes', tetes: null };
  if (mode === 'nominal') {
    if (votants.length === 0) return null;
    const { tetes, voix } = suffragesNominaux(deliberation, votants);
    const enVoix = voixFixees && unite === 'voix';
    return { suffrages: enVoix ? voix : tetes, unite: enVoix ? 'voix' : 'tetes', tetes: enVoix ? tetes : null };
  }
  if (mode === null || (pour === null && contre === null && abstention === null)) return null;
  const suffrages = { pour: pour ?? 0, contre: contre ?? 0, abstention: abstention ?? 0, nppv: nppv ?? 0 };
  return { suffrages, unite, tetes: null };
}

/** Voix, ou têtes, de ceux qui votent à ce point ; au moins celles qui se sont exprimées. */
export function voixPresentes({ votants }: Pick<Scrutin, 'votants'>, unite: UniteDeVote): number {
  return unite === 'tetes' ? votants.length : votants.reduce((somme, { voix }) => somme + voix, 0);
}

function baseDe({ pour, contre, abstention, nppv }: Suffrages, scrutin: Scrutin, unite: UniteDeVote): number {
  if (scrutin.majorite === 'exprimes') return pour + contre;
  const presents = Math.max(voixPresentes(scrutin, unite), pour + contre + abstention + nppv);
  return scrutin.majorite === 'presents' ? presents : presents - abstention;
}

/** Le sens de qui départage : au vote nominal, son bulletin ; sinon ce qui est saisi. */
function sensQuiDepartage({ mode, bulletins, sensEtat }: Deliberation, departage: string | null): Vote['departage'] {
  if (mode !== 'nominal' || departage === null) return sensEtat;
  const sien = bulletins.find(({ siegeId }) => siegeId === departage)?.sens ?? 'pour';
  return sien === 'pour' || sien === 'contre' ? sien : sensEtat;
}

/**
 * Le partage se tranche : par le représentant de l’État (R. 5311-41), s’il n’est pas constaté hors du vote, ou par un
 * président qui vote (R. 133-11).
 */
const seDepartage = ({ preponderance, departage, sansEtat }: Scrutin): boolean =>
  (preponderance === 'etat' && !sansEtat) || (preponderance === 'president' && departage !== null);

function trancher(
  deliberation: Deliberation,
  { pour, contre }: Suffrages,
  base: number,
  scrutin: Scrutin,
): Vote['sens'] {
  if (deliberation.mode === 'sans_opposition') return 'adopte';
  if (pour + contre === 0) return 'sans_suffrage';
  if (pour * 2 > base) return 'adopte';
  if (pour !== contre || !seDepartage(scrutin)) return 'rejete';
  const sens = sensQuiDepartage(deliberation, scrutin.departage);
  return sens === null ? 'en_attente' : sens === 'pour' ? 'adopte' : 'rejete';
}

/**
 * Résultat d’un vote, d’après le profil de l’instance. Code du travail (R-071 ; R. 5311-41) : adopté si les « pour »
 * l’emportent sur les « contre », le représentant de l’État qui copréside départage, s’il prend part au vote. Commission (R-072 ; R. 133-11) :
 * adopté si les « pour » font plus de la moitié des voix des présents ou représentés, abstentions comprises ; le
 * président départage s’il a droit de vote. Sans quorum, on ne délibère pas ; tant que nul ne départage, rien n’est décidé.
 */
export function resultatVote(
  deliberation: Deliberation,
  quorum: Pick<Quorum, 'etat'>,
  scrutin: Scrutin = SCRUTIN_PAR_DEFAUT,
): Vote {
  const { mode, secret } = deliberation;
  const lus = lireSuffrages(deliberation, scrutin);
  const suffrages = lus?.suffrages ?? { pour: 0, contre: 0, abstention: 0, nppv: 0 };
  const unite = lus?.unite ?? deliberation.unite;
  const { pour, contre } = suffrages;
  const exprimes = pour + contre;
  const base = baseDe(suffrages, scrutin, unite);
  const sens =
    quorum.etat === 'non_atteint'
      ? 'sans_quorum'
      : lus === null
        ? scrutin.regime === 'libre'
          ? 'sans_vote'
          : 'non_saisi'
        : trancher(deliberation, suffrages, base, scrutin);
  const compte = lus !== null && mode !== 'sans_opposition' && exprimes > 0;
  const partage = compte && pour === contre && seDepartage(scrutin);
  const { votants } = scrutin;
  const nominal =
    mode === 'nominal' ? (quoi: keyof typeof SANS_NOM) => nomsDesBulletins(deliberation, votants, quoi) : null;
  const noms =
    nominal === null
      ? { contre: deliberation.contreNoms, abstention: deliberation.abstentionNoms, nppv: null }
      : { contre: nominal('contre'), abstention: nominal('abstention'), nppv: nominal('nppv') };
  return {
    ...suffrages,
    sens,
    mode,
    exprimes,
    base,
    majorite: Math.floor(base / 2) + 1,
    regle: scrutin.majorite,
    regime: scrutin.regime,
    partage,
    departage: sensQuiDepartage(deliberation, scrutin.departage),
    preponderante: partage && (sens === 'adopte' || sens === 'rejete'),
    unite,
    tetes: lus?.tetes ?? null,
    indicatif: compte && scrutin.regime === 'CT' && unite === 'tetes',
    certain: mode === 'sans_opposition' || (compte && (unite === 'voix' || pour === 0 || contre === 0)),
    noms: secret ? SANS_NOM : noms,
    secret,
    article: scrutin.article,
    articlePreponderance: scrutin.articlePreponderance,
  };
}
