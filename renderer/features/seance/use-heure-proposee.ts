import { useState } from 'react';
import { heureDuJour } from '#shared/dates/jour.ts';

/** L'heure qu'il est quand la séance se tient aujourd'hui ; sinon l'heure prévue : on saisit après coup. */
export function useHeureProposee(enDirect: boolean, prevue: string): string {
  const [maintenant] = useState(() => heureDuJour(new Date()));
  return enDirect ? maintenant : prevue;
}
