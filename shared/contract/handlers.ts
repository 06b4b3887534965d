import type { Suite } from '#shared/travail/suite.ts';
import type { Demande, EntreeLue, Operation, OperationFichier, OperationHote, Sortie } from './contract.ts';

/** Qui appelle : le numéro de sa fenêtre, que l'hôte a donné. */
export interface Appelant {
  readonly fenetre: number;
}

/** Ce qui peut demander des secondes, et se donne alors pas à pas. */
type PasAPas =
  | 'annuaire.aRevoir'
  | 'annuaire.compter'
  | 'annuaire.filtres'
  | 'annuaire.lister'
  | 'annuaire.proposer'
  | 'dossiersRepris.reprendre'
  | 'historique.annuler'
  | 'historique.annulerOperation'
  | 'historique.retablir'
  | 'reprises.comprendre'
  | 'reprises.reprendre';

/**
 * Lire et écrire se font dans une transaction, d'un trait ou, longs, pas à pas ; seule une demande à l'hôte peut attendre.
 * Une lecture pas à pas n'écrit rien ; une écriture pas à pas a le fichier pour elle seule jusqu'à sa fin.
 */
type Rendu<O extends Operation> = O extends PasAPas
  ? Sortie<O> | Suite<Sortie<O>>
  : O extends Demande
    ? Sortie<O> | Promise<Sortie<O>>
    : Sortie<O>;
export type Handler<O extends Operation> = (entree: EntreeLue<O>, appelant: Appelant) => Rendu<O>;

/** Oublier une opération est une faute de compilation. */
export type HandlersHote = { readonly [O in OperationHote]: Handler<O> };
export type HandlersFichier = { readonly [O in OperationFichier]: Handler<O> };
