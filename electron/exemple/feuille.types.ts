import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import type { NiveauDeMeteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import type { Gravite } from '#shared/domain/feuille-de-route/risque.schema.ts';
import type { EtatFiche, FinancementSaisi, Priorite } from '#shared/domain/feuille-de-route/fiche.schema.ts';

/** Une date de l'exemple, en jours depuis aujourd'hui. */
export type Jours = number;

/** Une étape : ce qu'elle est, pour quand, quand elle a été faite. */
export interface EtapeExemple {
  readonly intitule: string;
  readonly echeance: Jours | null;
  readonly faite?: Jours;
  readonly note?: string;
}

/** Une sous-action : qui la pilote, pour quand, où elle en est. */
export interface SousActionExemple {
  readonly intitule: string;
  readonly structure: string;
  readonly debut: Jours;
  readonly echeance: Jours;
  readonly etat: Extract<EtatFiche, 'a_venir' | 'en_cours'>;
  /** Ses étapes, et pour quand. */
  readonly etapes: readonly EtapeExemple[];
}

/** Une ligne de financement de l'année, en euros. */
export interface LigneExemple extends Pick<FinancementSaisi, 'financeur' | 'origine'> {
  readonly demande: number | null;
  readonly accorde?: number;
  readonly paye?: number;
  readonly actionP147?: FinancementSaisi['actionP147'];
  readonly dauphin?: string;
  readonly pluriannuel?: boolean;
}

/** Un indicateur de l'exemple : sa cible de fin d'action, ce qui en est constaté, dont les femmes ; `null` : non disponible. */
export interface IndicateurExemple {
  readonly intitule: string;
  readonly genre: 'realisation' | 'resultat';
  readonly cible: number;
  readonly realisee: number | null;
  readonly femmes?: number;
}

/** Une fiche action de l'exemple : tout y est inventé, hors les noms des quartiers et des financeurs publics. */
export interface FicheExemple {
  /** Rang de l'axe, puis de l'objectif dans cet axe, à partir de 1 ; sans objectif, 0. */
  readonly place: readonly [axe: number, objectif: number];
  readonly intitule: string;
  /** Civilité, prénom, nom, fonction ; sans personne, la structure pilote seule. */
  readonly pilote?: readonly [civilite: Civilite, prenom: string, nom: string, fonction: string];
  readonly structure: string;
  readonly etat: EtatFiche;
  readonly depuis?: Jours;
  readonly motif?: string;
  readonly priorite?: Priorite;
  readonly debut?: Jours;
  readonly fin?: Jours;
  readonly constat?: string;
  readonly contenu?: string;
  readonly prochaine?: string;
  /** Codes des quartiers ; `hors` : dit hors des quartiers. */
  readonly quartiers?: readonly string[] | 'hors';
  readonly publics?: readonly string[];
  readonly apports?: readonly string[];
  /** Freins de la liste. */
  readonly freins?: readonly string[];
  readonly nonRecours?: string;
  readonly risques?: readonly { readonly intitule: string; readonly gravite: Gravite; readonly parade: string }[];
  /** Noms ou sigles du catalogue. */
  readonly dispositifs?: readonly string[];
  /** La plus ancienne d'abord ; signée par le pilote. */
  readonly meteos?: readonly { readonly le: Jours; readonly niveau: NiveauDeMeteo; readonly synthese: string }[];
  readonly copilote?: string;
  readonly partenaires?: readonly string[];
  readonly etapes?: readonly EtapeExemple[];
  readonly sousActions?: readonly SousActionExemple[];
  readonly argent?: readonly LigneExemple[];
  readonly indicateurs?: readonly IndicateurExemple[];
}
