import type { Sortie } from '#shared/contract/contract.ts';
import type { Onglet } from '../fiche/convention.types.ts';

/** Ce que l'hôte tient du contrôle d'une convention. */
export type Controles = Sortie<'controles.lire'>;

/** Ce qu'une partie de l'onglet « Contrôles » lit. */
export interface PartieDeControle extends Onglet {
  readonly controles: Controles;
}
