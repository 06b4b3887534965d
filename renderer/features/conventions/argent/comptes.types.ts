import type { Sortie } from '#shared/contract/contract.ts';

/** Les comptes d'une convention, tels que l'hôte les donne. */
export type Comptes = Sortie<'comptes.lire'>;
/** Une ligne de compte ; montants en centimes. */
export type LigneDeGrille = Comptes['lignes'][number];
/** Un organisme d'un projet commun, par son nom. */
export interface Organisme {
  readonly id: string;
  readonly nom: string;
}
