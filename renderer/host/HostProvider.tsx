import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Cache, createCache } from './cache.ts';
import { type Client, createClient } from './client.ts';
import { useChangementDeJour } from './changement-de-jour.ts';
import { PageHorsApplication } from './PageHorsApplication.tsx';
import type { Liaison, Transport } from './transport.ts';

interface HoteDeLaPage {
  readonly client: Client;
  readonly cache: Cache;
  readonly transport: Transport;
  readonly liaison: Liaison;
}

const Contexte = createContext<HoteDeLaPage | null>(null);

/** Suit les événements de l'hôte : met le cache à jour, et dit où en est la liaison. */
function useEvenements(transport: Transport, cache: Cache): Liaison {
  const [liaison, setLiaison] = useState<Liaison>('attente');
  useEffect(() => {
    let dejaReliee = false;
    return transport.ecouter((evenement) => {
      if (evenement.genre === 'annonce') cache.toucher(evenement.touche, evenement.operation);
      if (evenement.genre === 'hote') cache.changerHote(evenement.fichier);
      if (evenement.genre !== 'fenetre') return;
      if (dejaReliee) cache.toutRelire();
      dejaReliee = true;
    }, setLiaison);
  }, [transport, cache]);
  return liaison;
}

interface Proprietes {
  readonly transport: Transport;
  /** Ce que savent les écrans : une saisie n'est pas encore écrite. */
  readonly resteAEcrire?: (() => boolean) | undefined;
  readonly children: ReactNode;
}

/**
 * Relie la page à son hôte. Tant que la page n'y est pas admise, ou que l'application est fermée, dit
 * quoi faire à la place des écrans. Une liaison coupée se rétablit seule : voir `useLiaison`.
 */
export function HostProvider({ transport, resteAEcrire = () => false, children }: Proprietes) {
  const [{ client, cache }] = useState(() => {
    const nouveau = createClient(transport);
    return { client: nouveau, cache: createCache(nouveau) };
  });
  const liaison = useEvenements(transport, cache);
  useChangementDeJour(cache);
  if (liaison === 'sans-session' || liaison === 'fermee')
    return <PageHorsApplication fermee={liaison === 'fermee'} resteAEcrire={resteAEcrire} />;
  return <Contexte value={{ client, cache, transport, liaison }}>{children}</Contexte>;
}

/** L'hôte de la page ; réservé à ce dossier. */
export function useHote(): HoteDeLaPage {
  const hote = useContext(Contexte);
  if (hote === null) throw new Error('Ce composant n’est pas sous HostProvider.');
  return hote;
}

/** Où en est la liaison avec l'hôte : un écran montre « coupee » et n'a rien d'autre à faire. */
export const useLiaison = (): Liaison => useHote().liaison;
