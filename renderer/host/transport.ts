import type { Evenement } from '#shared/contract/evenement.ts';
import type { Reponse } from '#shared/errors/app-error.ts';

/**
 * Où en est la liaison avec l'hôte : `attente` à l'ouverture, `coupee` tant qu'il ne répond plus (elle
 * se rétablit seule), `sans-session` si la page n'est pas admise, `fermee` quand l'application est close.
 */
export type Liaison = 'attente' | 'etablie' | 'coupee' | 'sans-session' | 'fermee';

/** Ce que la page demande à son hôte, quel qu'il soit. Les échecs de transport sont des `AppError`. */
export interface Transport {
  readonly appeler: (nom: string, entree: unknown) => Promise<Reponse<unknown>>;
  /** Confie un fichier à l'hôte ; rend le jeton qu'une commande nommera dans les dix minutes. */
  readonly deposer: (fichier: File) => Promise<string>;
  /** Enregistre ce que désigne un jeton, sous ce nom ; faux si la personne renonce. */
  readonly enregistrer: (jeton: string, nom: string) => Promise<boolean>;
  /** Dialogue du système pour ouvrir un fichier de travail ; `null` : l'explorateur de l'application en tient lieu. */
  readonly choisirFichier: (() => Promise<boolean>) | null;
  readonly ouvrirFenetre: (adresse: string) => void;
  /** Écoute les événements et l'état de la liaison ; rend de quoi cesser. */
  readonly ecouter: (
    surEvenement: (evenement: Evenement) => void,
    surLiaison: (liaison: Liaison) => void,
  ) => () => void;
}
