import { useEffect, useEffectEvent } from 'react';
import { useAdresse } from './use-adresse.ts';

/** La palette rend d'abord le foyer à l'écran : le geste peut alors le mener où il veut. */
const RETOUR_DU_FOYER_MS = 50;

/**
 * Fait une fois ce que demande l'adresse (« ?verifier »), puis l'en ôte : revenir ne le refait pas. Ctrl+K et un lien y mènent.
 * @param pret faux tant que l'écran n'a pas de quoi le faire
 */
export function useGesteDeLAdresse(mot: string, faire: () => void, pret = true): void {
  const adresse = useAdresse();
  const demande = pret && adresse.lire(mot) !== null;
  const oublier = useEffectEvent(() => adresse.poser({ [mot]: null }));
  const agir = useEffectEvent(faire);
  useEffect(() => {
    if (!demande) return;
    oublier();
    setTimeout(() => agir(), RETOUR_DU_FOYER_MS);
  }, [demande]);
}
