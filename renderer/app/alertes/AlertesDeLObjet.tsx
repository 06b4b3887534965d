import { useRequete } from '#renderer/host/requetes.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { BlocAlertes } from './BlocAlertes.tsx';

/** Ce que les règles signalent d'un objet, là où on le suit ; rien à signaler ne prend pas de place. */
export function AlertesDeLObjet({ genre, id }: ObjetVise) {
  const { donnees } = useRequete('alertes.deLObjet', { genre, id });
  return donnees === null ? null : <BlocAlertes lues={donnees} />;
}
