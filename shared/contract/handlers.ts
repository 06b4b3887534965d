import type { Demande, EntreeLue, Operation, OperationFichier, OperationHote, Sortie } from './contract.ts';

/** Qui appelle : le numéro de sa fenêtre, que l'hôte a donné. */
export interface Appelant {
  readonly fenetre: number;
}

/** Lire et écrire se font d'un trait, dans une transaction ; seule une demande à l'hôte peut attendre. */
type Rendu<O extends Operation> = O extends Demande ? Sortie<O> | Promise<Sortie<O>> : Sortie<O>;
export type Handler<O extends Operation> = (entree: EntreeLue<O>, appelant: Appelant) => Rendu<O>;

/** Oublier une opération est une faute de compilation. */
export type HandlersHote = { readonly [O in OperationHote]: Handler<O> };
export type HandlersFichier = { readonly [O in OperationFichier]: Handler<O> };
