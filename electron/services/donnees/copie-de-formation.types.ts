import type { BilanDeFormation } from '#shared/domain/formation/bilan.schema.ts';
import type { Progression } from '#shared/travail/suite.ts';

/** Où va la copie, sous quel nom, et ce qu'elle garde des textes. */
export interface CopieVoulue {
  readonly dossier: string;
  readonly nom: string;
  readonly sansTextes: boolean;
}

/** La copie faite, à sa place. */
export interface CopieFaite {
  readonly chemin: string;
  readonly bilan: BilanDeFormation;
}

/**
 * Ce que l'hôte sait faire d'une copie de formation : refuse d'abord une place qui ne va pas, puis rend de quoi la faire.
 * @throws AppError si le nom est pris ou le dossier fermé
 */
export type FaireUneCopie = (
  voulue: CopieVoulue,
) => (suivre: (progression: Progression) => void, arret: AbortSignal) => Promise<CopieFaite>;
