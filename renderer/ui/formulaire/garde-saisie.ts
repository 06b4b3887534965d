import { useEffect } from 'react';

/** Combien de saisies attendent dans cette fenêtre. */
let enAttente = 0;

/** Une saisie au moins n'est pas enregistrée. Le routeur s'en sert pour demander avant de changer d'adresse. */
export const saisieEnAttente = (): boolean => enAttente > 0;

const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault();

/** Tant que `active`, la fermeture de la fenêtre demande confirmation et `saisieEnAttente` est vrai. */
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
