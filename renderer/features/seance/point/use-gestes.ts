import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useSeance } from '../contexte-seance.ts';
import type { CleDeGeste } from './gestes-au-clavier.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Où l'on écrit sous le texte : une ligne neuve, ou une partie d'une décision déjà là. */
export type Ecriture = LigneNeuve | Cible;

/** `texte` : déjà tapé après « /décision », il s'écrit aussitôt. */
export interface LigneNeuve {
  readonly genre: 'decision' | 'avis' | 'action';
  readonly texte?: string | undefined;
}

/** Écrit la ligne commencée : rend ce qu'elle est devenue, ou pourquoi elle n'a rien donné. */
export type FinirLaLigne = () => Promise<{ readonly id: string } | 'vide' | 'refus'>;

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

  const ligne = useRef<FinirLaLigne | null>(null);
  /** Décision tout juste écrite, à adopter dès que l'écran la montre. */
  const aAdopter = useRef<string | null>(null);

  const ecrire = (genre: LigneNeuve['genre'], texte?: string) => setEcriture({ genre, texte });
  /** F3 : un avis sur un point « avis », une décision ailleurs. */
  const decider = () => ecrire(point?.nature === 'avis' ? 'avis' : 'decision');
  /** La décision que vise un geste ; celle qu'on est en train d'écrire s'enregistre d'abord. */
  const viser = async (): Promise<string | null> => {
    const ecrite = (await ligne.current?.()) ?? 'vide';
    if (ecrite === 'refus') return null;
    if (ecrite !== 'vide' && ecriture?.genre !== 'action') return ecrite.id;
    if (derniere !== null) return derniere.id;
    if (ligne.current === null || ecriture?.genre === 'action') decider();
    else donnerAvis('Écrivez d’abord ce que le comité décide.');
    return null;
  };
  const allerA = async (genre: 'vote' | 'desaccord') => {
    const id = await viser();
    if (id !== null) setEcriture({ genre, id });
  };
  const adopter = async () => {
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
  const adopterLaLigneEcrite = useEffectEvent(() => void adopter());
  useEffect(() => {
    if (aAdopter.current === null || derniere?.id !== aAdopter.current) return;
    aAdopter.current = null;
    adopterLaLigneEcrite();
  });
  const sansOpposition = async () => {
    const id = await viser();
    if (id === null) return;
    if (id === derniere?.id) return adopter();
    aAdopter.current = id;
    setEcriture({ genre: 'pilote', id });
  };
  const GESTES: Readonly<Record<CleDeGeste, (texte?: string) => void>> = {
    decision: (texte) => ecrire('decision', texte),
    avis: (texte) => ecrire('avis', texte),
    action: (texte) => ecrire('action', texte),
    vote: () => void allerA('vote'),
    arrivee: allerALaPresence,
    depart: allerALaPresence,
    deport: allerALaPresence,
    desaccord: () => void allerA('desaccord'),
  };
  return {
    ecriture,
    setEcriture,
    /** Tenue par la ligne neuve, tant qu'elle est ouverte. */
    ligne,
    faire: (cle: CleDeGeste, texte?: string) => {
      if (point !== null) GESTES[cle](texte);
    },
    decider,
    voter: () => void allerA('vote'),
    sansOpposition: () => void sansOpposition(),
  };
}
