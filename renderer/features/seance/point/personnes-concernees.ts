import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { suppleantsLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import type { SeanceMontree } from '../contexte-seance.ts';

/** Une personne qu'un geste peut concerner : par son siège, ou comme invitée. */
export interface Concernee extends Choix {
  readonly siegeId: string | null;
  readonly personneId: string;
  /** `null` tant que rien n'est constaté d'elle. */
  readonly presenceId: string | null;
  /** Qui tient le siège, et part : la personne prend sa place. */
  readonly remplace?: string;
}

const estLa = ({ compte, siegeant }: SiegeCompte): boolean => siegeant !== null || compte === 'represente';

function duSiege({ siege, siegeant, titulaire }: SiegeCompte): Concernee | null {
  const personne = siegeant ?? titulaire;
  if (personne === null) return null;
  const supplee = siegeant !== null && titulaire !== null && siegeant.id !== titulaire.id;
  return {
    id: `${siege.id}:${personne.id}`,
    libelle: nomComplet(personne),
    note: supplee ? `à la place de ${nomComplet(titulaire)}` : (qualiteDe(personne) ?? siege.organisme ?? undefined),
    siegeId: siege.id,
    personneId: personne.id,
    presenceId: siege.presence?.id ?? null,
  };
}

const invitesA = ({ invites }: Seance, ici: boolean): readonly Concernee[] =>
  invites
    .filter(({ statut }) => (statut === 'present' || statut === 'distance') === ici)
    .map(({ presenceId, personne, qualite }) => ({
      id: `invite:${presenceId}`,
      libelle: nomComplet(personne),
      note: qualite ?? qualiteDe(personne) ?? 'sans voix',
      siegeId: null,
      personneId: personne.id,
      presenceId,
    }));

/** Ceux qui peuvent prendre le siège que tient un autre : le titulaire ou ses suppléants. */
export function quiPeutPrendreLaPlace(
  { siege, siegeant, titulaire }: Pick<SiegeCompte, 'siege' | 'siegeant' | 'titulaire'>,
  date: string,
): readonly Concernee[] {
  if (siegeant === null) return [];
  const autres = [titulaire, ...suppleantsLe(siege.mandats, date).map(({ personne }) => personne)];
  return autres
    .flatMap((personne) => (personne === null || personne.id === siegeant.id ? [] : [personne]))
    .map((personne) => ({
      id: `${siege.id}:${personne.id}`,
      libelle: nomComplet(personne),
      note: `prend la place de ${nomComplet(siegeant)}`,
      siegeId: siege.id,
      personneId: personne.id,
      presenceId: siege.presence?.id ?? null,
      remplace: nomComplet(siegeant),
    }));
}

/**
 * Qui peut arriver à ce point : chacun d'un siège que personne n'occupe, titulaire d'abord, puis qui peut prendre la
 * place d'un autre, puis les invités absents.
 */
export function quiPeutArriver({ auPoint }: Pick<SeanceMontree, 'auPoint'>): readonly Concernee[] {
  const pourvus = compterSieges(auPoint).filter(({ etat }) => etat === 'pourvu');
  const libres = pourvus.filter(({ siegeant }) => siegeant === null);
  const releves = pourvus.flatMap((compte) => quiPeutPrendreLaPlace(compte, auPoint.reunion.date));
  const membres = libres.flatMap((compte) => {
    const { siege, titulaire } = compte;
    const titulaireLibre = duSiege(compte);
    const suppleants = suppleantsLe(siege.mandats, auPoint.reunion.date).map(({ personne }) => ({
      id: `${siege.id}:${personne.id}`,
      libelle: nomComplet(personne),
      note: titulaire === null ? undefined : `à la place de ${nomComplet(titulaire)}`,
      siegeId: siege.id,
      personneId: personne.id,
      presenceId: siege.presence?.id ?? null,
    }));
    return [...(titulaireLibre === null ? [] : [titulaireLibre]), ...suppleants];
  });
  return [...membres, ...releves, ...invitesA(auPoint, false)];
}

/** Qui peut partir à ce point : chacun qui y est. */
export function quiPeutPartir({ auPoint }: Pick<SeanceMontree, 'auPoint'>): readonly Concernee[] {
  const membres = compterSieges(auPoint)
    .filter(({ siegeant }) => siegeant !== null)
    .flatMap((compte) => duSiege(compte) ?? []);
  return [...membres, ...invitesA(auPoint, true)];
}

/** Qui peut se déporter de ce point : les membres ayant voix, présents ou représentés, qui n'en sont pas déjà. */
export function quiPeutSeDeporter({ auPoint, point }: Pick<SeanceMontree, 'auPoint' | 'point'>): readonly Concernee[] {
  const deja = new Set(point?.deports.map(({ siegeId }) => siegeId));
  return compterSieges(auPoint)
    .filter((compte) => compte.voix && estLa(compte) && !deja.has(compte.siege.id))
    .flatMap((compte) => duSiege(compte) ?? []);
}
