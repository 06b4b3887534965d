import { useEffect } from 'react';
import type { Cache } from './cache.ts';

/** Une seconde après minuit : une minuterie peut sonner un rien trop tôt. */
const jusquADemain = (maintenant: Date): number =>
  new Date(maintenant.getFullYear(), maintenant.getMonth(), maintenant.getDate() + 1, 0, 0, 1).getTime() -
  maintenant.getTime();

/**
 * Relit tout quand le jour change : « aujourd'hui », les échéances et les listes en dépendent, et c'est l'hôte qui dit le
 * jour. Minuit passe fenêtre ouverte, ou pendant que le portable dort : le retour de la fenêtre le voit aussi.
 */
export function useChangementDeJour(cache: Cache): void {
  useEffect(() => {
    let jour = new Date().toDateString();
    let minuterie: ReturnType<typeof setTimeout>;
    const verifier = () => {
      const present = new Date().toDateString();
      if (present === jour) return;
      jour = present;
      cache.toutRelire();
    };
    const attendre = () => {
      minuterie = setTimeout(() => {
        verifier();
        attendre();
      }, jusquADemain(new Date()));
    };
    attendre();
    document.addEventListener('visibilitychange', verifier);
    window.addEventListener('focus', verifier);
    return () => {
      clearTimeout(minuterie);
      document.removeEventListener('visibilitychange', verifier);
      window.removeEventListener('focus', verifier);
    };
  }, [cache]);
}
