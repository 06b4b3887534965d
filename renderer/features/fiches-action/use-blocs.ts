import { useEffect, useRef, useState } from 'react';

interface Bloc<C extends string> {
  readonly cle: C;
  readonly nom: string;
  /** Rien n'y est écrit. */
  readonly vide: boolean;
}

/** Les blocs d'une colonne : ceux qui disent quelque chose se montrent, les autres attendent qu'on les ouvre. */
export function useBlocs<C extends string>(blocs: readonly Bloc<C>[]) {
  const colonne = useRef<HTMLElement>(null);
  const [ouverts, setOuverts] = useState<readonly C[]>([]);
  const dernier = ouverts.at(-1);
  useEffect(() => {
    if (dernier !== undefined)
      colonne.current
        ?.querySelector<HTMLElement>(`[data-bloc="${dernier}"] :is(button.puce, input, textarea)`)
        ?.focus();
  }, [dernier]);
  const vides = new Set(blocs.filter(({ vide }) => vide).map(({ cle }) => cle));
  return {
    colonne,
    montre: (cle: C): boolean => !vides.has(cle) || ouverts.includes(cle),
    /** Vient d'être demandé vide : il s'ouvre prêt à écrire. */
    demande: (cle: C): boolean => ouverts.includes(cle),
    replies: blocs.filter(({ cle }) => vides.has(cle) && !ouverts.includes(cle)),
    ouvrir: (cle: C) => setOuverts((avant) => [...avant.filter((autre) => autre !== cle), cle]),
  };
}
