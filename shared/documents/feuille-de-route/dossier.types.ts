import type { Avancement } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type {
  ChiffreDuDiagnostic,
  Concertation,
} from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import type { Meteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import type { Axe, Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import type { Risque } from '#shared/domain/feuille-de-route/risque.schema.ts';
import type { Etape, Fiche, Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Indicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import type { LieuDeQuartier } from '#shared/domain/territoire/contour.rules.ts';
import type { Image } from '../blocs.ts';
import type { Specimen } from '#shared/domain/service/specimen.rules.ts';

export interface QuartierNomme {
  readonly code: string;
  readonly libelle: string;
}

/** Un axe ou un objectif, sous son numéro. */
export interface Branche {
  readonly id: string;
  readonly numero: string;
  readonly intitule: string;
}

/** Une fiche action et tout ce qu'elle porte, à sa place dans la feuille de route. */
export interface FicheImprimee {
  readonly numero: string;
  readonly axe: Branche & Pick<Axe, 'rattachement'>;
  readonly objectif: Branche | null;
  readonly fiche: Fiche;
  readonly avancement: Avancement;
  /** Date civile à laquelle elle se lit. */
  readonly jour: string;
  readonly quartiers: readonly QuartierNomme[];
  readonly partenaires: readonly { readonly nom: string; readonly role: 'copilote' | 'partenaire' }[];
  readonly publics: readonly string[];
  readonly apports: readonly string[];
  readonly dispositifs: readonly { readonly nom: string; readonly aVerifier: string | null }[];
  /** La météo en cours ; `null` : aucune n'est notée. */
  readonly meteo: Meteo | null;
  readonly freins: readonly string[];
  readonly risques: readonly Risque[];
  readonly sousActions: readonly SousAction[];
  readonly etapes: readonly Etape[];
  readonly financements: readonly Financement[];
  readonly indicateurs: readonly Indicateur[];
  /** Les autres feuilles de route qui la portent, nommées. */
  readonly ailleurs: readonly string[];
}

/** Tout ce qu'un document lit d'une feuille de route. */
export interface DossierDeFeuille {
  readonly feuille: Feuille;
  /** Le contrat de ville ou l'instance dont elle est. */
  readonly de: string;
  /** Code du contrat de ville, si elle est d'un contrat. */
  readonly codeDuContrat: string | null;
  readonly suiviePar: string | null;
  /** Sa dernière version validée ; `null` : elle ne l'a jamais été, c'est un projet. */
  readonly version: { readonly numero: number; readonly valideeLe: string } | null;
  /** Ce dossier est celui d'une version que l'on fige : ce qui la nomme s'écrit quand on la rouvre. */
  readonly figee: boolean;
  readonly axes: readonly (Branche & Pick<Axe, 'rattachement'>)[];
  readonly objectifs: readonly (Branche & { readonly axeId: string })[];
  /** Dans l'ordre de leurs numéros. */
  readonly fiches: readonly FicheImprimee[];
  readonly chiffres: readonly ChiffreDuDiagnostic[];
  /** La plus récente d'abord. */
  readonly concertations: readonly Concertation[];
  /** Quartiers du ressort, visés ou non. */
  readonly ressort: readonly QuartierNomme[];
  /** Où sont ces quartiers, et ceux que ses actions visent ; un lieu inconnu n'y est pas. */
  readonly lieux: readonly LieuDeQuartier[];
  readonly emetteur: Pick<Emetteur, 'intitule' | 'timbre'>;
  readonly image: Image | null;
  /** Date civile de l'édition. */
  readonly date: string;
  readonly exemple: Specimen;
}
