import { useCallback, useState } from 'react';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useSeance } from './contexte-seance.ts';
import type { CleDeGeste } from './gestes-au-clavier.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Où l'on écrit sous le texte : une ligne neuve, ou une partie d'une décision déjà là. */
export type Ecriture =
  | { readonly genre: 'decision' | 'avis' | 'action' }
  /** Le point ne se vote pas : le dire, et proposer de changer sa nature. */
  | { readonly genre: 'nature'; readonly pour: 'decision' | 'avis' }
  | Cible;

/** Le foyer va à cette partie de cette décision ou de cette action. */
export interface Cible {
  readonly genre: 'pilote' | 'vote' | 'desaccord';
  readonly id: string;
}

/** Les gestes d'un point, les mêmes par « / », par les touches et par la barre. */
export function useGestes(point: PointEnSeance | null, allerALaPresence: () => void) {
  const { vu, quorum } = useSeance();
  const [ouverte, setOuverte] = useState<{ readonly pointId: string; readonly ecriture: Ecriture | null } | null>(null);
  const pointId = point?.id ?? null;
  // Une ligne commencée appartient à son point : elle ne suit pas au suivant.
  const ecriture = ouverte !== null && ouverte.pointId === pointId ? ouverte.ecriture : null;
  const setEcriture = useCallback(
    (nouvelle: Ecriture | null) => setOuverte(pointId === null ? null : { pointId, ecriture: nouvelle }),
    [pointId],
  );
  const aviser = useAvisAnnulable();
  const derniere = point?.deliberations.findLast(({ mode }) => mode === null) ?? point?.deliberations.at(-1) ?? null;
  const { modifier } = useModification('deliberations.modifier', { id: derniere?.id ?? '', vu, objet: 'Vote' });

  const ecrire = (genre: 'decision' | 'avis') => {
    if (point !== null) setEcriture(seVote(point.nature) ? { genre } : { genre: 'nature', pour: genre });
  };
  /** F3 : un avis sur un point « avis », une décision ailleurs. */
  const decider = () => ecrire(point?.nature === 'avis' ? 'avis' : 'decision');
  const voter = async () => {
    if (derniere === null) return decider();
    try {
      if (derniere.mode !== 'decompte') await modifier({ mode: 'decompte' });
      setEcriture({ genre: 'vote', id: derniere.id });
    } catch (cause) {
      direRefus()(cause);
    }
  };
  const sansOpposition = async () => {
    if (derniere === null) return decider();
    try {
      await modifier({ mode: 'sans_opposition' });
      const dit =
        quorum.atteint === false
          ? 'Noté sans opposition ; mais le quorum n’est pas atteint.'
          : 'Adopté sans opposition.';
      aviser(dit, 'deliberations.modifier');
    } catch (cause) {
      direRefus()(cause);
    }
  };
  const GESTES: Readonly<Record<CleDeGeste, () => void>> = {
    decision: () => ecrire('decision'),
    avis: () => ecrire('avis'),
    action: () => setEcriture({ genre: 'action' }),
    vote: () => void voter(),
    arrivee: allerALaPresence,
    desaccord: () => (derniere === null ? decider() : setEcriture({ genre: 'desaccord', id: derniere.id })),
  };
  return {
    ecriture,
    setEcriture,
    faire: (cle: CleDeGeste) => point !== null && GESTES[cle](),
    decider,
    voter: () => void voter(),
    sansOpposition: () => void sansOpposition(),
  };
}
