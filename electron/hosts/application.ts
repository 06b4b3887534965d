import { createDispatch, type Annonce, type Dispatch } from './dispatch.ts';
import { createHandlers } from './handlers.ts';
import { createJetons, type Jetons } from './jetons.ts';
import { createFichiers } from './fichiers.ts';
import { createHandlersHote } from './handlers-hote.ts';
import type { Environnement } from '#electron/database/operation.ts';
import type { DepotPoste } from '#electron/poste/poste.ts';

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
  readonly annoncer: (annonce: Annonce) => void;
  readonly relever: (reference: string, cause: unknown) => void;
  readonly quitter: () => void;
  readonly verifierSorties: boolean;
}

export interface Application {
  readonly dispatch: Dispatch;
  readonly octets: Jetons<Octets>;
  /** Ouvre le fichier demandé (chemin absolu), le dernier ouvert, ou prépare les premiers pas. */
  readonly demarrer: (demande: { fichier: string | null; exemple: boolean }) => void;
  /** Enregistre ce qui est en cours de frappe, vide le journal d'écriture, ferme. */
  readonly fermer: () => void;
}

/** Fichiers tenus en mémoire à la fois : un dépôt va jusqu'à 50 Mo. */
const OCTETS_GARDES = 8;

/** Assemble l'application pour un hôte : c'est la seule racine de composition. */
export function createApplication(hote: Hote): Application {
  const octets = createJetons<Octets>(hote.environnement.nouvelId, hote.environnement.maintenant, OCTETS_GARDES);
  const fichiers = createFichiers(hote, octets);
  const handlers = createHandlers(createHandlersHote(hote, fichiers), () => fichiers.ouvert(), hote.annoncer);
  const dispatch = createDispatch({
    handlers: () => handlers,
    relever: hote.relever,
    verifierSorties: hote.verifierSorties,
  });
  return { dispatch, octets, demarrer: fichiers.demarrer, fermer: fichiers.fermer };
}
