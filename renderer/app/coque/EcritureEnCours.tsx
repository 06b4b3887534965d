import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { useEcritureEnCours } from './use-ecriture-en-cours.ts';

/** Ce qui s'écrit et fait attendre, où il en est, et de quoi l'arrêter : rien n'en resterait. */
export function EcritureEnCours() {
  const { suivi, arret, arreter } = useEcritureEnCours();
  if (suivi === null) return null;
  return (
    <section className="ecriture-en-cours" aria-label="Écriture en cours">
      <Progression quoi={suivi.libelle} fait={suivi.fait} total={suivi.total} arret={arret} surArreter={arreter} />
    </section>
  );
}
