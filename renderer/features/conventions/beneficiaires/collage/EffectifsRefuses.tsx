import { useState } from 'react';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { CellulesRefusees } from '#renderer/ui/grille/CellulesRefusees.tsx';
import type { CelluleRefusee } from './ecrire-le-bloc.ts';
import type { CelluleCollee } from './placer-le-bloc.ts';

interface Proprietes {
  readonly refusees: readonly CelluleRefusee[];
  readonly enCours: boolean;
  readonly surColler: (cellules: readonly CelluleCollee[], motif: string | null) => Promise<unknown>;
  readonly surFermer: () => void;
}

/** Ce qu'un bloc collé dans les effectifs n'a pas pu écrire, et le motif des corrections qu'il porte (I1). */
export function EffectifsRefuses({ surColler, ...reste }: Proprietes) {
  const [motif, setMotif] = useState('');
  return (
    <CellulesRefusees
      {...reste}
      cleDe={({ ligne, colonne }) => `${ligne.id} ${colonne.id}`}
      nomDe={({ ligne, colonne }) => `${ligne.libelle}, ${colonne.titre}`}
      surColler={(cellules) =>
        surColler(
          cellules.map(({ ligne, colonne, texte }) => ({ ligne, colonne, texte })),
          motif.trim() === '' ? null : motif,
        )
      }
    >
      {reste.refusees.some(({ correction }) => correction) && (
        <ChampTexte
          libelle="Motif des corrections"
          exemple="Tableau rectificatif du 12 janvier"
          valeur={motif}
          surChange={setMotif}
        />
      )}
    </CellulesRefusees>
  );
}
