import { useEffect, useRef } from 'react';
import { heureFr } from '#shared/dates/format.ts';
import { heureDuJour } from '#shared/dates/jour.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { type SeanceMontree, useSeance } from '../contexte-seance.ts';
import type { Concernee } from '../point/personnes-concernees.ts';

/** L'heure d'un geste : celle de la montre en direct, aucune après coup ni si la montre retarde sur l'ouverture. */
export function heureDuGeste({ ouverteA }: Pick<Seance['reunion'], 'ouverteA'>, enDirect: boolean): string | null {
  const maintenant = heureDuJour(new Date());
  return enDirect && (ouverteA === null || maintenant >= ouverteA) ? maintenant : null;
}

/** « Quorum : 12 → 13 » ; vide si rien n'a bougé ou si l'instance n'a pas de quorum. */
const direLEcart = (avant: SeanceMontree, apres: SeanceMontree): string =>
  avant.quorum.total === apres.quorum.total || apres.quorum.base === 0
    ? ''
    : ` Quorum : ${avant.quorum.total} → ${apres.quorum.total}${apres.quorum.etat === 'non_atteint' ? `, il en faut ${apres.quorum.requis}` : ''}.`;

/** Laisse l'écran montrer ce qu'un geste vient de changer. */
const rendu = (): Promise<void> => new Promise((suite) => setTimeout(suite, 0));

/** Arrivées, départs et déports au point choisi : un geste, l'heure et le point écrits, le quorum dit. */
export function useAllees() {
  const montree = useSeance();
  const arriver = useCommande('presences.arriver');
  const noter = useCommande('mouvements.noter');
  const deporter = useCommande('deports.noter');
  const improviser = useCommande('participants.improviser');
  const aviser = useAvisAnnulable();
  const derniere = useRef(montree);
  useEffect(() => {
    derniere.current = montree;
  }, [montree]);

  const { seance, point, enDirect } = montree;
  const { reunion } = seance;
  const heure = () => heureDuGeste(reunion, enDirect);
  const ou = (a: string | null) =>
    a === null ? `au point ${point?.rang ?? ''}` : `à ${heureFr(a)}, au point ${point?.rang ?? ''}`;
  const faire = (geste: Promise<unknown>, phrase: string, commande: Parameters<typeof aviser>[1]) => {
    const avant = derniere.current;
    void geste.then(async () => {
      await rendu();
      aviser(`${phrase}.${direLEcart(avant, derniere.current)}`, commande);
    }, direRefus());
  };
  return {
    arrive: ({ siegeId, personneId, presenceId, libelle, remplace }: Concernee, aDistance = false) => {
      if (point === null) return;
      const a = heure();
      const geste = remplace === undefined ? 'arrive' : `prend la place de ${remplace}`;
      const dit = `${libelle} ${geste} ${ou(a)}`;
      if (siegeId !== null)
        return faire(
          arriver.lancer({ reunionId: reunion.id, siegeId, personneId, pointId: point.id, heure: a, aDistance }),
          dit,
          'presences.arriver',
        );
      if (presenceId !== null)
        faire(
          noter.lancer({ reunionId: reunion.id, presenceId, pointId: point.id, sens: 'arrivee', heure: a }),
          dit,
          'mouvements.noter',
        );
    },
    part: ({ presenceId, libelle }: Concernee) => {
      if (point === null || presenceId === null) return;
      const a = heure();
      faire(
        noter.lancer({ reunionId: reunion.id, presenceId, pointId: point.id, sens: 'depart', heure: a }),
        `${libelle} part ${ou(a)}`,
        'mouvements.noter',
      );
    },
    seDeporte: ({ siegeId, libelle }: Concernee) => {
      if (point === null || siegeId === null) return;
      faire(
        deporter.lancer({ pointId: point.id, siegeId, motif: null }),
        `${libelle} ne prend part ni au débat ni au vote du point ${point.rang}`,
        'deports.noter',
      );
    },
    /** Une personne que nul n'attendait : une ligne, à compléter avant le procès-verbal. */
    improvise: (nom: string, pourSiegeId: string | null = null) =>
      faire(
        improviser.lancer({ reunionId: reunion.id, nom, pourSiegeId }),
        `${nom} assiste à la séance, sans voix`,
        'participants.improviser',
      ),
  };
}
