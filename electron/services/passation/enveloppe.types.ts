import type { Progression } from '#shared/travail/suite.ts';

/** Un dossier qui se remplit à côté de sa place, et n'y va qu'entier : ce que l'hôte en sait faire. */
export interface Enveloppe {
  /** Où elle sera. */
  readonly chemin: string;
  /**
   * Y copie le fichier de travail tel qu'il est, sous son nom, et relit toute la copie.
   * @throws TravailAnnule si on l'arrête
   */
  readonly copierLeFichier: (suivre: (progression: Progression) => void, arret: AbortSignal) => Promise<void>;
  readonly ecrire: (nom: string, octets: Uint8Array) => void;
  /** Lui donne son nom. @throws AppError si ce nom a été pris entre-temps */
  readonly poser: () => void;
  /** N'en laisse rien. */
  readonly renoncer: () => void;
}
