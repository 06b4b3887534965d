import { SaisieDeCellule } from '#renderer/ui/grille/SaisieDeCellule.tsx';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { lireEffectif } from './lire-effectif.ts';

interface Proprietes {
  readonly libelle: string;
  readonly avant: string;
  readonly depart: string;
  /** Garde le nombre ; rend la faute à dire, ou `null`. */
  readonly surGarder: (nombre: number | null, suite: Suite) => Promise<string | null>;
  readonly surFini: (suite: Suite) => void;
}

/** L'effectif que l'on tape : un nombre entier, ou rien. */
export function CelluleEnEdition({ surGarder, ...cellule }: Proprietes) {
  const garder = async (texte: string, suite: Suite): Promise<string | null> => {
    const lu = lireEffectif(texte);
    return 'faute' in lu ? lu.faute : surGarder(lu.nombre, suite);
  };
  return <SaisieDeCellule {...cellule} clavier="numeric" garder={garder} />;
}
