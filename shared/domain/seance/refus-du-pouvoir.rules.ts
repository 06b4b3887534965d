import type { Personne } from '../annuaire/personne.schema.ts';
import type { SiegeEnSeance } from './seance.schema.ts';

/** Qui siège sur un siège, et ce qui l’empêche d’y compter. */
export interface Siegeant {
  readonly personne: Personne | null;
  readonly supplee: boolean;
  readonly refus: string | null;
}

/** Ce que le profil juridique dit des pouvoirs. */
export interface ReglePouvoirs {
  /** Pouvoirs que peut détenir une même personne : un, sauf règlement intérieur (R. 133-9). */
  readonly parPersonne: number;
  /** Au sein du même collège (R. 5311-43) ; R. 133-9 dit « un autre membre ». */
  readonly memeCollege: boolean;
  /** « Titulaire ou suppléant » (R. 5311-43) : même quand le titulaire siège, ou à sa place seulement. */
  readonly auSuppleant: 'toujours' | 'si_seul';
}

export const DEJA_COMPTE = 'déjà compté sur un autre siège : une seule voix par personne';

/** Qui porterait le pouvoir, et combien cette personne peut encore en porter, quel que soit le siège (R. 133-9). */
export interface PorteurDePouvoir {
  readonly siegeant: Siegeant | undefined;
  readonly reste: number;
  readonly regle: ReglePouvoirs;
}

/** Pourquoi un pouvoir ne vaut pas, ou `null` s’il vaut (R-061 ; R. 5311-43, R. 133-9). */
export function refusDuPouvoir(
  mandant: Pick<SiegeEnSeance, 'id' | 'college'>,
  mandataire: SiegeEnSeance | null,
  { siegeant, reste, regle }: PorteurDePouvoir,
): string | null {
  if (!mandataire) return 'mandataire à indiquer';
  if (mandataire.id === mandant.id) return 'nul ne se donne pouvoir à soi-même';
  if (regle.memeCollege && mandataire.college !== mandant.college) return 'mandataire d’un autre collège';
  if (mandataire.presence === null) return 'présence du mandataire non constatée';
  if (siegeant?.refus === DEJA_COMPTE) return 'mandataire compté sur un autre siège : désignez celui-là';
  if (!siegeant?.personne || siegeant.refus) return 'mandataire absent';
  if (reste > 0) return null;
  return regle.parPersonne > 1
    ? `mandataire déjà porteur de ${regle.parPersonne} pouvoirs`
    : 'mandataire déjà porteur d’un pouvoir';
}
