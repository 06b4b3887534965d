import { useRef, useState } from 'react';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';

/**
 * Une liste que l'on coche vite : montre aussitôt ce que l'on veut, et l'écrit entière. Deux gestes qui se suivent ne se
 * perdent pas l'un l'autre ; un refus rend la liste d'avant et dit pourquoi.
 */
export function useListeVoulue(lue: readonly string[], ecrire: (voulue: string[]) => Promise<unknown>) {
  const [voulue, setVoulue] = useState<readonly string[] | null>(null);
  const [faute, setFaute] = useState<string | null>(null);
  const derniere = useRef(0);
  const liste = voulue ?? lue;

  const poser = async (suite: readonly string[]): Promise<boolean> => {
    derniere.current += 1;
    const rang = derniere.current;
    setVoulue(suite);
    setFaute(null);
    try {
      await ecrire([...suite]);
      return true;
    } catch (cause) {
      setFaute(phraseDe(cause));
      return false;
    } finally {
      if (rang === derniere.current) setVoulue(null);
    }
  };
  return {
    liste,
    faute,
    poser,
    basculer: (mot: string) => poser(liste.includes(mot) ? liste.filter((autre) => autre !== mot) : [...liste, mot]),
    oublierLaFaute: () => setFaute(null),
  };
}
