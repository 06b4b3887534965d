import type { EntreeLue } from '#shared/contract/contract.ts';
import type { Appelant } from '#shared/contract/handlers.ts';
import type { Message } from '#shared/documents/courriel/message.ts';
import type {
  ClasseurVerrouille,
  LigneVerrouillee,
  ModeleDeTable,
} from '#shared/domain/navette/classeur-verrouille.types.ts';
import type { EcartDeNavette } from '#shared/domain/navette/comparer.rules.ts';
import type { Jugement } from '#shared/domain/navette/jugement.ts';
import type { Destinataire, Navette, SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import type { GroupeRendu, Proposition } from '#shared/domain/navette/retour.schema.ts';
import type { ClasseurRelu } from '#shared/domain/navette/relire.rules.ts';
import type { Contexte } from '../contexte.ts';

/** Une ligne que l'application dit aujourd'hui, et l'objet sous lequel ses changements se rangent. */
export interface LigneDeNavette extends LigneVerrouillee {
  readonly marque: string;
  readonly groupe: Omit<GroupeRendu, 'propositions'>;
}

/** Ce à quoi un classeur revenu se compare. */
export interface Comparable {
  readonly modeles: readonly ModeleDeTable[];
  readonly lignes: readonly LigneDeNavette[];
  /** Ce qui se dit d'une ligne envoyée qui n'est plus là. */
  readonly partie: string;
  readonly juger: (ecart: EcartDeNavette) => Jugement;
  /** Ce qui change, en mots. */
  readonly quoi: (ecart: EcartDeNavette) => string;
  /** Ce que rend le classeur est déjà là, bien que ce ne soit pas ce que l'application montre : rien à proposer. */
  readonly dejaNote: (ecart: EcartDeNavette) => boolean;
}

/** Un champ à prendre, et tout ce qu'il faut pour l'écrire. */
export interface EcartAPrendre {
  readonly ecart: EcartDeNavette;
  readonly groupe: LigneDeNavette['groupe'];
  readonly proposition: Proposition;
  readonly destinataire: Destinataire;
  readonly sujet: SujetDeNavette;
}

/** Un classeur revenu, reconnu. */
export interface ClasseurReconnu {
  readonly nom: string;
  readonly navetteId: string;
  /** À qui la navette allait. */
  readonly destinataire: Destinataire;
  readonly relu: ClasseurRelu;
}

/** Ce qui part vers un destinataire : son classeur, et les mots qui le portent si l'on sait où l'envoyer. */
export interface Depart {
  readonly nom: string;
  /** Fin du nom du fichier : « vos actions ». */
  readonly forme: string;
  readonly classeur: ClasseurVerrouille;
  readonly message: Omit<Message, 'sansCourriel'> | null;
}

/** Ce dont une navette peut parler : comment elle se fait, se compare, s'écrit. Le moteur n'en sait pas plus. */
export interface GenreDeNavette {
  /** Ce que la carte cachée du classeur en dit : `genre`, et la clé de l'identifiant. */
  readonly carte: { readonly genre: string; readonly cle: string };
  /** Le sujet existe, ou un refus. */
  readonly exiger: (contexte: Contexte, id: string) => void;
  /** « Feuille de route 2026, CLPE de Mulhouse » ; `null` : ce fichier ne la connaît pas. */
  readonly nommer: (contexte: Contexte, id: string) => string | null;
  readonly instanceDe: (contexte: Contexte, id: string) => string | null;
  /** @throws AppError si un destinataire n'a plus rien à remplir */
  readonly departs: (contexte: Contexte, navettes: readonly Navette[]) => readonly Depart[];
  readonly comparable: (contexte: Contexte, sujetId: string, recu: ClasseurReconnu) => Comparable;
  /** Écrit ce que l'on prend. @throws AppError qui nomme l'objet : la commande entière est défaite */
  readonly ecrire: (contexte: Contexte, vu: number, appelant: Appelant, pris: readonly EcartAPrendre[]) => void;
  readonly refus: { readonly dAutreChose: () => string; readonly dAilleurs: (nom: string | null) => string };
}

export type Genres = Readonly<Record<SujetDeNavette['genre'], GenreDeNavette>>;
export type FormeDeNavette = EntreeLue<'navettes.preparer'>['forme'];

export const cleDe = ({ genre, id }: { readonly genre: string; readonly id: string }): string => `${genre} ${id}`;

/** La ligne dont parle un écart. */
export const cleDeLigne = ({ marque, id }: { readonly marque: string; readonly id: string }): string =>
  `${marque} ${id}`;
