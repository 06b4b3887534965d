import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Entree, Requete, Sortie } from '#shared/contract/contract.ts';
import { ATTENTE, cleDe, type Lecture } from './cache.ts';
import { useHote } from './HostProvider.tsx';

/** Les demandes qui ne font que lire : elles se suivent comme des requêtes. */
export type Lisible =
  | Requete
  | 'hote.etat'
  | 'sauvegardes.lister'
  | 'sauvegardes.examiner'
  | 'sauvegardes.comparer'
  | 'sauvegardes.comparerObjet'
  | 'restaurations.derniere'
  | 'donnees.sauvegardes'
  | 'passation.envoi'
  | 'explorateur.parcourir';

export interface Suivie<S> extends Lecture<S> {
  readonly relire: () => void;
}

const RIEN = () => () => undefined;

/**
 * Suit une lecture de l'hôte : `donnees` reste affichée pendant qu'on la relit, et se relit d'elle-même
 * dès qu'une annonce touche ce qu'elle lit.
 * @param entree `null` : ne rien lire pour l'instant.
 * @param garder montre la donnée précédente tant que celle d'une entrée nouvelle n'est pas arrivée
 *   (recherche à la frappe).
 */
export function useRequete<O extends Lisible>(
  nom: O,
  entree: Entree<O> | null,
  { garder = false } = {},
): Suivie<Sortie<O>> {
  const { cache } = useHote();
  const cle = entree === null ? null : cleDe(nom, entree);
  const suivre = useCallback(
    (prevenir: () => void) => (cle === null ? RIEN() : cache.abonner(cle, prevenir)),
    [cache, cle],
  );
  const lecture = useSyncExternalStore(suivre, () => (cle === null ? ATTENTE : cache.voir(cle)));
  const [derniere, setDerniere] = useState(lecture);
  if (garder && lecture.donnees !== null && lecture !== derniere) setDerniere(lecture);
  const relire = useCallback(() => void (cle !== null && cache.relire(cle)), [cache, cle]);
  const montree = garder && lecture.etat === 'attente' && cle !== null ? derniere : lecture;
  return { ...(montree as Lecture<Sortie<O>>), relire };
}

/** Lit une fois, sans suivre : `const lire = useLecture('suivi.lister')`. Rejette si l'hôte refuse. */
export function useLecture<O extends Requete>(nom: O): (entree: Entree<O>) => Promise<Sortie<O>> {
  const { client } = useHote();
  return useCallback(async (entree: Entree<O>) => (await client.voir(nom, entree)).valeur, [client, nom]);
}

/** L'état de l'hôte : version, poste, fichier ouvert, date du jour. */
export const useEtatHote = (): Suivie<Sortie<'hote.etat'>> => useRequete('hote.etat', {});
