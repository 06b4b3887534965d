import type { Transport } from '#renderer/host/transport.ts';
import type { Entree, Operation, Sortie } from '#shared/contract/contract.ts';
import { AppError } from '#shared/errors/app-error.ts';

type Reponses = { readonly [O in Operation]?: (entree: Entree<O>) => Sortie<O> | Promise<Sortie<O>> };

/** Un hôte qui répond ce qu'un essai lui dit, et retient ce qu'on lui a demandé. Une `AppError` levée voyage comme un refus. */
export function unTransportFactice(reponses: Reponses) {
  const appels: { readonly nom: string; readonly entree: unknown }[] = [];
  const transport: Transport = {
    appeler: async (nom, entree) => {
      appels.push({ nom, entree });
      const repondre = reponses[nom as Operation] as ((entree: unknown) => unknown) | undefined;
      if (repondre === undefined) throw new Error(`Cet essai ne répond pas à « ${nom} ».`);
      try {
        // Rien ne s'annonce ici : au-delà de zéro, l'écran attendrait une annonce, et finirait dans un autre essai.
        return { ok: true, valeur: await repondre(entree), vu: 0 };
      } catch (cause) {
        if (cause instanceof AppError) return { ok: false, erreur: cause.transmise };
        throw cause;
      }
    },
    deposer: async () => 'jeton',
    enregistrer: async () => true,
    choisirFichier: null,
    ouvrirFenetre: () => undefined,
    ecouter: () => () => undefined,
  };
  return { transport, appels };
}
