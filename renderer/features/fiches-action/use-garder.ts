import { useCallback, useRef, useState } from 'react';

/** L'enregistrement de toute la fiche, dit une fois, dans son en-tête. */
export function useGarder() {
  const [etat, setEtat] = useState<'encours' | 'fait' | 'echec'>('fait');
  const derniere = useRef(0);
  const garder = useCallback(<T>(ecriture: Promise<T>): Promise<T> => {
    derniere.current += 1;
    const rang = derniere.current;
    const dire = (fin: 'fait' | 'echec') => () => {
      if (rang === derniere.current) setEtat(fin);
    };
    setEtat('encours');
    ecriture.then(dire('fait'), dire('echec'));
    return ecriture;
  }, []);
  return { etat, garder };
}
