import type { Entree, Operation, Sortie } from '#shared/contract/contract.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { compterSiLent } from './attente.store.ts';
import type { Transport } from './transport.ts';

/** Valeur d'une opération, avec le numéro de la dernière opération qu'elle montre. */
export interface Vue<S> {
  readonly valeur: S;
  readonly vu: number;
}

export interface Client {
  /** Appelle une opération. @throws AppError telle que l'hôte l'a dite. */
  readonly appeler: <O extends Operation>(nom: O, entree: Entree<O>) => Promise<Sortie<O>>;
  /** Comme `appeler`, avec ce que montre la réponse. */
  readonly voir: <O extends Operation>(nom: O, entree: Entree<O>) => Promise<Vue<Sortie<O>>>;
}

/** Qui demande où en est une attente ne s'y ajoute pas. */
const SUIVIS: ReadonlySet<Operation> = new Set<Operation>(['ecriture.suivre', 'ecriture.arreter']);

/** Le client typé par le contrat, sur n'importe quel transport. */
export function createClient(transport: Transport): Client {
  const voir: Client['voir'] = async <O extends Operation>(nom: O, entree: Entree<O>) => {
    const repondu = SUIVIS.has(nom) ? () => undefined : compterSiLent();
    const reponse = await transport.appeler(nom, entree).finally(repondu);
    if (!reponse.ok) throw new AppError(reponse.erreur);
    return { valeur: reponse.valeur as Sortie<O>, vu: reponse.vu };
  };
  return { voir, appeler: async (nom, entree) => (await voir(nom, entree)).valeur };
}
