import { create } from 'zustand';

/** En deçà, une réponse ne se fait pas attendre : rien ne se montre. */
const LENTE = 600;

const useAppelsLents = create<{ readonly nombre: number }>(() => ({ nombre: 0 }));
const compter = (de: number): void => useAppelsLents.setState(({ nombre }) => ({ nombre: nombre + de }));

/** Compte un appel s'il se fait attendre. @returns à appeler quand il a répondu */
export function compterSiLent(): () => void {
  let compte = false;
  const minuterie = setTimeout(() => {
    compte = true;
    compter(1);
  }, LENTE);
  return () => {
    clearTimeout(minuterie);
    if (compte) compter(-1);
  };
}

/** Vrai tant qu'un appel de cette page se fait attendre. */
export const useAttente = (): boolean => useAppelsLents(({ nombre }) => nombre > 0);
