import { useCallback, useLayoutEffect, useRef } from 'react';

/** Une fonction qui ne change pas, et appelle toujours la dernière donnée : qui la reçoit n'a pas à se redessiner. */
export function useDernier<A extends readonly unknown[], R>(fonction: (...entree: A) => R): (...entree: A) => R {
  const derniere = useRef(fonction);
  useLayoutEffect(() => {
    derniere.current = fonction;
  });
  return useCallback((...entree: A) => derniere.current(...entree), []);
}
