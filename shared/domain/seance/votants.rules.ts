import { nomComplet } from '../annuaire/personne.labels.ts';
import { voixDesSieges } from '../instance/voix.rules.ts';
import { articleCite } from '../instance/textes.rules.ts';
import type { ValeursDuProfil } from '../instance/profil.data.ts';
import type { Regime } from '../instance/types.data.ts';
import { seanceAuPoint } from './seance-au-point.rules.ts';
import type { Deliberation, Seance, SiegeEnSeance } from './seance.schema.ts';
import { compterSieges, profilDeLaSeance, type SiegeCompte } from './siege-compte.rules.ts';

/** Un membre qui vote à un point : présent, suppléé ou représenté, ayant voix, et qui ne s’en retire pas. */
export interface Votant {
  readonly siege: SiegeEnSeance;
  /** « Mme Zoé Martin », ou « M. Paul Durand, par Mme Zoé Martin » pour un pouvoir. */
  readonly nom: string;
  /** Voix que l’arrêté lui donne ; une, à défaut d’arrêté. */
  readonly voix: number;
}

/** Comment un vote se compte et se tranche à un point : la règle du profil, et qui y vote. */
export interface Scrutin {
  readonly regime: Regime;
  readonly majorite: ValeursDuProfil['majorite'];
  readonly preponderance: ValeursDuProfil['preponderance'];
  readonly article: string | null;
  readonly articlePreponderance: string | null;
  readonly votants: readonly Votant[];
  /** Un arrêté fixe les voix, et elles sont saisies. */
  readonly voixFixees: boolean;
  /** Siège de qui l’emporte en cas de partage ; `null` : nul de ceux qui votent. */
  readonly departage: string | null;
  /** Le représentant de l’État est constaté absent, ou se déporte : sa voix ne départage pas. */
  readonly sansEtat: boolean;
}

/** Le scrutin d’un comité du code du travail dont on ne sait pas qui vote. */
export const SCRUTIN_PAR_DEFAUT: Scrutin = {
  regime: 'CT',
  majorite: 'exprimes',
  preponderance: 'etat',
  article: 'R. 5311-41',
  articlePreponderance: 'R. 5311-41',
  votants: [],
  voixFixees: false,
  departage: null,
  sansEtat: false,
};

function nomDuVotant(compte: SiegeCompte, parId: ReadonlyMap<string, SiegeCompte>): string {
  const { siegeant, titulaire, mandataire, siege } = compte;
  const membre = siegeant ?? titulaire;
  const nom = membre === null ? (siege.organisme ?? 'membre') : nomComplet(membre);
  const porteur = mandataire === null ? null : (parId.get(mandataire.id)?.siegeant ?? null);
  return porteur === null ? nom : `${nom}, par ${nomComplet(porteur)}`;
}

/** Ceux qui votent parmi des sièges comptés ; une instance libre ne distingue pas de voix. */
const votent = (comptes: readonly SiegeCompte[], libre: boolean): readonly SiegeCompte[] =>
  comptes.filter(
    ({ voix, etat, compte, deporte }) => (voix || libre) && etat === 'pourvu' && compte !== null && !deporte,
  );

/** Les membres qui votent à ce point, dans l’ordre des sièges, avec leurs voix. */
export function votantsAuPoint(seance: Seance, pointId: string): readonly Votant[] {
  const comptes = compterSieges(seanceAuPoint(seance, pointId));
  const parId = new Map(comptes.map((compte) => [compte.siege.id, compte]));
  const siens = votent(comptes, profilDeLaSeance(seance).regime === 'libre');
  const { parSiege } = voixDesSieges(seance, new Set(siens.map(({ siege }) => siege.id)));
  return siens.map((compte) => ({
    siege: compte.siege,
    nom: nomDuVotant(compte, parId),
    voix: parSiege.get(compte.siege.id) ?? (compte.voix ? 0 : 1),
  }));
}

/** Pourquoi ce siège ne vote pas à ce point, à la suite d’un deux-points. */
export function pourquoiSansVote(seance: Seance, pointId: string, siegeId: string): { nom: string; raison: string } {
  const compte = compterSieges(seanceAuPoint(seance, pointId)).find(({ siege }) => siege.id === siegeId);
  const membre = compte?.siegeant ?? compte?.titulaire ?? null;
  const raison = compte?.deporte
    ? 'il s’en est déporté (R. 133-12)'
    : compte?.voix === false
      ? 'siège sans voix délibérative'
      : (compte?.sansEffet ?? 'ni présent ni représenté');
  return { nom: membre === null ? 'Ce siège' : nomComplet(membre), raison };
}

/** Les sièges de l’État à la présidence sont tous constatés, et aucun ne vote : absent, non représenté, ou déporté. */
function etatHorsDuVote(seance: Seance, pointId: string, votants: readonly Votant[]): boolean {
  const vue = seanceAuPoint(seance, pointId);
  const siens = vue.sieges.filter(({ categorie, college }) => categorie === 'P' && college === 'etat');
  const votent = new Set(votants.map(({ siege }) => siege.id));
  return (
    siens.length > 0 &&
    siens.every(({ id, presence }) => !votent.has(id) && (presence !== null || vue.deportes.has(id)))
  );
}

const SCRUTINS = new WeakMap<Seance, Map<string, Scrutin>>();

function lireScrutin(seance: Seance, pointId: string): Scrutin {
  const { regime, majorite, preponderance } = profilDeLaSeance(seance);
  const votants = votantsAuPoint(seance, pointId);
  const preside = votants.find(
    ({ siege }) => siege.categorie === 'P' && (preponderance.valeur === 'president' || siege.college === 'etat'),
  );
  return {
    regime,
    majorite: majorite.valeur,
    preponderance: preponderance.valeur,
    article: articleCite(majorite),
    articlePreponderance: articleCite(preponderance),
    votants,
    voixFixees: seance.voix.length > 0,
    departage: preponderance.valeur === 'aucune' ? null : (preside?.siege.id ?? null),
    sansEtat: preponderance.valeur === 'etat' && etatHorsDuVote(seance, pointId, votants),
  };
}

/** Le scrutin de ce point, calculé une fois pour toutes les décisions du point : une séance lue ne change pas. */
export function scrutinDuPoint(seance: Seance, pointId: string): Scrutin {
  const connus = SCRUTINS.get(seance) ?? new Map<string, Scrutin>();
  SCRUTINS.set(seance, connus);
  const scrutin = connus.get(pointId) ?? lireScrutin(seance, pointId);
  connus.set(pointId, scrutin);
  return scrutin;
}

/** Suffrages d’un vote, dans une unité. */
export interface Suffrages {
  readonly pour: number;
  readonly contre: number;
  readonly abstention: number;
  readonly nppv: number;
}

/**
 * Suffrages d’un vote nominal, en têtes et en voix : chacun vote « pour », sauf les bulletins notés. Un bulletin de qui
 * ne vote pas à ce point ne compte pas. Rien n’en est gardé : les totaux se tirent des bulletins.
 */
export function suffragesNominaux(
  { bulletins }: Pick<Deliberation, 'bulletins'>,
  votants: readonly Votant[],
): { readonly tetes: Suffrages; readonly voix: Suffrages } {
  const sens = new Map(bulletins.map((bulletin) => [bulletin.siegeId, bulletin.sens]));
  const compter = (poids: (votant: Votant) => number): Suffrages => {
    const totaux = { pour: 0, contre: 0, abstention: 0, nppv: 0 };
    for (const votant of votants) totaux[sens.get(votant.siege.id) ?? 'pour'] += poids(votant);
    return totaux;
  };
  return { tetes: compter(() => 1), voix: compter(({ voix }) => voix) };
}

/** « M. X ; Mme Y » : qui a émis ce bulletin ; `null` si personne. */
export function nomsDesBulletins(
  { bulletins }: Pick<Deliberation, 'bulletins'>,
  votants: readonly Votant[],
  sens: Deliberation['bulletins'][number]['sens'],
): string | null {
  const siens = new Set(bulletins.filter((bulletin) => bulletin.sens === sens).map(({ siegeId }) => siegeId));
  const noms = votants.filter(({ siege }) => siens.has(siege.id)).map(({ nom }) => nom);
  return noms.length === 0 ? null : noms.join(' ; ');
}
