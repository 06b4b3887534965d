import { useState } from 'react';
import { CELLULES_COLLEES, type Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { usePressePapiers } from '#renderer/ui/grille/use-presse-papiers.ts';
import { lireLeBloc } from '#renderer/ui/grille/lire-le-bloc.ts';
import type { Place } from '#renderer/ui/grille/use-cellule.ts';
import type { ColonneDEffectifs } from '../grille/colonnes.ts';
import type { LigneDEffectifs } from '../grille/lignes.ts';
import { useEcrire } from '../use-ecrire.ts';
import { type CelluleRefusee, comprendreLeBloc, resteDuBloc } from './ecrire-le-bloc.ts';
import { type CelluleCollee, placerLeBloc } from './placer-le-bloc.ts';

interface Reglage {
  readonly conventionId: string;
  readonly vu: number;
  readonly quoi: Quoi;
  readonly lignes: readonly LigneDEffectifs[];
  readonly colonnes: readonly ColonneDEffectifs[];
  readonly active: Place | null;
  readonly texteDe: (ligne: LigneDEffectifs, colonne: ColonneDEffectifs) => string;
}

const dire = (ecrites: number, restent: number, deTrop: number): string =>
  [
    `${pluriel(ecrites, 'cellule collée', 'cellules collées')}.`,
    restent > 0 && `${pluriel(restent, 'cellule reste', 'cellules restent')} à corriger.`,
    deTrop > 0 && `${pluriel(deTrop, 'cellule du bloc dépasse', 'cellules du bloc dépassent')} la grille.`,
  ]
    .filter(Boolean)
    .join(' ');

/** Ctrl+V d'un bloc depuis la cellule choisie, Ctrl+C de cette cellule. Une seule commande par collage. */
export function useCollage({ conventionId, vu, quoi, lignes, colonnes, active, texteDe }: Reglage) {
  const [restent, setRestent] = useState<readonly CelluleRefusee[]>([]);
  const { ecrire, enCours } = useEcrire(conventionId, vu);
  const aviser = useAvisAnnulable();

  async function coller(collees: readonly CelluleCollee[], motif: string | null, deTrop = 0): Promise<void> {
    const compris = comprendreLeBloc(collees, quoi);
    if (compris.cellules.length === 0) return setRestent(compris.refusees);
    const ecrit = await ecrire([...compris.cellules], motif);
    const reste = resteDuBloc(compris, ecrit.refusees);
    setRestent(reste);
    if (ecrit.ecrites > 0) aviser(dire(ecrit.ecrites, reste.length, deTrop), 'beneficiaires.ecrire');
  }

  usePressePapiers({
    active,
    lignes,
    colonnes,
    coller: (texte, depart) => {
      const { cellules, deTrop } = placerLeBloc(lireLeBloc(texte), lignes, colonnes, depart);
      if (cellules.length > CELLULES_COLLEES)
        donnerAvis(`Ce bloc compte ${nombreFr(cellules.length)} cellules, pour ${nombreFr(CELLULES_COLLEES)} au plus.`);
      else if (cellules.length > 0) void coller(cellules, null, deTrop).catch(direRefus('Rien n’est collé.'));
    },
    texteDe,
  });
  return { restent, enCours, coller, fermer: () => setRestent([]) };
}
