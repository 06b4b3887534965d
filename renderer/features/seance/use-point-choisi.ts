import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';

/** Adresse de la séance à un point. */
export const adresseDuPoint = (reunionId: string, pointId: string): string =>
  `/reunions/${reunionId}/seance?point=${pointId}`;

/** Le point que montre l'écran : celui de l'adresse, sinon celui où l'on en était en arrivant. */
export function usePointChoisi({ points }: Pick<Seance, 'points'>): PointEnSeance | null {
  const [parametres] = useSearchParams();
  // Gardé : lever la séance, ou dire un point traité, ne fait pas changer de point.
  const [premier] = useState(() => points.find(({ etat }) => etat === 'prevu')?.id ?? null);
  const demande = parametres.get('point') ?? premier;
  return points.find(({ id }) => id === demande) ?? points[0] ?? null;
}
