import { useEffect, useRef } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';

/** Amène les pages à la section que l'on remplit, quand on en change ; la frappe ne les fait pas sauter. */
export function useAllerALaSection(pret: boolean) {
  const pages = useRef<HTMLDivElement>(null);
  const section = useAdresse().lire('section');
  useEffect(() => {
    if (!pret || section === null) return;
    const titre = pages.current?.querySelector(`[id="apercu-${CSS.escape(section)}"]`);
    if (section === 'garde') pages.current?.scrollTo({ top: 0 });
    else titre?.scrollIntoView({ block: 'start' });
  }, [section, pret]);
  return pages;
}
