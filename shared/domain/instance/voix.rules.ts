import { enTri } from '#shared/text/tri.ts';
import type { StatutPresence, Voix } from '../seance/seance.schema.ts';
import { aVoixDeliberative } from './categories.data.ts';
import type { Instance, Siege } from './instance.schema.ts';
import type { VoixDatee } from './voix.schema.ts';

type SiegeAVoix = Pick<Siege, 'id' | 'categorie' | 'organisme'>;

/** Ce qu'il faut d'une séance, ou d'une instance, pour savoir les voix de chacun. */
export interface PorteurDeVoix {
  readonly instance: Pick<Instance, 'type'>;
  /** Dans l'ordre du décret puis de leur rang : cet ordre dit le premier siège d'une organisation. */
  readonly sieges: readonly (SiegeAVoix & {
    readonly presence?: { readonly statut: StatutPresence } | null | undefined;
  })[];
  /** Voix en vigueur ce jour-là ; vide : aucun arrêté n'en a fixé. */
  readonly voix: readonly Voix[];
}

export interface VoixDesSieges {
  /** `arrete` : les voix de l'arrêté ; `tetes` : aucune n'est renseignée, une par siège, décompte indicatif. */
  readonly source: 'arrete' | 'tetes';
  /** Voix de chaque siège ayant voix délibérative, dans l'ordre des sièges ; zéro : l'arrêté ne lui en donne pas. */
  readonly parSiege: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Les sièges d'une organisation : ceux de son nom, parmi les membres ayant voix ; jamais la présidence (R. 5311-38). */
export const siegesDeLOrganisation = <S extends SiegeAVoix>(
  { instance, sieges }: { readonly instance: Pick<Instance, 'type'>; readonly sieges: readonly S[] },
  organisme: string,
): readonly S[] =>
  sieges.filter(
    (siege) =>
      siege.categorie !== 'P' &&
      siege.organisme !== null &&
      aVoixDeliberative(instance.type, siege.categorie) &&
      enTri(siege.organisme) === enTri(organisme),
  );

const SIEGENT: readonly (StatutPresence | undefined)[] = ['present', 'distance', 'pouvoir'];

/** Les sièges constatés présents, à distance ou représentés. */
const constates = ({ sieges }: PorteurDeVoix): ReadonlySet<string> =>
  new Set(sieges.filter(({ presence }) => SIEGENT.includes(presence?.statut)).map(({ id }) => id));

/**
 * Voix de chaque siège à la date de la séance (R-032 ; R. 5311-38, -39), telles que l'arrêté les fixe, jamais
 * recalculées. Celles d'une organisation lui appartiennent (R. 5311-38, 3° et 4°) : son premier siège présent ou
 * représenté les porte toutes, les autres aucune ; à défaut, son premier siège. Le total ne dépend donc pas de qui vient.
 * Sans arrêté : une par siège ayant voix, et le décompte n'est qu'indicatif.
 * @param comptent Sièges qui comptent au point (présents, représentés, non déportés) ; ceux que la séance constate sinon.
 */
export function voixDesSieges(
  porteur: PorteurDeVoix,
  comptent: ReadonlySet<string> = constates(porteur),
): VoixDesSieges {
  const { instance, sieges, voix } = porteur;
  const delibererent = sieges.filter(({ categorie }) => aVoixDeliberative(instance.type, categorie));
  const source = voix.length === 0 ? 'tetes' : 'arrete';
  const parSiege = new Map(delibererent.map(({ id }) => [id, source === 'tetes' ? 1 : 0]));
  const donner = (id: string | undefined, nombre: number) => {
    const deja = id === undefined ? undefined : parSiege.get(id);
    if (id !== undefined && deja !== undefined) parSiege.set(id, deja + nombre);
  };
  for (const { siegeId, organisme, nombre } of voix) {
    if (siegeId !== null) donner(siegeId, nombre);
    else if (organisme !== null) {
      const siens = siegesDeLOrganisation({ instance, sieges: delibererent }, organisme);
      donner((siens.find(({ id }) => comptent.has(id)) ?? siens[0])?.id, nombre);
    }
  }
  return { source, parSiege, total: [...parSiege.values()].reduce((somme, nombre) => somme + nombre, 0) };
}

/** Les voix en vigueur à une date : celles du dernier arrêté qui a commencé, toutes ensemble ; il remplace le précédent. */
export function voixAu(versions: readonly VoixDatee[], date: string): readonly VoixDatee[] {
  const commencees = versions.filter(({ depuis }) => depuis === null || depuis <= date);
  const [derniere = ''] = commencees.map(({ depuis }) => depuis ?? '').toSorted((a, b) => b.localeCompare(a));
  return commencees.filter(({ depuis }) => (depuis ?? '') === derniere);
}

/** Les dates d'effet des arrêtés de voix d'une instance, de la plus récente à la plus ancienne ; `null` : de tout temps. */
export const versionsDesVoix = (versions: readonly VoixDatee[]): readonly (string | null)[] =>
  [...new Set(versions.map(({ depuis }) => depuis))].toSorted((a, b) => (b ?? '').localeCompare(a ?? ''));
