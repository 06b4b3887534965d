import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { ToucheDeFonction } from '#renderer/ui/gestes/Touches.tsx';
import { useSeance } from './contexte-seance.ts';
import type { useGestes } from './point/use-gestes.ts';
import type { usePleinEcran } from './use-plein-ecran.ts';
import { heureDuGeste } from './presence/use-allees.ts';
import { adresseDuPoint } from './use-point-choisi.ts';
import { useVisio } from './presence/use-visio.ts';

interface Reglage {
  readonly gestes: ReturnType<typeof useGestes>;
  /** On peut écrire à ce point. */
  readonly ecrit: boolean;
  readonly allerAuPoint: () => void;
  readonly allerALaPresence: () => void;
  readonly lever: () => void;
  readonly pleinEcran: ReturnType<typeof usePleinEcran>;
}

/** Les touches de la séance, dans l'ordre de la barre : elles font ce que font « / » et la souris. */
export function useTouchesDeSeance({ gestes, ecrit, ...reste }: Reglage): readonly ToucheDeFonction[] {
  const { seance, point, vu, enDirect } = useSeance();
  const { reunion, points } = seance;
  const [, aller] = useLocation();
  const traiter = useCommande('points.modifier');
  const aborder = useCommande('points.aborder');
  const visio = useVisio();
  const aOuvrir = reunion.etat === 'brouillon' || reunion.etat === 'convoquee';

  const auPoint = (geste: () => void) => () => {
    reste.allerAuPoint();
    geste();
  };
  const suivant = () => {
    if (point === null) return;
    if (point.etat === 'prevu' && reunion.etat === 'ouverte')
      traiter.lancer({ id: point.id, vu, patch: { etat: 'traite' } }).catch(direRefus());
    const apres = points[points.indexOf(point) + 1];
    if (apres === undefined) return donnerAvis('C’était le dernier point. Maj F8 lève la séance.');
    const a = heureDuGeste(reunion, enDirect);
    if (a !== null && apres.commenceA === null) aborder.lancer({ id: apres.id, a }).catch(direRefus());
    aller(adresseDuPoint(reunion.id, apres.id), { replace: true });
  };
  return [
    { touche: 'F1', geste: 'Aide', surClic: () => aller('/aide/seance') },
    { touche: 'F2', geste: 'Présence', surClic: reste.allerALaPresence },
    {
      touche: 'F3',
      geste: point?.nature === 'avis' ? 'Avis' : 'Décision',
      surClic: auPoint(gestes.decider),
      desactive: !ecrit,
    },
    { touche: 'F4', geste: 'Action', surClic: auPoint(() => gestes.faire('action')), desactive: !ecrit },
    { touche: 'F6', geste: 'Vote', surClic: auPoint(gestes.voter), desactive: !ecrit },
    { touche: 'F7', geste: 'Adopté sans opposition', surClic: auPoint(gestes.sansOpposition), desactive: !ecrit },
    { touche: 'F8', geste: 'Point suivant', surClic: auPoint(suivant), desactive: point === null || aOuvrir },
    {
      touche: 'F9',
      geste: visio.mot,
      surClic: visio.basculer,
      desactive: point === null || aOuvrir || !visio.possible,
    },
    { touche: 'F10', geste: 'Plein écran', surClic: reste.pleinEcran.basculer },
    {
      touche: 'Maj F8',
      geste: 'Lever la séance',
      surClic: reste.lever,
      aPart: true,
      desactive: reunion.etat !== 'ouverte',
    },
  ];
}
