import type { Constat } from '../constat.ts';
import { acteRenseigne } from '../instance/acte.rules.ts';
import type { Quorum } from './quorum.rules.ts';
import type { Deliberation, Seance } from './seance.schema.ts';

/** Ce que disent les chiffres saisis : des voix fixées par arrêté, ou des têtes. */
export type UniteDeVote = 'voix' | 'tetes';

export interface Vote {
  /** `sans_quorum` : le comité ne délibère pas ; `sans_suffrage` : 0 pour, 0 contre. */
  readonly sens: 'adopte' | 'rejete' | 'en_attente' | 'sans_suffrage' | 'non_saisi' | 'sans_quorum';
  readonly mode: Deliberation['mode'];
  readonly pour: number;
  readonly contre: number;
  readonly abstention: number;
  /** Suffrages exprimés : pour et contre. */
  readonly exprimes: number;
  /** Nombre à partir duquel il y a majorité. */
  readonly majorite: number;
  /** Décidé par la voix du représentant de l’État qui copréside. */
  readonly preponderante: boolean;
  readonly unite: UniteDeVote;
  /** Décompte par têtes là où la loi compte des voix. */
  readonly indicatif: boolean;
  /** Chiffres en têtes, mais le sens serait le même avec n’importe quelles voix : personne ne s’y oppose. */
  readonly certain: boolean;
  readonly article: string;
}

const ARTICLE = 'R. 5311-41';

function sensDuVote({ mode, sensEtat }: Deliberation, pour: number, contre: number): Vote['sens'] {
  if (mode === 'sans_opposition') return 'adopte';
  if (pour + contre === 0) return 'sans_suffrage';
  if (pour !== contre) return pour > contre ? 'adopte' : 'rejete';
  if (sensEtat === null) return 'en_attente';
  return sensEtat === 'pour' ? 'adopte' : 'rejete';
}

/**
 * Résultat d’un vote (R-071, R-073, R-032 ; R. 5311-41) : adopté si les « pour » l’emportent sur les
 * « contre », abstentions et blancs exclus ; en cas de partage, le sens du représentant de l’État qui
 * copréside l’emporte, et rien n’est décidé tant qu’il n’est pas indiqué. Sans quorum, le comité ne
 * délibère pas (R. 5311-40).
 */
export function resultatVote(
  deliberation: Deliberation,
  quorum: Pick<Quorum, 'etat'>,
  unite: UniteDeVote = 'tetes',
): Vote {
  const { mode, pour: p, contre: c, abstention: a } = deliberation;
  const saisi = mode === 'sans_opposition' || (mode === 'decompte' && (p !== null || c !== null || a !== null));
  const [pour, contre, abstention] = [p ?? 0, c ?? 0, a ?? 0];
  const exprimes = pour + contre;
  const sens =
    quorum.etat === 'non_atteint' ? 'sans_quorum' : saisi ? sensDuVote(deliberation, pour, contre) : 'non_saisi';
  const decompte = mode === 'decompte' && exprimes > 0;
  return {
    sens,
    mode,
    pour,
    contre,
    abstention,
    exprimes,
    majorite: Math.floor(exprimes / 2) + 1,
    preponderante: decompte && pour === contre && (sens === 'adopte' || sens === 'rejete'),
    unite,
    indicatif: decompte && unite === 'tetes',
    certain: mode === 'sans_opposition' || (decompte && (unite === 'voix' || pour === 0 || contre === 0)),
    article: ARTICLE,
  };
}

/** Des suffrages sont exprimés, en nombre égal : le seul cas où joue la voix prépondérante (R-073 ; R. 5311-41). */
export const estPartage = ({ mode, pour, contre }: Pick<Deliberation, 'mode' | 'pour' | 'contre'>): boolean =>
  mode === 'decompte' && (pour ?? 0) > 0 && pour === contre;

/** Contrôle ce qui est saisi d’un vote, avant de l’écrire au procès-verbal. */
export function controlerVote(
  deliberation: Deliberation,
  quorum: Quorum,
  seance: Pick<Seance, 'actes' | 'instance'>,
  unite: UniteDeVote = 'tetes',
): readonly Constat[] {
  const vote = resultatVote(deliberation, quorum, unite);
  const constats: Constat[] = [];
  const dire = (code: string, gravite: Constat['gravite'], phrase: string, article: string) =>
    constats.push({ code, gravite, phrase, article, ou: deliberation.id });

  const total = vote.exprimes + vote.abstention;
  if (unite === 'tetes' && vote.mode === 'decompte' && quorum.etat !== 'non_constate' && total > quorum.total) {
    const phrase = `Le vote compte ${total} personnes, pour ${quorum.total} présentes ou représentées ayant voix délibérative.`;
    dire('R-071', 'bloquant', phrase, ARTICLE);
  }
  if (vote.mode === 'sans_opposition' && vote.contre > 0) {
    dire('R-071', 'bloquant', 'Des voix contre sont saisies : ce vote n’est pas « sans opposition ».', ARTICLE);
  }
  if (deliberation.sensEtat !== null && !estPartage(deliberation)) {
    dire('R-073', 'bloquant', 'La voix prépondérante ne joue qu’en cas de partage égal des voix.', ARTICLE);
  }
  if (vote.sens === 'en_attente') {
    dire(
      'R-073',
      'attention',
      'Partage égal : indiquez le sens du vote du représentant de l’État qui copréside.',
      ARTICLE,
    );
  }
  if (vote.sens === 'sans_suffrage') {
    dire('R-071', 'attention', 'Aucun suffrage n’est exprimé : le comité ne s’est pas prononcé.', ARTICLE);
  }
  if (vote.sens === 'sans_quorum') {
    dire('R-065', 'bloquant', 'Le quorum n’est pas atteint : le comité ne délibère pas.', 'R. 5311-40');
  }
  if (vote.indicatif && !vote.certain) {
    const article = seance.instance.type === 'CLPE' ? 'R. 5311-39' : 'R. 5311-38';
    const phrase = acteRenseigne(seance.actes, 'voix')
      ? 'Ce décompte par tête est indicatif : l’arrêté fixe des voix, à compter.'
      : 'Ce décompte par tête est indicatif : l’arrêté fixant les voix n’est pas renseigné.';
    dire('R-032', 'attention', phrase, article);
  }
  return constats;
}
