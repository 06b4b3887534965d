import { CellulesRefusees } from '#renderer/ui/grille/CellulesRefusees.tsx';
import type { CelluleRefusee } from './ecrire-le-bloc.ts';
import { type CelluleCollee, titreCopie } from './placer-le-bloc.ts';

interface Proprietes {
  readonly refusees: readonly CelluleRefusee[];
  readonly enCours: boolean;
  readonly surColler: (cellules: readonly CelluleCollee[]) => Promise<number>;
  readonly surFermer: () => void;
}

/** Ce qu'un bloc collé dans la programmation n'a pas pu écrire, sous le nom de son projet. */
export const CellulesDeProjetsRefusees = ({ surColler, ...reste }: Proprietes) => (
  <CellulesRefusees
    {...reste}
    cleDe={({ ligne, colonne }) => `${ligne} ${colonne.id}`}
    nomDe={({ projet, colonne }) => `${projet}, ${titreCopie(colonne)}`}
    surColler={(cellules) => surColler(cellules.map(({ faute: _, ...cellule }) => cellule))}
  />
);
