import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { COMPARES_A_LA_FOIS } from '#shared/contract/registre.contract.ts';
import { useRequete } from '#renderer/host/requetes.ts';

export type EtatDuRegistre = Sortie<'registre.etats'>[number];
type Etats = ReadonlyMap<string, EtatDuRegistre>;

/** Une tranche que l'on montre : elle se compare, et se recompare quand les données changent. */
function Tranche({
  ids,
  surLus,
}: {
  readonly ids: string[];
  readonly surLus: (lus: readonly EtatDuRegistre[]) => void;
}) {
  const { donnees } = useRequete('registre.etats', { ids });
  useEffect(() => {
    if (donnees !== null) surLus(donnees);
  }, [donnees, surLus]);
  return null;
}

/**
 * L'état des documents montrés, et d'eux seuls : chaque tranche ne se compare qu'une fois en vue. `tranches` est à
 * poser à côté du tableau, `observer` sur la cellule d'une ligne.
 */
export function useEtats(ids: readonly string[]): {
  readonly etats: Etats;
  readonly tranches: ReactNode;
  readonly observer: (id: string) => (cellule: HTMLElement | null) => (() => void) | undefined;
} {
  const [etats, setEtats] = useState<Etats>(new Map());
  const [vues, setVues] = useState<ReadonlySet<number>>(new Set());
  const rangs = useRef<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    rangs.current = new Map(ids.map((id, rang) => [id, Math.floor(rang / COMPARES_A_LA_FOIS)]));
  }, [ids]);
  const surLus = useCallback(
    (lus: readonly EtatDuRegistre[]) =>
      setEtats((avant) => new Map([...avant, ...lus.map((lu): [string, EtatDuRegistre] => [lu.id, lu])])),
    [],
  );
  const observer = useCallback(
    (id: string) => (cellule: HTMLElement | null) => {
      if (cellule === null) return undefined;
      const guet = new IntersectionObserver((entrees) => {
        const tranche = rangs.current.get(id);
        if (tranche === undefined || !entrees.some(({ isIntersecting }) => isIntersecting)) return;
        setVues((avant) => (avant.has(tranche) ? avant : new Set([...avant, tranche])));
      });
      guet.observe(cellule);
      return () => guet.disconnect();
    },
    [],
  );
  const tranches = [...vues].flatMap((tranche) => {
    const siens = ids.slice(tranche * COMPARES_A_LA_FOIS, (tranche + 1) * COMPARES_A_LA_FOIS);
    return siens.length === 0 ? [] : [<Tranche key={siens[0]} ids={siens} surLus={surLus} />];
  });
  return { etats, tranches, observer };
}
