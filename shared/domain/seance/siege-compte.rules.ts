import type { Personne } from '../annuaire/personne.schema.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import { type EtatSiege, etatMandat, etatSiege, suppleantsLe, titulaireLe } from '../instance/mandat.rules.ts';
import { type Profil, profilDe } from '../instance/profil.rules.ts';
import { DEJA_COMPTE, refusDuPouvoir, type ReglePouvoirs, type Siegeant } from './refus-du-pouvoir.rules.ts';
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
  /** Ne prend part ni au débat ni au vote du point. */
  readonly deporte: boolean;
  /** Pourquoi une présence ou un pouvoir noté ne compte pas. */
  readonly sansEffet: string | null;
}

const SIEGE_VIDE: Siegeant = { personne: null, supplee: false, refus: null };

/**
 * Ce qu’il faut d’une séance pour la compter ; `deportes` : qui se retire du point où on la compte ; `rompus` : les
 * mandants dont le porteur a cédé son siège à un autre.
 */
export type SeanceComptee = Pick<Seance, 'instance' | 'sieges'> & {
  readonly reunion: Pick<Seance['reunion'], 'date' | 'convocation'>;
} & Partial<Pick<Seance, 'parametres' | 'invites'>> & {
    readonly deportes?: ReadonlySet<string>;
    readonly rompus?: ReadonlySet<string>;
  };

const SANS_PARAMETRE: Seance['parametres'] = [];
const PROFILS = new WeakMap<Seance['instance'], { parametres: Seance['parametres']; date: string; profil: Profil }>();

/** Le profil juridique qui gouverne cette séance, à sa date ; lu une fois pour tous les points d’une même séance. */
export function profilDeLaSeance({ instance, reunion, parametres = SANS_PARAMETRE }: SeanceComptee): Profil {
  const connu = PROFILS.get(instance);
  if (connu?.parametres === parametres && connu.date === reunion.date) return connu.profil;
  const profil = profilDe({ instance, parametres }, reunion.date);
  PROFILS.set(instance, { parametres, date: reunion.date, profil });
  return profil;
}

/** Les règles des pouvoirs de cette séance. */
export function reglePouvoirsDe(seance: SeanceComptee): ReglePouvoirs {
  const profil = profilDeLaSeance(seance);
  return {
    parPersonne: profil.pouvoirsParPersonne.valeur,
    memeCollege: profil.pouvoirMemeCollege.valeur,
    auSuppleant: profil.pouvoirAuSuppleant.valeur,
  };
}

/** À quel titre une personne tient ce siège : son mandat en cours, même si un plus ancien est échu. */
const mandatDe = ({ mandats }: SiegeEnSeance, personneId: string, date: string) => {
  const siens = mandats.filter(({ personne }) => personne.id === personneId);
  return siens.find((mandat) => etatMandat(mandat, date) === 'en_cours') ?? siens[0];
};

/** Qui siège sur ce siège, et s’il en a le droit ce jour-là. */
function siegeantDe(siege: SiegeEnSeance, date: string): Siegeant {
  const { presence } = siege;
  if (presence?.statut !== 'present' && presence?.statut !== 'distance') return SIEGE_VIDE;
  const titulaire = titulaireLe(siege.mandats, date);
  const mandat = presence.personneId === null ? titulaire : mandatDe(siege, presence.personneId, date);
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

const voixDans =
  ({ instance }: Pick<Seance, 'instance'>) =>
  ({ categorie }: SiegeEnSeance): boolean =>
    aVoixDeliberative(instance.type, categorie);

/** Les sièges, ceux qui ont voix d’abord. */
const voixDAbord = (sieges: readonly SiegeEnSeance[], avecVoix: (siege: SiegeEnSeance) => boolean) => [
  ...sieges.filter(avecVoix),
  ...sieges.filter((siege) => !avecVoix(siege)),
];

/**
 * Qui siège sur chaque siège, ceux qui ont voix d’abord : une personne constatée sur deux ne compte que sur le
 * premier.
 */
export function siegeantsDe(seance: SeanceComptee): ReadonlyMap<string, Siegeant> {
  const { date } = seance.reunion;
  const assis = new Set<string>();
  return new Map(
    voixDAbord(seance.sieges, voixDans(seance)).map((siege) => {
      const siegeant = siegeantDe(siege, date);
      if (siegeant.personne === null || siegeant.refus !== null) return [siege.id, siegeant];
      if (assis.has(siegeant.personne.id)) return [siege.id, { ...siegeant, refus: DEJA_COMPTE }];
      assis.add(siegeant.personne.id);
      return [siege.id, siegeant];
    }),
  );
}

/** Pouvoirs que peut encore porter qui siège ici : ceux du suppléant s’ajoutent si le profil l’admet. */
export function plafondDuSiege(
  siege: SiegeEnSeance,
  { supplee }: Siegeant,
  regle: ReglePouvoirs,
  date: string,
): number {
  const suppleants = regle.auSuppleant === 'toujours' && !supplee ? suppleantsLe(siege.mandats, date).length : 0;
  return regle.parPersonne * (1 + suppleants);
}

/** Ce que vaut chaque pouvoir donné, par siège du mandant : `null` s’il vaut, sinon pourquoi il ne vaut pas. */
function jugerPouvoirs(seance: SeanceComptee, siegeants: ReadonlyMap<string, Siegeant>) {
  const { date } = seance.reunion;
  const regle = reglePouvoirsDe(seance);
  const parId = new Map(seance.sieges.map((siege) => [siege.id, siege]));
  const assis = new Set([...siegeants.values()].flatMap(({ personne, refus }) => (refus ? [] : [personne?.id])));
  const representes = new Set<string>();
  const detenus = new Map<string, number>();
  const juges = new Map<string, string | null>();
  const deportes = seance.deportes ?? new Set<string>();

  const juger = (mandant: SiegeEnSeance): string | null => {
    if (etatSiege(mandant.mandats, date) !== 'pourvu') return 'siège sans titulaire en fonctions';
    const membre = titulaireLe(mandant.mandats, date)?.personne.id ?? '';
    if (assis.has(membre)) return 'mandant présent sur un autre siège';
    if (representes.has(membre)) return DEJA_COMPTE;
    if (deportes.has(mandant.id)) return 'mandant déporté : pouvoir suspendu pour ce point';
    const mandataire = parId.get(mandant.presence?.mandataireSiegeId ?? '') ?? null;
    if (mandataire !== null && deportes.has(mandataire.id))
      return 'mandataire déporté : pouvoir suspendu pour ce point';
    if (seance.rompus?.has(mandant.id)) return 'mandataire parti : le pouvoir ne passe pas à qui prend sa place';
    const siegeant = siegeants.get(mandataire?.id ?? '');
    const porteur = siegeant?.personne?.id ?? '';
    const plafond =
      mandataire === null
        ? 0
        : plafondDuSiege(mandataire, siegeant ?? SIEGE_VIDE, regle, date) - (detenus.get(porteur) ?? 0);
    const refus = refusDuPouvoir(mandant, mandataire, { siegeant, reste: plafond, regle });
    if (refus !== null) return refus;
    detenus.set(porteur, (detenus.get(porteur) ?? 0) + 1);
    representes.add(membre);
    return null;
  };
  const mandants = seance.sieges.filter(({ presence }) => presence?.statut === 'pouvoir');
  for (const mandant of voixDAbord(mandants, voixDans(seance))) juges.set(mandant.id, juger(mandant));
  return { juges, parId };
}

/**
 * Chaque siège avec ce qu’il apporte à la séance: présence, suppléance, pouvoir, déport, et la
 * raison de ce qui ne compte pas. Les pouvoirs des membres ayant voix délibérative passent d’abord, dans l’ordre des
 * sièges ; celui d’un siège sans titulaire en fonctions n’en prend la place à aucun.
 */
export function compterSieges(seance: SeanceComptee): readonly SiegeCompte[] {
  const { date } = seance.reunion;
  const avecVoix = voixDans(seance);
  const siegeants = siegeantsDe(seance);
  const { juges, parId } = jugerPouvoirs(seance, siegeants);
  return seance.sieges.map((siege) => {
    const { personne, supplee, refus } = siegeants.get(siege.id) ?? SIEGE_VIDE;
    const statut = siege.presence?.statut;
    const donne = statut === 'pouvoir';
    const sansEffet = donne ? (juges.get(siege.id) ?? null) : refus;
    const ici = statut === 'present' || statut === 'distance' ? statut : null;
    return {
      siege,
      voix: avecVoix(siege),
      etat: etatSiege(siege.mandats, date),
      titulaire: titulaireLe(siege.mandats, date)?.personne ?? null,
      siegeant: personne,
      supplee: supplee && sansEffet === null,
      compte: sansEffet === null ? (donne ? 'represente' : ici) : null,
      mandataire: donne && sansEffet === null ? (parId.get(siege.presence?.mandataireSiegeId ?? '') ?? null) : null,
      deporte: seance.deportes?.has(siege.id) ?? false,
      sansEffet,
    };
  });
}
