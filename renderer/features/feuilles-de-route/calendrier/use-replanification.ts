import { useState } from 'react';
import type { DatesDAction } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { etapesDecalees, joursDeDeplacement } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';
import { datesApres, type Mode } from './barre.ts';
import type { Echelle } from './echelle.ts';
import { direDatesEnSuite } from './mots.ts';

/** Une barre que l'on est en train de bouger. */
export interface Geste {
  readonly cle: string;
  readonly depart: DatesDAction;
  readonly dates: DatesDAction;
  /** Déplacée entière depuis le début du geste : ses étapes peuvent la suivre. */
  readonly entiere: boolean;
}

interface Reglage {
  readonly vu: number;
  readonly echelle: Echelle;
  readonly ligneDe: (cle: string) => LigneDeFeuille | undefined;
  readonly etapesDe: (cle: string) => readonly EtapeDeFeuille[];
  /** Les étapes à faire suivent l'action déplacée. */
  readonly avecEtapes: boolean;
}

const differences = ({ depart, dates }: Geste): Partial<DatesDAction> => ({
  ...(dates.debut === depart.debut ? {} : { debut: dates.debut }),
  ...(dates.fin === depart.fin ? {} : { fin: dates.fin }),
});

/** Bouger une barre, puis la poser : une commande, qui s'annule ; ou la remettre d'où elle vient. */
export function useReplanification({ vu, echelle, ligneDe, etapesDe, avecEtapes }: Reglage) {
  const [geste, setGeste] = useState<Geste | null>(null);
  const [enVol, setEnVol] = useState(false);
  const aviser = useAvisAnnulable();
  const ligne = geste === null ? undefined : ligneDe(geste.cle);
  const suivent = avecEtapes && geste?.entiere === true;
  const { modifier } = useModification('fichesAction.replanifier', {
    id: geste?.cle ?? '',
    avecEtapes: suivent,
    vu,
    objet: `Action ${ligne?.numero ?? ''}`,
  });

  /** Ajoute des pas à la barre, depuis où elle en est ; `depuisLeDebut` : depuis où le geste l'a prise. */
  const bouger = (cle: string, mode: Mode, pas: number, depuisLeDebut = false): Geste | null => {
    const sienne = ligneDe(cle);
    if (sienne === undefined || enVol) return null;
    const depart = geste?.cle === cle ? geste.depart : { debut: sienne.debut, fin: sienne.fin };
    const avant = geste?.cle === cle && !depuisLeDebut ? geste : { dates: depart, entiere: true };
    const apres = {
      cle,
      depart,
      dates: datesApres(avant.dates, mode, pas, echelle),
      entiere: avant.entiere && mode === 'deplacer',
    };
    setGeste(apres);
    return apres;
  };

  /** @param fini le geste, quand l'écran n'a pas encore montré son dernier pas. */
  const poser = async (fini = geste): Promise<void> => {
    if (fini === null || enVol) return;
    const patch = differences(fini);
    if (Object.keys(patch).length === 0 || ligne === undefined) {
      setGeste(null);
      return;
    }
    const jours = suivent ? joursDeDeplacement(fini.depart, fini.dates) : 0;
    const decalees = etapesDecalees(etapesDe(fini.cle), jours).length;
    setGeste(fini);
    setEnVol(true);
    try {
      await modifier(patch);
      const etapes = decalees === 0 ? '' : `, ${pluriel(decalees, 'échéance la suit', 'échéances la suivent')}`;
      aviser(`Action ${ligne.numero} : ${direDatesEnSuite(fini.dates)}${etapes}.`, 'fichesAction.replanifier');
    } catch (cause) {
      direRefus('Les dates n’ont pas changé.')(cause);
    } finally {
      setGeste(null);
      setEnVol(false);
    }
  };

  return { geste, bouger, poser, renoncer: () => void (enVol || setGeste(null)) };
}
