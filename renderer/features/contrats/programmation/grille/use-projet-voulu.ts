import { useEffect, useEffectEvent } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import type { Place } from '#renderer/ui/grille/use-cellule.ts';

/** Va à la ligne du projet que dit l'adresse, puis l'y oublie : la redemander y ramène. */
export function useProjetVoulu(ordre: readonly string[], allerA: (place: Place) => void): void {
  const adresse = useAdresse();
  const voulu = adresse.lire('projet');
  const present = voulu !== null && ordre.includes(voulu);
  const yAller = useEffectEvent((projet: string) => {
    adresse.poser({ projet: null });
    allerA({ ligne: projet, colonne: 'intitule' });
  });
  useEffect(() => {
    if (voulu !== null && present) yAller(voulu);
  }, [voulu, present]);
}
