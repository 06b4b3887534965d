import type { Personne } from '../annuaire/personne.schema.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import { type EtatSiege, etatMandat, etatSiege, titulaireLe } from '../instance/mandat.rules.ts';
import type { Seance, SiegeEnSeance } from './seance.schema.ts';

/** Un siège en séance, tel que le quorum le compte : une personne au plus. */
export interface SiegeCompte {
  readonly siege: SiegeEnSeance;
  readonly voix: boolean;
  readonly etat: EtatSiege;
  /** Titulaire en fonctions le jour de la réunion. */
  readonly titulaire: Personne | null;
  /** Qui siège : titulaire ou suppléant présent ; `null` sinon. */
  readonly siegeant: Personne | null;
  readonly supplee: boolean;
  readonly compte: 'present' | 'distance' | 'represente' | null;
  /** Siège qui détient le pouvoir, quand celui-ci vaut. */
  readonly mandataire: SiegeEnSeance | null;
  /** Pourquoi une présence ou un pouvoir noté ne compte pas. */
  readonly sansEffet: string | null;
}

export interface ReglePouvoirs {
  /** Pouvoirs que peut détenir une même personne : un, sauf règlement intérieur (R. 133-9). */
  readonly parPersonne: number;
}

const PAR_DEFAUT: ReglePouvoirs = { parPersonne: 1 };

/** Qui siège sur un siège, et ce qui l’empêche d’y compter. */
export interface Siegeant {
  readonly personne: Personne | null;
  readonly supplee: boolean;
  readonly refus: string | null;
}

const DEJA_COMPTE = 'déjà compté sur un autre siège : une seule voix par personne';
const SIEGE_VIDE: Siegeant = { personne: null, supplee: false, refus: null };

/** Qui siège sur ce siège, et s’il en a le droit ce jour-là. */
function siegeantDe(siege: SiegeEnSeance, date: string): Siegeant {
  const { presence } = siege;
  if (presence?.statut !== 'present' && presence?.statut !== 'distance') return SIEGE_VIDE;
  const titulaire = titulaireLe(siege.mandats, date);
  const mandat =
    presence.personneId === null
      ? titulaire
      : siege.mandats.find(({ personne }) => personne.id === presence.personneId);
  if (!mandat && presence.personneId !== null) {
    return { ...SIEGE_VIDE, refus: 'ni titulaire ni suppléant de ce siège : présence sans voix' };
  }
  if (!mandat) return { ...SIEGE_VIDE, refus: 'siège sans titulaire en fonctions : présence sans voix' };
  if (etatMandat(mandat, date) === 'echu') {
    return { personne: mandat.personne, supplee: false, refus: 'mandat échu : présence sans voix' };
  }
  if (etatMandat(mandat, date) === 'a_venir') {
    return { personne: mandat.personne, supplee: false, refus: 'mandat non commencé : présence sans voix' };
  }
  if (!titulaire) return { personne: mandat.personne, supplee: true, refus: 'siège vacant : présence sans voix' };
  return { personne: mandat.personne, supplee: mandat.role === 'suppleant', refus: null };
}

type SeanceComptee = Pick<Seance, 'instance' | 'reunion' | 'sieges'>;

const voixDans =
  ({ instance }: Pick<Seance, 'instance'>) =>
  ({ categorie }: SiegeEnSeance): boolean =>
    aVoixDeliberative(instance.type, categorie);

/**
 * Qui siège sur chaque siège, ceux qui ont voix d’abord : une personne constatée sur deux ne compte que sur le
 * premier.
 */
export function siegeantsDe(seance: SeanceComptee): ReadonlyMap<string, Siegeant> {
  const { date } = seance.reunion;
  const avecVoix = voixDans(seance);
  const assis = new Set<string>();
  return new Map(
    [...seance.sieges.filter(avecVoix), ...seance.sieges.filter((siege) => !avecVoix(siege))].map((siege) => {
      const siegeant = siegeantDe(siege, date);
      if (siegeant.personne === null || siegeant.refus !== null) return [siege.id, siegeant];
      if (assis.has(siegeant.personne.id)) return [siege.id, { ...siegeant, refus: DEJA_COMPTE }];
      assis.add(siegeant.personne.id);
      return [siege.id, siegeant];
    }),
  );
}

/** Qui porterait le pouvoir, et combien cette personne en porte déjà, quel que soit le siège (R. 133-9). */
export interface PorteurDePouvoir {
  readonly siegeant: Siegeant | undefined;
  readonly detenus: number;
  readonly regle?: ReglePouvoirs | undefined;
}

/** Pourquoi un pouvoir ne vaut pas, ou `null` s’il vaut (R-061 ; R. 5311-43, R. 133-9). */
export function refusDuPouvoir(
  mandant: Pick<SiegeEnSeance, 'id' | 'college'>,
  mandataire: SiegeEnSeance | null,
  { siegeant, detenus, regle = PAR_DEFAUT }: PorteurDePouvoir,
): string | null {
  if (!mandataire) return 'mandataire à indiquer';
  if (mandataire.id === mandant.id) return 'nul ne se donne pouvoir à soi-même';
  if (mandataire.college !== mandant.college) return 'mandataire d’un autre collège';
  if (mandataire.presence === null) return 'présence du mandataire non constatée';
  if (siegeant?.refus === DEJA_COMPTE) return 'mandataire compté sur un autre siège : désignez celui-là';
  if (!siegeant?.personne || siegeant.refus) return 'mandataire absent';
  return detenus >= regle.parPersonne ? 'mandataire déjà porteur d’un pouvoir' : null;
}

/**
 * Chaque siège avec ce qu’il apporte à la séance: présence, suppléance, pouvoir, et la
 * raison de ce qui ne compte pas. Les pouvoirs des membres ayant voix délibérative passent d’abord,
 * dans l’ordre des sièges ; celui d’un siège sans titulaire en fonctions n’en prend la place à aucun.
 */
export function compterSieges(seance: SeanceComptee, regle?: ReglePouvoirs): readonly SiegeCompte[] {
  const { date } = seance.reunion;
  const parId = new Map(seance.sieges.map((siege) => [siege.id, siege]));
  const detenus = new Map<string, number>();
  const pouvoirs = new Map<string, string | null>();
  const avecVoix = voixDans(seance);
  const siegeants = siegeantsDe(seance);
  const mandants = seance.sieges.filter(({ presence }) => presence?.statut === 'pouvoir');
  for (const mandant of [...mandants.filter(avecVoix), ...mandants.filter((siege) => !avecVoix(siege))]) {
    if (etatSiege(mandant.mandats, date) !== 'pourvu') {
      pouvoirs.set(mandant.id, 'siège sans titulaire en fonctions');
      continue;
    }
    const mandataire = parId.get(mandant.presence?.mandataireSiegeId ?? '') ?? null;
    const siegeant = siegeants.get(mandataire?.id ?? '');
    const porteur = siegeant?.personne?.id ?? '';
    const porte = detenus.get(porteur) ?? 0;
    const refus = refusDuPouvoir(mandant, mandataire, { siegeant, detenus: porte, regle });
    pouvoirs.set(mandant.id, refus);
    if (refus === null) detenus.set(porteur, porte + 1);
  }

  return seance.sieges.map((siege) => {
    const etat = etatSiege(siege.mandats, date);
    const { personne, supplee, refus } = siegeants.get(siege.id) ?? SIEGE_VIDE;
    const statut = siege.presence?.statut;
    const donne = statut === 'pouvoir';
    const sansEffet = donne ? (pouvoirs.get(siege.id) ?? null) : refus;
    const ici = statut === 'present' || statut === 'distance' ? statut : null;
    return {
      siege,
      voix: avecVoix(siege),
      etat,
      titulaire: titulaireLe(siege.mandats, date)?.personne ?? null,
      siegeant: personne,
      supplee: supplee && sansEffet === null,
      compte: sansEffet === null ? (donne ? 'represente' : ici) : null,
      mandataire: donne && sansEffet === null ? (parId.get(siege.presence?.mandataireSiegeId ?? '') ?? null) : null,
      sansEffet,
    };
  });
}
