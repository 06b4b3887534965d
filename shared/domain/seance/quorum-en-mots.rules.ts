import { accord, enumerer, nombreFr, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { TypeInstance } from '../instance/instance.schema.ts';
import type { Regime } from '../instance/types.data.ts';
import { profilDeLaSeance, type SeanceComptee, type SiegeCompte } from './siege-compte.rules.ts';

/** Ce que compte un quorum, avant d’être dit. */
export interface ComptesDuQuorum {
  /**
   * `libre` : aucun quorum, les présences seulement (R-002) ; `sans_membre` : aucun siège n’est pourvu ;
   * `non_constate` : aucune présence notée ; `non_requis` : seconde convocation.
   */
  readonly etat: 'libre' | 'sans_membre' | 'non_constate' | 'non_requis' | 'atteint' | 'non_atteint';
  /** `null` tant que la question ne se pose pas ou n’a pas de réponse. */
  readonly atteint: boolean | null;
  readonly regime: Regime;
  /** Membres dont la moitié fait le quorum : ceux qui ont voix (R. 5311-40), ou tous (R. 133-10). */
  readonly assiette: 'ayant_voix' | 'composant';
  /** Sièges de l’assiette, vacants et échus compris. */
  readonly sieges: number;
  readonly vacants: number;
  readonly echus: number;
  /** Sièges d’une personne déjà comptée dans la base à un autre titre. */
  readonly doubles: number;
  /** Les vacants et les échus restent dans la base (réglage). */
  readonly vacantsComptes: boolean;
  /** Membres dont la moitié fait le quorum. */
  readonly base: number;
  readonly requis: number;
  /** Présents, à distance et suppléés compris. */
  readonly presents: number;
  readonly distance: number;
  readonly supplees: number;
  readonly representes: number;
  /** Présents ou représentés. */
  readonly total: number;
  /** Membres présents qui se retirent de ce point, et n’y comptent pas (R-074). */
  readonly deportes: number;
  /** Membres de l’assiette dont rien n’est encore constaté. */
  readonly restants: number;
  /** Présences et pouvoirs notés qui ne comptent pas, et pourquoi (R-061). */
  readonly sansEffet: readonly SiegeCompte[];
  readonly article: string | null;
}

export interface QuorumEnMots {
  /** « 12 présents ou représentés sur 23 ayant voix délibérative ; il en faut 12 (R. 5311-40). » */
  readonly phrase: string;
  /** L’opération posée, telle que le procès-verbal l’imprime. */
  readonly arithmetique: string;
  /** Ce qui l’explique à l’écran, jamais imprimé : sièges théoriques (R-064), présences qui ne comptent pas, réserves. */
  readonly pourquoi: readonly string[];
}

const ARTICLE = 'R. 5311-40';
const parenthese = (article: string | null): string => (article === null ? '' : ` (${article})`);

/** « le comité », « la commission » : ce qui délibère. */
export const quiDelibere = (type: TypeInstance): string =>
  type === 'commission' || type === 'commission_iae' ? 'la commission' : 'le comité';

const assietteDe = ({ assiette }: Pick<ComptesDuQuorum, 'assiette'>): string =>
  assiette === 'ayant_voix' ? 'ayant voix délibérative' : 'composant';

function nomDeLAssiette({ assiette, regime }: ComptesDuQuorum): string {
  if (assiette === 'ayant_voix') return 'Membres ayant voix délibérative';
  return regime === 'CRPA' ? 'Membres composant la commission' : 'Membres composant le comité';
}

/** La base et la moitié, posées : « Membres ayant voix délibérative en fonctions : 23. Quorum … : 23 ÷ 2 = 11,5, soit 12. » */
export function poserBase(comptes: ComptesDuQuorum): string {
  const { sieges, vacants, echus, doubles, vacantsComptes, base, requis, article } = comptes;
  const retraits = [
    vacants === 0 || vacantsComptes ? '' : ` − ${pluriel(vacants, 'vacant', 'vacants')}`,
    echus === 0 || vacantsComptes ? '' : ` − ${pluriel(echus, 'mandat échu', 'mandats échus')}`,
    doubles === 0
      ? ''
      : ` − ${pluriel(doubles, 'siège d’une personne déjà comptée', 'sièges de personnes déjà comptées')}`,
  ].join('');
  const posee = retraits === '' ? String(base) : `${pluriel(sieges, 'siège', 'sièges')}${retraits} = ${base}`;
  const moitie = base % 2 === 0 ? `${base} ÷ 2 = ${requis}` : `${base} ÷ 2 = ${nombreFr(base / 2)}, soit ${requis}`;
  const qui = vacantsComptes ? nomDeLAssiette(comptes) : `${nomDeLAssiette(comptes)} en fonctions`;
  return `${qui} : ${posee}. Quorum (la moitié au moins${article === null ? '' : `, ${article}`}) : ${moitie}.`;
}

function poserTotal({ presents, distance, supplees, representes, total, deportes }: ComptesDuQuorum): string {
  const dont = [
    distance === 0 ? null : `${distance} à distance`,
    supplees === 0 ? null : pluriel(supplees, 'suppléé', 'suppléés'),
  ].filter((part) => part !== null);
  const detail = dont.length === 0 ? '' : `, dont ${dont.join(' et ')}`;
  const somme = representes === 0 ? String(total) : `${presents} + ${representes} = ${total}`;
  const retires = deportes === 0 ? '' : ` ; ${pluriel(deportes, 'déporté, non compté', 'déportés, non comptés')}`;
  return `Présents : ${presents}${detail} ; représentés : ${representes} ; total : ${somme}${retires}.`;
}

function conclure({ etat, requis, total, restants }: ComptesDuQuorum): string {
  if (etat === 'atteint') return 'Le quorum est atteint.';
  const attente = restants === 0 ? '' : ` ; ${pluriel(restants, 'membre reste', 'membres restent')} à constater`;
  return `Le quorum n’est pas atteint : il en manque ${requis - total}${attente}.`;
}

/** Qui est venu à la place d’un membre, et pourquoi cela ne compte pas. */
function venusPour({ invites = [], sieges }: SeanceComptee): string[] {
  return invites.flatMap(({ pourSiegeId, personne, statut }) => {
    const siege = sieges.find(({ id }) => id === pourSiegeId);
    const membre = siege?.mandats.find(({ role }) => role === 'titulaire')?.personne;
    if (membre === undefined || (statut !== 'present' && statut !== 'distance')) return [];
    const venue = personne.civilite === 'Mme' ? 'venue' : 'venu';
    return [
      `${nomComplet(personne)}, ${venue} pour le compte de ${nomComplet(membre)}, ne compte pas : ni suppléance ni pouvoir.`,
    ];
  });
}

/** Qui siège, à défaut le titulaire, à défaut l’organisme. */
function nommer({ siegeant, titulaire, siege }: SiegeCompte): string {
  const personne = siegeant ?? titulaire ?? siege.mandats[0]?.personne;
  return personne === undefined ? (siege.organisme ?? 'un siège vacant') : nomComplet(personne);
}

/** Les personnes dont une présence ou un pouvoir noté ne compte pas, par raison. */
function sansEffetDit(sansEffet: readonly SiegeCompte[]): string[] {
  const parRaison = Map.groupBy(sansEffet, ({ sansEffet: raison }) => raison ?? '');
  return [...parRaison].map(([raison, siens]) => `Sans effet : ${enumerer(siens.map(nommer))} (${raison}).`);
}

function pourquoi(comptes: ComptesDuQuorum, seance: SeanceComptee, tous: readonly SiegeCompte[]): string[] {
  const { etat, vacants, echus, doubles, vacantsComptes, base, article, sansEffet } = comptes;
  const theorique = base + vacants + echus;
  const ligne =
    etat === 'libre' || vacantsComptes || vacants + echus === 0
      ? []
      : [
          `Avec les sièges vacants ou échus, la base serait de ${theorique}, et il en faudrait ${Math.ceil(theorique / 2)}.`,
        ];
  const profil = profilDeLaSeance(seance);
  const reserves = etat === 'libre' ? [] : [profil.quorumBase.note, doubles > 0 ? UNE_FOIS : null];
  const retires = tous.filter(({ deporte, compte }) => deporte && compte !== null);
  const deports =
    retires.length === 0 || profil.quorumDeport.valeur !== 'exclu' || etat === 'libre'
      ? []
      : [`Se retirent de ce point et n’y comptent pas : ${enumerer(retires.map(nommer))} (R. 133-12).`];
  const loi = article === null || etat === 'libre' ? [] : [`La règle : ${article}.`];
  return [...ligne, ...sansEffetDit(sansEffet), ...venusPour(seance), ...deports, ...reserves, ...loi]
    .filter((phrase) => phrase !== null)
    .map((phrase) => typographier(phrase));
}
const UNE_FOIS = 'Une personne titulaire de plusieurs sièges ne compte qu’une fois.';

/** Le quorum en toutes lettres : la phrase, l’opération posée, et ce qui l’explique. */
export function expliquer(comptes: ComptesDuQuorum, seance: SeanceComptee, tous: readonly SiegeCompte[]): QuorumEnMots {
  const { etat, base, requis, total, article } = comptes;
  const ecrire = (phrase: string, arithmetique: string): QuorumEnMots => ({
    phrase: typographier(phrase),
    arithmetique: typographier(arithmetique),
    pourquoi: pourquoi(comptes, seance, tous),
  });
  const presences = `${total} ${accord(total, 'présent ou représenté', 'présents ou représentés')}`;
  const sur = `${base} ${assietteDe(comptes) === 'composant' ? accord(base, 'membre', 'membres') : assietteDe(comptes)}`;
  switch (etat) {
    case 'libre':
      return ecrire(`${presences}.`, poserTotal(comptes));
    case 'sans_membre': {
      const qui = comptes.assiette === 'ayant_voix' ? 'Aucun membre ayant voix délibérative' : 'Aucun membre';
      const phrase = `${qui} n’est en fonctions : le quorum ne se calcule pas.`;
      return ecrire(phrase, phrase);
    }
    case 'non_requis':
      return ecrire(
        `${presences} ; quorum non requis${parenthese(article)}.`,
        `Quorum non requis${parenthese(article)} : seconde convocation, même ordre du jour. ${poserTotal(comptes)}`,
      );
    case 'non_constate':
      return ecrire(
        `Aucune présence n’est encore constatée ; il faut ${requis} présents ou représentés sur ${sur}${parenthese(article)}.`,
        `${poserBase(comptes)} Aucune présence n’est encore constatée.`,
      );
    default:
      return ecrire(
        `${presences} sur ${sur} ; il en faut ${requis}${parenthese(article)}.`,
        `${poserBase(comptes)} ${poserTotal(comptes)} ${conclure(comptes)}`,
      );
  }
}

/** Ce que le procès-verbal écrit quand l’instance ne peut pas délibérer (R. 5311-40, R. 133-10). */
export const phraseQuorumNonAtteint = ({
  total,
  requis,
  article = ARTICLE,
  regime = 'CT',
}: Pick<ComptesDuQuorum, 'total' | 'requis'> & {
  readonly article?: string | null;
  readonly regime?: Regime;
}): string =>
  typographier(
    `Le quorum n’est pas atteint : ${pluriel(total, 'membre présent ou représenté', 'membres présents ou représentés')} pour ${pluriel(requis, 'requis', 'requis')}${parenthese(article)}. ${regime === 'CRPA' ? 'La commission' : 'Le comité'} ne délibère pas ; une seconde convocation sera adressée avec le même ordre du jour.`,
  );

/** Ce que le procès-verbal écrit d’une réunion sur seconde convocation (R-066 ; R. 5311-40, al. 2, R. 133-10, al. 2). */
export const phraseSecondeConvocation = ({ article, regime }: Pick<ComptesDuQuorum, 'article' | 'regime'>): string =>
  typographier(
    regime === 'CRPA'
      ? `Réunie sur seconde convocation avec le même ordre du jour, la commission délibère sans condition de quorum${parenthese(article)}.`
      : `Réuni sur seconde convocation avec le même ordre du jour, le comité délibère sans condition de quorum${parenthese(article)}.`,
  );
