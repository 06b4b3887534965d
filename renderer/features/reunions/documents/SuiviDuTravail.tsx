import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import type { Travail } from './use-travail.ts';

/** Où en est le travail lancé, et de quoi l'arrêter ; rien quand il n'y en a pas. */
export function SuiviDuTravail({ travail: { suivi, arreter, arret } }: { readonly travail: Travail }) {
  if (suivi === null) return null;
  return <Progression quoi={suivi.libelle} fait={suivi.fait} total={suivi.total} surArreter={arreter} arret={arret} />;
}
