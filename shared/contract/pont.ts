import type { Reponse } from '#shared/errors/app-error.ts';
import type { Evenement } from './evenement.ts';

/** Nom sous lequel la page trouve le pont, quand l'hôte est Electron. */
export const NOM_DU_PONT = 'comitesEmploi';

/** Fichier que la personne confie à l'application. */
export interface FichierConfie {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array;
}

/** Tout ce qu'une page Electron peut demander à son hôte : des fonctions nommées, rien d'autre. */
export interface Pont {
  readonly appeler: (nom: string, entree: unknown) => Promise<Reponse<unknown>>;
  readonly deposer: (fichier: FichierConfie) => Promise<Reponse<unknown>>;
  /** Dialogue « Enregistrer sous » ; la valeur est faux si la personne renonce. */
  readonly enregistrer: (jeton: string) => Promise<Reponse<unknown>>;
  /** Dialogue « Ouvrir » d'un fichier de travail ; la valeur est faux si la personne renonce. */
  readonly choisirFichier: () => Promise<Reponse<unknown>>;
  readonly ouvrirFenetre: (adresse: string) => Promise<Reponse<unknown>>;
  /** Écoute les événements de l'hôte ; rend de quoi cesser. */
  readonly ecouter: (surEvenement: (evenement: Evenement) => void) => () => void;
}
