import type { Environnement } from '#electron/database/operation.ts';
import type { Bureautique } from '#electron/poste/bureautique.ts';
import type { DepotPoste } from '#electron/poste/poste.ts';
import type { Naitre } from '#electron/travaux/lecture/enfant.ts';
import type { Annonce } from './annonce.ts';

/** Octets qui entrent (pièce déposée) ou sortent (document produit), sous jeton, jamais dans du JSON. */
export interface Octets {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array;
}

/** Ce qu'un hôte apporte : le temps, le poste, les dossiers, et ce qu'il fait des annonces. */
export interface Hote {
  readonly genre: 'electron' | 'navigateur';
  readonly version: string;
  readonly environnement: Environnement;
  readonly poste: DepotPoste;
  /** Dossier de `resources/`. */
  readonly ressources: string;
  /** Où naissent les fichiers de travail : « Documents/Comités Emploi ». */
  readonly documents: string;
  /** La police Marianne est sur ce poste. */
  readonly marianne: () => boolean;
  /** Ouvre un document avec l'application du poste ; faux si elle n'a pas pu. */
  readonly ouvrirDocument: (chemin: string) => Promise<boolean>;
  /** LibreOffice, s'il est sur ce poste. */
  readonly bureautique: () => Bureautique | null;
  /** Le PDF de ce que montre une fenêtre ; `null` : c'est au navigateur de l'imprimer. */
  readonly imprimerEnPdf: ((fenetre: number) => Promise<Uint8Array>) | null;
  /** Fait naître le processus où se lit un fichier reçu. */
  readonly naitre: Naitre;
  readonly annoncer: (annonce: Annonce) => void;
  /** L'état de l'hôte a changé sans qu'aucune opération l'ait demandé : les fenêtres le relisent. */
  readonly changer: () => void;
  readonly relever: (reference: string, cause: unknown) => void;
  readonly quitter: () => void;
  readonly verifierSorties: boolean;
  /** Ce que la copie d'ouverture attend, en ms : elle prendrait au premier écran le temps dont il a besoin. */
  readonly sursisMs: number;
}
