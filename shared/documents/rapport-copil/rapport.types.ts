import type { DecisionDeCopil, ParticipantDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import type { GenreDeConvention } from '#shared/domain/convention/convention.schema.ts';
import type { PorteeDuRapport } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import type { ArgentDuRapport } from './argent.types.ts';
import type { EffectifsDuRapport } from './effectifs.types.ts';

/** Un organisme du projet, tel que la fiche d'identité le dit ; centimes. */
export interface OrganismeDuRapport {
  readonly nom: string;
  readonly chefDeFile: boolean;
  readonly role: string | null;
  readonly contribution: number | null;
}

/** Un avenant conclu, et ce qu'il change, avant et après (C7). */
export interface AvenantDuRapport {
  readonly numero: number;
  readonly objet: string;
  readonly concluLe: string;
  readonly effetLe: string | null;
  readonly ecarts: readonly { readonly quoi: string; readonly avant: string; readonly apres: string }[];
}

/** Ce que la convention dit d'elle-même (section 3) ; dates civiles, centimes. */
export interface IdentiteDuRapport {
  readonly genre: GenreDeConvention;
  readonly numero: string;
  /** « Convention O2R 68-2024-01 ». */
  readonly nom: string;
  readonly intitule: string;
  readonly porteur: string;
  readonly organismes: readonly OrganismeDuRapport[];
  readonly autorite: string | null;
  readonly departements: readonly string[];
  readonly quartiers: readonly string[];
  /** Intercommunalités, communes, zones décrites en mots. */
  readonly autresZones: readonly string[];
  /** Les publics visés (D. 5316-3, 1° d) ; `null` : pas dits. */
  readonly publics: string | null;
  readonly volets: readonly { readonly numero: number; readonly libelle: string }[];
  readonly debut: string;
  readonly fin: string;
  readonly signeeLe: string | null;
  readonly resilieeLe: string | null;
  readonly montant: number | null;
  readonly montantsAnnuels: readonly { readonly annee: number; readonly montant: number | null }[];
  readonly beneficiaires: number | null;
  readonly avenants: readonly AvenantDuRapport[];
  /** « Décision 2012/21/UE » ; `null` : pas choisie (C6). */
  readonly base: string | null;
  /** Abrogée par la décision (UE) 2025/2630. */
  readonly baseAbrogee: boolean;
  /** Les points du mandat que la convention porte (C8). */
  readonly mandat: readonly { readonly libelle: string; readonly porte: boolean }[];
  /** Jusqu'à quand garder le dossier (E5). */
  readonly conservation: string;
  readonly comitesPrecedents: readonly string[];
}

/** Une chose due, après la date des données (section 12). */
export interface EtapeDuRapport {
  readonly le: string;
  readonly quoi: string;
  readonly qui: 'etat' | 'operateur';
  readonly article: string | null;
  readonly enRetard: boolean;
}

/**
 * Tout ce qu'un rapport de COPIL imprime, lu à la date de ses données : des nombres déjà calculés, que du JSON. Un
 * rapport validé se fige tel quel (D4).
 */
export interface DossierDeRapport extends Pick<DossierDInstance, 'emetteur' | 'image' | 'exemple'> {
  readonly rapport: RapportEntier;
  readonly identite: IdentiteDuRapport;
  readonly portee: PorteeDuRapport;
  /** Le jour du comité : celui de la réunion liée, sinon celui où il est présenté ; `null` : pas fixé. */
  readonly seance: { readonly le: string | null; readonly lieu: string | null };
  readonly participants: readonly ParticipantDeCopil[];
  /** Décisions du comité précédent, et celles d'avant qui restent ouvertes (D5). */
  readonly suivies: readonly DecisionDeCopil[];
  /** Ce que la réunion liée a décidé. */
  readonly decisions: readonly DecisionDeCopil[];
  readonly effectifs: EffectifsDuRapport;
  readonly argent: ArgentDuRapport;
  readonly etapes: readonly EtapeDuRapport[];
  /** Échéances qui suivent celles-là. */
  readonly autresEtapes: number;
}
