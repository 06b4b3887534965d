import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useSeance } from '../contexte-seance.ts';
import { heureDuGeste } from './use-allees.ts';
import { visioAuPoint } from './visio-au-point.ts';

/** La visioconférence coupée puis rétablie, pour tout le groupe à distance, au point choisi. */
export function useVisio() {
  const { seance, point, enDirect } = useSeance();
  const interrompre = useCommande('visio.interrompre');
  const retablir = useCommande('visio.retablir');
  const aviser = useAvisAnnulable();
  const etat = visioAuPoint(seance, point?.id ?? null);
  const coupee = etat === 'interrompue';
  return {
    mot: coupee ? 'Visio rétablie' : 'Visio interrompue',
    possible: etat !== 'aucune',
    basculer: () => {
      if (point === null) return;
      const quoi = {
        reunionId: seance.reunion.id,
        pointId: point.id,
        heure: heureDuGeste(seance.reunion, enDirect),
      };
      (coupee ? retablir.lancer(quoi) : interrompre.lancer(quoi)).then(
        ({ nombre }) =>
          coupee
            ? aviser(
                `Visioconférence rétablie au point ${point.rang} : ${pluriel(nombre, 'personne revient', 'personnes reviennent')}.`,
                'visio.retablir',
              )
            : aviser(
                `Visioconférence interrompue au point ${point.rang} : ${pluriel(nombre, 'personne sort', 'personnes sortent')}.`,
                'visio.interrompre',
              ),
        direRefus(),
      );
    },
  };
}
