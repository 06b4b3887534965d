import { useModification } from '#renderer/app/modification/use-modification.ts';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { refusDe } from '#renderer/ui/grille/refus-de.ts';
import { SaisieDeCellule } from '#renderer/ui/grille/SaisieDeCellule.tsx';
import type { ProjetDeGrille } from '../programmation.types.ts';
import type { ColonneDeGrille } from './colonnes.ts';
import { lireCellule } from './lire-cellule.ts';
import { Suggestions } from './Suggestions.tsx';

interface Proprietes {
  readonly projet: ProjetDeGrille;
  readonly colonne: ColonneDeGrille;
  readonly vu: number;
  /** Ce que la cellule disait, et ce d'où part la frappe. */
  readonly avant: string;
  readonly depart: string;
  readonly suggestions: readonly string[];
  readonly surFini: (suite: Suite) => void;
}

const NUL = '00000000-0000-7000-8000-000000000000';

/** La cellule d'un projet que l'on tape : son champ, ou le montant d'un financeur. */
export function CelluleEnEdition({ projet, colonne, vu, avant, depart, suggestions, surFini }: Proprietes) {
  const objet = `${projet.intitule}, ${colonne.titre.toLowerCase()}`;
  const champ = useModification('programmation.modifier', { id: projet.id, vu, objet });
  const enveloppeId = colonne.montant?.enveloppe.id ?? NUL;
  const montant = useModification('programmation.chiffrer', { id: projet.id, enveloppeId, vu, objet });
  const garder = async (texte: string): Promise<string | null> => {
    const lue = lireCellule(colonne, texte);
    if ('faute' in lue) return lue.faute;
    return refusDe('champ' in lue ? champ.modifier(lue.champ) : montant.modifier(lue.montant));
  };
  return (
    <SaisieDeCellule
      libelle={`${colonne.titre}${colonne.montant === undefined ? '' : `, ${colonne.montant.enveloppe.financeur}`} : ${projet.intitule}`}
      avant={avant}
      depart={depart}
      clavier={colonne.genre === 'montant' ? 'decimal' : undefined}
      propositions={(id, texte) => <Suggestions id={id} genre={colonne.genre} texte={texte} connues={suggestions} />}
      garder={garder}
      surFini={surFini}
    />
  );
}
