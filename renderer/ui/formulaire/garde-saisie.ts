import { useEffect } from 'react';

/** Combien de saisies attendent dans cette fenêtre, et combien de frappes vont s'écrire seules. */
let enAttente = 0;
let enRoute = 0;

/** Quelque chose de tapé dans cette fenêtre n'est pas encore écrit, qu'on l'y retienne ou non. */
export const resteAEcrire = (): boolean => enAttente > 0 || enRoute > 0;

const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault();

/** Tant que `active`, la fermeture de la fenêtre demande confirmation et `resteAEcrire` est vrai. */
export function useGardeSaisie(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    enAttente += 1;
    window.addEventListener('beforeunload', retenir);
    return () => {
      enAttente -= 1;
      if (enAttente === 0) window.removeEventListener('beforeunload', retenir);
    };
  }, [active]);
}

/** Tant que `active`, une frappe va s'écrire d'elle-même : `resteAEcrire` le sait, et personne n'est retenu. */
export function useFrappeEnRoute(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    enRoute += 1;
    return () => {
      enRoute -= 1;
    };
  }, [active]);
}
