import { useEffect, useRef, useState } from 'react';
import { useFiche } from './contexte-fiche.ts';

interface Bloc<C extends string> {
  readonly cle: C;
  readonly nom: string;
  /** Rien n'y est écrit. */
  readonly vide: boolean;
}

/** Les blocs d'une colonne : ceux qui disent quelque chose se montrent, les autres attendent qu'on les ouvre. */
export function useBlocs<C extends string>(blocs: readonly Bloc<C>[]) {
  const { masques } = useFiche();
  const colonne = useRef<HTMLElement>(null);
  const [ouverts, setOuverts] = useState<readonly C[]>([]);
  // Vidé pendant la visite, un bloc reste : il ne disparaît pas sous la main qui vient de le vider.
  const [vus, setVus] = useState<readonly C[]>([]);
  const nouveaux = blocs.filter(({ cle, vide }) => !vide && !vus.includes(cle)).map(({ cle }) => cle);
  if (nouveaux.length > 0) setVus([...vus, ...nouveaux]);
  const dernier = ouverts.at(-1);
  useEffect(() => {
    if (dernier !== undefined)
      colonne.current
        ?.querySelector<HTMLElement>(`[data-bloc="${dernier}"] :is(button.puce, input, textarea)`)
        ?.focus();
  }, [dernier]);
  const montre = (cle: C): boolean => vus.includes(cle) || ouverts.includes(cle);
  return {
    colonne,
    montre,
    /** Vient d'être demandé vide : il s'ouvre prêt à écrire. */
    demande: (cle: C): boolean => ouverts.includes(cle),
    /** Ceux qui attendent ; ce dont la feuille de route se passe ne se propose pas. */
    replies: blocs.filter(({ cle }) => !montre(cle) && !masques.some((masque) => masque === cle)),
    ouvrir: (cle: C) => setOuverts((avant) => [...avant.filter((autre) => autre !== cle), cle]),
  };
}
