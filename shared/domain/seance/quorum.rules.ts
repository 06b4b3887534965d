import { accord, nombreFr, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Seance } from './seance.schema.ts';
import { compterSieges, type ReglePouvoirs, type SiegeCompte } from './siege-compte.rules.ts';

export interface Quorum {
  /**
   * `sans_membre` : aucun siège ayant voix n’est pourvu ; `non_constate` : aucune présence notée ;
   * `non_requis` : seconde convocation.
   */
  readonly etat: 'sans_membre' | 'non_constate' | 'non_requis' | 'atteint' | 'non_atteint';
  /** `null` tant que la question ne se pose pas ou n’a pas de réponse. */
  readonly atteint: boolean | null;
  /** Sièges ayant voix délibérative, vacants et échus compris. */
  readonly sieges: number;
  readonly vacants: number;
  readonly echus: number;
  /** Membres ayant voix délibérative en fonctions. */
  readonly base: number;
  readonly requis: number;
  /** Présents, à distance et suppléés compris. */
  readonly presents: number;
  readonly distance: number;
  readonly supplees: number;
  readonly representes: number;
  /** Présents ou représentés. */
  readonly total: number;
  /** Membres ayant voix dont rien n’est encore constaté. */
  readonly restants: number;
  /** Présences et pouvoirs notés qui ne comptent pas, et pourquoi. */
  readonly sansEffet: readonly SiegeCompte[];
  /** « 12 présents ou représentés sur 23 ayant voix délibérative ; il en faut 12 (R. 5311-40). » */
  readonly phrase: string;
  /** L’opération posée, telle que le procès-verbal l’imprime. */
  readonly arithmetique: string;
  readonly article: string;
}

const ARTICLE = 'R. 5311-40';
const ARTICLE_SECONDE = 'R. 5311-40, al. 2';

type Comptes = Omit<Quorum, 'phrase' | 'arithmetique' | 'article'>;

function poserBase({ sieges, vacants, echus, base, requis }: Comptes): string {
  const retraits = [
    vacants === 0 ? '' : ` − ${pluriel(vacants, 'vacant', 'vacants')}`,
    echus === 0 ? '' : ` − ${pluriel(echus, 'mandat échu', 'mandats échus')}`,
  ].join('');
  const posee = retraits === '' ? String(base) : `${pluriel(sieges, 'siège', 'sièges')}${retraits} = ${base}`;
  const moitie = base % 2 === 0 ? `${base} ÷ 2 = ${requis}` : `${base} ÷ 2 = ${nombreFr(base / 2)}, soit ${requis}`;
  return `Membres ayant voix délibérative en fonctions : ${posee}. Quorum (la moitié au moins, ${ARTICLE}) : ${moitie}.`;
}

function poserTotal({ presents, distance, supplees, representes, total }: Comptes): string {
  const dont = [
    distance === 0 ? null : `${distance} à distance`,
    supplees === 0 ? null : pluriel(supplees, 'suppléé', 'suppléés'),
  ].filter((part) => part !== null);
  const detail = dont.length === 0 ? '' : `, dont ${dont.join(' et ')}`;
  const somme = representes === 0 ? String(total) : `${presents} + ${representes} = ${total}`;
  return `Présents : ${presents}${detail} ; représentés : ${representes} ; total : ${somme}.`;
}

function conclure({ etat, requis, total, restants }: Comptes): string {
  if (etat === 'atteint') return 'Le quorum est atteint.';
  const attente = restants === 0 ? '' : ` ; ${pluriel(restants, 'membre reste', 'membres restent')} à constater`;
  return `Le quorum n’est pas atteint : il en manque ${requis - total}${attente}.`;
}

function expliquer(comptes: Comptes): Pick<Quorum, 'phrase' | 'arithmetique' | 'article'> {
  const { etat, base, requis, total } = comptes;
  const ecrire = (phrase: string, arithmetique: string, article = ARTICLE) => ({
    phrase: typographier(phrase),
    arithmetique: typographier(arithmetique),
    article,
  });
  const presences = `${total} ${accord(total, 'présent ou représenté', 'présents ou représentés')}`;
  switch (etat) {
    case 'sans_membre': {
      const phrase = 'Aucun membre ayant voix délibérative n’est en fonctions : le quorum ne se calcule pas.';
      return ecrire(phrase, phrase);
    }
    case 'non_requis':
      return ecrire(
        `${presences} ; quorum non requis (${ARTICLE_SECONDE}).`,
        `Quorum non requis (${ARTICLE_SECONDE}) : seconde convocation, même ordre du jour. ${poserTotal(comptes)}`,
        ARTICLE_SECONDE,
      );
    case 'non_constate':
      return ecrire(
        `Aucune présence n’est encore constatée ; il faut ${requis} présents ou représentés sur ${base} ayant voix délibérative (${ARTICLE}).`,
        `${poserBase(comptes)} Aucune présence n’est encore constatée.`,
      );
    default:
      return ecrire(
        `${presences} sur ${base} ayant voix délibérative ; il en faut ${requis} (${ARTICLE}).`,
        `${poserBase(comptes)} ${poserTotal(comptes)} ${conclure(comptes)}`,
      );
  }
}

/** Présents ou représentés qu’il faut, pour tant de membres ayant voix en fonctions : la moitié au moins (R. 5311-40). */
export const quorumRequis = (base: number): number => Math.ceil(base / 2);

/**
 * Quorum d’un comité territorial (R-060 à R-067 ; R. 5311-40, -42, -43) : la moitié au moins des membres
 * ayant voix délibérative **en fonctions**, présidents compris, présents, à distance ou représentés. On
 * compte des têtes, jamais des voix. Un siège vacant ou un mandat échu ne compte ni dans la base ni parmi
 * les présents ; un siège compte pour une personne ; invités et membres sans voix ne comptent pas. Sans
 * condition sur seconde convocation (al. 2).
 */
export function calculerQuorum(seance: Pick<Seance, 'instance' | 'reunion' | 'sieges'>, regle?: ReglePouvoirs): Quorum {
  const tous = compterSieges(seance, regle);
  const voix = tous.filter((siege) => siege.voix);
  const enFonctions = voix.filter((siege) => siege.etat === 'pourvu');
  const combien = (garde: (siege: SiegeCompte) => boolean) => enFonctions.filter(garde).length;

  const base = enFonctions.length;
  const requis = quorumRequis(base);
  const distance = combien(({ compte }) => compte === 'distance');
  const presents = combien(({ compte }) => compte === 'present') + distance;
  const representes = combien(({ compte }) => compte === 'represente');
  const total = presents + representes;
  const restants = combien(({ siege }) => siege.presence === null);

  const etat =
    base === 0
      ? 'sans_membre'
      : seance.reunion.convocation === 2
        ? 'non_requis'
        : restants === base
          ? 'non_constate'
          : total >= requis
            ? 'atteint'
            : 'non_atteint';
  const comptes: Comptes = {
    etat,
    atteint: etat === 'atteint' ? true : etat === 'non_atteint' ? false : null,
    sieges: voix.length,
    vacants: voix.filter((siege) => siege.etat === 'vacant').length,
    echus: voix.filter((siege) => siege.etat === 'echu').length,
    base,
    requis,
    presents,
    distance,
    supplees: combien(({ supplee }) => supplee),
    representes,
    total,
    restants,
    sansEffet: tous.filter(({ sansEffet }) => sansEffet !== null),
  };
  return { ...comptes, ...expliquer(comptes) };
}

/** Ce que le procès-verbal écrit quand le comité ne peut pas délibérer (R. 5311-40). */
export const phraseQuorumNonAtteint = ({ total, requis }: Pick<Quorum, 'total' | 'requis'>): string =>
  typographier(
    `Le quorum n’est pas atteint : ${pluriel(total, 'membre présent ou représenté', 'membres présents ou représentés')} pour ${pluriel(requis, 'requis', 'requis')} (${ARTICLE}). Le comité ne délibère pas ; une seconde convocation sera adressée avec le même ordre du jour.`,
  );

/** Ce que le procès-verbal écrit d’une réunion sur seconde convocation (R-066 ; R. 5311-40, al. 2). */
export const PHRASE_SECONDE_CONVOCATION = typographier(
  `Réuni sur seconde convocation avec le même ordre du jour, le comité délibère sans condition de quorum (${ARTICLE_SECONDE}).`,
);
