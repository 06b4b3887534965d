import { useEffect, useState } from 'react';
import { useAdresse } from './use-adresse.ts';

/**
 * La fiche neuve d'une liste est-elle ouverte ? Une adresse qui finit par « ?creer » l'ouvre : Ctrl+K et un lien y mènent. Le
 * mot ne reste pas dans l'adresse, où une fiche fermée se rouvrirait.
 * @param mot celui de l'adresse, quand l'écran a plus d'un dialogue
 */
export function useCreation(mot = 'creer'): readonly [ouverte: boolean, ouvrir: (oui: boolean) => void] {
  const adresse = useAdresse();
  const demandee = adresse.lire(mot) !== null;
  const [ouverte, setOuverte] = useState(demandee);
  if (demandee && !ouverte) setOuverte(true);
  useEffect(() => {
    if (demandee) adresse.poser({ [mot]: null });
  });
  return [ouverte, setOuverte];
}
