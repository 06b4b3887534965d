import type { Progression } from '#shared/travail/suite.ts';

/** Un dossier qui se remplit à côté de sa place, et n'y va qu'entier : ce que l'hôte en sait faire. */
export interface Enveloppe {
  /** Où elle sera. */
  readonly chemin: string;
  /** Où elle se remplit. */
  readonly provisoire: string;
  /**
   * Y copie le fichier de travail sous son nom, sans les notes que l'on garde pour soi (identifiants), et relit toute la copie.
   * @throws TravailAnnule si on l'arrête
   */
  readonly copierLeFichier: (
    sansNotes: readonly string[],
    suivre: (progression: Progression) => void,
    arret: AbortSignal,
  ) => Promise<void>;
  readonly ecrire: (nom: string, octets: Uint8Array) => void;
  /** Lui donne son nom. @throws AppError s'il y manque un des fichiers annoncés, ou si ce nom a été pris entre-temps */
  readonly poser: (annonces: readonly string[]) => Promise<void>;
  /** L'arrête et l'efface. @returns faux s'il en reste peut-être quelque chose : support retiré, ou fichier tenu */
  readonly renoncer: () => boolean;
}
