import { useModification } from '#renderer/app/modification/use-modification.ts';
import { refusDe } from '#renderer/ui/grille/refus-de.ts';
import { SaisieDeCellule } from '#renderer/ui/grille/SaisieDeCellule.tsx';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import type { ColonneDeComptes } from './colonnes.ts';
import { lireCase } from './lire-case.ts';
import { motsConnus } from './mots-connus.ts';

interface Proprietes {
  readonly ligne: LigneDeGrille;
  readonly colonne: ColonneDeComptes;
  readonly organismes: readonly Organisme[];
  readonly vu: number;
  /** Ce que la case disait, et ce d'où part la frappe. */
  readonly avant: string;
  readonly depart: string;
  readonly surFini: (suite: Suite) => void;
}

/** La case d'une ligne de compte que l'on tape, avec les mots qu'elle attend. */
export function CaseEnEdition({ ligne, colonne, organismes, vu, avant, depart, surFini }: Proprietes) {
  const objet = `${ligne.compte} ${ligne.libelle}, ${colonne.titre.toLowerCase()}`;
  const { modifier } = useModification('comptes.modifier', { id: ligne.id, vu, objet });
  const garder = async (texte: string): Promise<string | null> => {
    const lue = lireCase(colonne, texte, organismes);
    return 'faute' in lue ? lue.faute : refusDe(modifier(lue.champs));
  };
  const mots = (id: string) => (
    <datalist id={id}>
      {motsConnus(colonne, organismes).map((mot) => (
        <option key={mot} value={mot} />
      ))}
    </datalist>
  );
  return (
    <SaisieDeCellule
      libelle={`${colonne.titre} : ${ligne.compte} ${ligne.libelle}`}
      avant={avant}
      depart={depart}
      clavier={colonne.montant ? 'decimal' : undefined}
      propositions={mots}
      garder={garder}
      surFini={surFini}
    />
  );
}
