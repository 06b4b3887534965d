import { typographier } from '#shared/text/typographie.ts';
import { type ComptesDuQuorum, expliquer, poserBase, type QuorumEnMots } from './quorum-en-mots.rules.ts';
import type { Seance, SiegeEnSeance } from './seance.schema.ts';
import { articleCite } from '../instance/textes.rules.ts';
import { articleDeLaSeconde } from './seconde-convocation.rules.ts';
import { compterSieges, profilDeLaSeance, type SeanceComptee, type SiegeCompte } from './siege-compte.rules.ts';

export interface Quorum extends ComptesDuQuorum, QuorumEnMots {}

/** Présents ou représentés qu’il faut, pour tant de membres en fonctions : la moitié au moins (R. 5311-40, R. 133-10). */
export const quorumRequis = (base: number): number => Math.ceil(base / 2);

/**
 * Sièges en trop dans la base : une personne titulaire de deux sièges n’y compte qu’une fois, à moins qu’un suppléant
 * ou un mandataire n’occupe l’autre.
 */
function doublesDe(pourvus: readonly SiegeCompte[]): number {
  const parPersonne = Map.groupBy(pourvus, ({ titulaire }) => titulaire?.id);
  return [...parPersonne.values()].reduce((doubles, siens) => {
    const occupes = siens.filter(({ compte }) => compte !== null).length;
    return doubles + siens.length - Math.max(1, occupes);
  }, 0);
}

function compter(seance: SeanceComptee, tous: readonly SiegeCompte[]): Omit<ComptesDuQuorum, 'etat' | 'atteint'> {
  const profil = profilDeLaSeance(seance);
  const assiette = profil.quorumBase.valeur === 'ayant_voix' ? 'ayant_voix' : 'composant';
  const siens = tous.filter(
    ({ voix, siege }) =>
      (assiette === 'composant' || voix) && (profil.quorumPresidents.valeur || siege.categorie !== 'P'),
  );
  const pourvus = siens.filter(({ etat }) => etat === 'pourvu');
  const combien = (garde: (siege: SiegeCompte) => boolean) => pourvus.filter(garde).length;
  const exclus = profil.quorumDeport.valeur === 'exclu';
  const compte = (siege: SiegeCompte) => (exclus && siege.deporte ? null : siege.compte);
  const vacants = siens.filter(({ etat }) => etat === 'vacant').length;
  const echus = siens.filter(({ etat }) => etat === 'echu').length;
  const doubles = doublesDe(pourvus);
  const vacantsComptes = profil.quorumSiegesVacants.valeur;
  const base = pourvus.length - doubles + (vacantsComptes ? vacants + echus : 0);
  const distance = combien((siege) => compte(siege) === 'distance');
  const presents = combien((siege) => compte(siege) === 'present') + distance;
  const representes = combien((siege) => compte(siege) === 'represente');
  return {
    regime: profil.regime,
    assiette,
    sieges: siens.length,
    vacants,
    echus,
    doubles,
    vacantsComptes,
    base,
    requis: quorumRequis(base),
    presents,
    distance,
    supplees: combien((siege) => siege.supplee && compte(siege) !== null),
    representes,
    total: presents + representes,
    deportes: exclus ? combien(({ deporte, compte: note }) => deporte && note !== null) : 0,
    restants: combien(({ siege }) => siege.presence === null),
    sansEffet: tous.filter(({ sansEffet }) => sansEffet !== null),
    article: articleCite(profil.quorumBase),
  };
}

function etatDe(
  { base, requis, total, restants, sieges, vacants, echus }: Omit<ComptesDuQuorum, 'etat' | 'atteint'>,
  seance: SeanceComptee,
): Quorum['etat'] {
  if (profilDeLaSeance(seance).quorumBase.valeur === 'aucune') return 'libre';
  if (base === 0) return 'sans_membre';
  if (seance.reunion.convocation === 2) return 'non_requis';
  if (restants > 0 && restants === sieges - vacants - echus) return 'non_constate';
  return total >= requis ? 'atteint' : 'non_atteint';
}

/**
 * Quorum d’une séance (R-060 à R-067), lu du profil de l’instance à sa date : la moitié au moins des membres ayant
 * voix (R-062 ; R. 5311-40), ou de tous ceux qui composent la commission (R-063 ; R. 133-10), **en fonctions**, présents, à distance
 * ou représentés (R. 5311-42, -43). On compte des têtes, jamais des voix ; un siège, comme une personne, compte une
 * fois ; invités et venus pour le compte d’un membre ne comptent pas. Une instance libre n’a pas de quorum.
 */
export function calculerQuorum(seance: SeanceComptee): Quorum {
  const tous = compterSieges(seance);
  const comptes = compter(seance, tous);
  const etat = etatDe(comptes, seance);
  const complets: ComptesDuQuorum = {
    ...comptes,
    etat,
    atteint: etat === 'atteint' ? true : etat === 'non_atteint' ? false : null,
    article: etat === 'non_requis' ? articleDeLaSeconde(seance) : comptes.article,
  };
  return { ...complets, ...expliquer(complets, seance, tous) };
}

type SiegeDInstance = Omit<SiegeEnSeance, 'presence' | 'reponse'>;

/**
 * Le quorum qu’il faudrait aujourd’hui dans une instance, sans réunion (R-062 à R-064) : sa base, la moitié, et
 * l’opération posée ; `null` là où aucun texte n’en demande, ou faute de membre en fonctions.
 */
export function quorumDeLInstance(
  {
    instance,
    parametres,
    sieges,
  }: Pick<Seance, 'instance' | 'parametres'> & { readonly sieges: readonly SiegeDInstance[] },
  date: string,
): (Pick<Quorum, 'base' | 'requis' | 'article'> & { readonly calcul: string }) | null {
  const quorum = calculerQuorum({
    instance,
    parametres,
    reunion: { date, convocation: 1 },
    sieges: sieges.map((siege) => ({ ...siege, presence: null, reponse: null })),
  });
  if (quorum.etat === 'libre' || quorum.etat === 'sans_membre') return null;
  const { base, requis, article } = quorum;
  return { base, requis, article, calcul: typographier(poserBase(quorum)) };
}
