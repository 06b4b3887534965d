import { useEffect, useState } from 'react';
import { ouvrirCanal } from '#renderer/host/canal.ts';

/** Ce que se disent les fenêtres d'une même séance : le point choisi, ou « où en es-tu ? ». */
type Message = { readonly genre: 'point'; readonly pointId: string | null } | { readonly genre: 'demande' };

const nomDuCanal = (reunionId: string): string => `seance.${reunionId}`;

/** Dit aux fenêtres projetées quel point montre celle-ci, à chaque changement et quand l'une le demande. */
export function useDireLePoint(reunionId: string, pointId: string | null): void {
  useEffect(() => {
    const dire = () => canal.dire({ genre: 'point', pointId });
    const canal = ouvrirCanal<Message>(nomDuCanal(reunionId), ({ genre }) => {
      if (genre === 'demande') dire();
    });
    dire();
    return canal.fermer;
  }, [reunionId, pointId]);
}

/** Le point choisi dans la fenêtre de séance ; `depart` tant qu'aucune n'a répondu. */
export function usePointSuivi(reunionId: string, depart: string | null): string | null {
  const [suivi, setSuivi] = useState(depart);
  useEffect(() => {
    const canal = ouvrirCanal<Message>(nomDuCanal(reunionId), (message) => {
      if (message.genre === 'point') setSuivi(message.pointId);
    });
    canal.dire({ genre: 'demande' });
    return canal.fermer;
  }, [reunionId]);
  return suivi;
}
