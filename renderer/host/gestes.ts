import { useCallback, useState } from 'react';
import type { Commande, Demande, Entree, Operation, Sortie } from '#shared/contract/contract.ts';
import { evenementApres } from '#shared/contract/evenement.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Client } from './client.ts';
import { useHote } from './HostProvider.tsx';

export interface Geste<O extends Operation> {
  /**
   * Fait le geste. Rend la sortie quand les écrans montrent ce qui a changé ; rejette l'`AppError` de
   * l'hôte, aussi gardée dans `erreur` : qui n'attend pas le résultat n'a rien à rattraper.
   */
  readonly lancer: (entree: Entree<O>) => Promise<Sortie<O>>;
  readonly enCours: boolean;
  readonly erreur: AppError | null;
}

function useGeste<O extends Operation>(nom: O): Geste<O> {
  const { client, cache } = useHote();
  const [enVol, setEnVol] = useState(0);
  const [erreur, setErreur] = useState<AppError | null>(null);

  const faire = useCallback(
    async (entree: Entree<O>): Promise<Sortie<O>> => {
      setEnVol((nombre) => nombre + 1);
      setErreur(null);
      try {
        const { valeur, vu } = await client.voir(nom, entree);
        const change = evenementApres(nom);
        if (change?.genre === 'hote') cache.changerHote(change.fichier);
        await cache.rejoindre(change === null ? vu : 0);
        return valeur;
      } catch (cause) {
        const connue = cause instanceof AppError ? cause : hoteErrors.horsLiaison(cause);
        setErreur(connue);
        throw connue;
      } finally {
        setEnVol((nombre) => nombre - 1);
      }
    },
    [client, cache, nom],
  );

  const lancer = useCallback(
    (entree: Entree<O>) => {
      const geste = faire(entree);
      geste.catch(() => undefined);
      return geste;
    },
    [faire],
  );
  return { lancer, enCours: enVol > 0, erreur };
}

/** Écriture journalisée : `const { lancer, enCours, erreur } = useCommande('points.ajouter')`. */
export const useCommande = <O extends Commande>(nom: O): Geste<O> => useGeste(nom);

/** Demande à l'hôte : ouvrir un fichier, produire un document, annuler. */
export const useDemande = <O extends Demande>(nom: O): Geste<O> => useGeste(nom);

/**
 * Appel sans état d'écran, pour ce qui part souvent et ne montre rien (garder une frappe). Rejette
 * l'`AppError` de l'hôte.
 */
export const useAppel = (): Client['appeler'] => useHote().client.appeler;
