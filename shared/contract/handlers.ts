import type { Commande, EntreeLue, Operation, OperationFichier, OperationHote, Sortie } from './contract.ts';

/** Qui appelle : le numéro de sa fenêtre, que l'hôte a donné. */
export interface Appelant {
  readonly fenetre: number;
}

/** Une commande s'exécute d'un trait dans sa transaction : elle ne peut pas attendre. */
type Rendu<O extends Operation> = O extends Commande ? Sortie<O> : Sortie<O> | Promise<Sortie<O>>;
export type Handler<O extends Operation> = (entree: EntreeLue<O>, appelant: Appelant) => Rendu<O>;

/** Oublier une opération est une faute de compilation. */
export type HandlersHote = { readonly [O in OperationHote]: Handler<O> };
export type HandlersFichier = { readonly [O in OperationFichier]: Handler<O> };
