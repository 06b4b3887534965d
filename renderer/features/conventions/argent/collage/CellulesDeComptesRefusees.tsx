import { CellulesRefusees } from '#renderer/ui/grille/CellulesRefusees.tsx';
import type { CaseCollee, CaseRefusee } from './bloc-de-comptes.ts';

interface Proprietes {
  readonly refusees: readonly CaseRefusee[];
  readonly enCours: boolean;
  readonly surColler: (cases: readonly CaseCollee[]) => Promise<void>;
  readonly surFermer: () => void;
}

const nomDe = ({ rang, ligne, colonne }: CaseCollee): string =>
  `${ligne === null ? `Ligne ${rang} du bloc` : `${ligne.compte} ${ligne.libelle}`}, ${colonne.titre}`;

/** Ce qu'un bloc collé dans les comptes n'a pas pu écrire, sous le nom de sa ligne. */
export const CellulesDeComptesRefusees = ({ surColler, ...reste }: Proprietes) => (
  <CellulesRefusees
    {...reste}
    cleDe={({ rang, colonne }) => `${rang} ${colonne.id}`}
    nomDe={nomDe}
    surColler={(cases) => surColler(cases.map(({ faute: _, ...une }) => une))}
  />
);
