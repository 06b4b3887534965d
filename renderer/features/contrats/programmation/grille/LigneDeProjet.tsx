import { memo } from 'react';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { CelluleEnEdition } from './CelluleEnEdition.tsx';
import { type ColonneDeGrille, texteDeCellule } from './colonnes.ts';
import { ContenuDeCellule } from './ContenuDeCellule.tsx';
import { cleDePlace, type Place } from '#renderer/ui/grille/use-cellule.ts';

/** Ce que l'on peut faire d'une cellule ; le même objet d'un rendu à l'autre. */
export interface GestesDeGrille {
  readonly choisir: (place: Place) => void;
  readonly editer: (place: Place, texte?: string | null) => void;
  readonly finir: (place: Place, suite: Suite) => void;
  readonly suggestionsDe: (colonne: ColonneDeGrille) => readonly string[];
}

interface Proprietes {
  readonly projet: ProjetDeGrille;
  readonly rang: number;
  readonly colonnes: readonly ColonneDeGrille[];
  readonly quartiers: Programmation['quartiers'];
  readonly vu: number;
  /** Sa colonne dans le parcours du clavier, si c'est sa ligne. */
  readonly active: string | null;
  /** Sa colonne que l'on tape, et d'où part la frappe. */
  readonly edition: { readonly place: Place; readonly texte: string | null } | null;
  readonly choisie: boolean;
  readonly gestes: GestesDeGrille;
}

function Ligne({ projet, rang, colonnes, quartiers, vu, active, edition, choisie, gestes }: Proprietes) {
  return (
    <tr data-rang={rang} data-choisie={choisie || undefined} aria-rowindex={rang + 3}>
      {colonnes.map((colonne) => {
        const place = { ligne: projet.id, colonne: colonne.id };
        const texte = texteDeCellule(projet, colonne, quartiers);
        const Case = colonne.genre === 'intitule' ? 'th' : 'td';
        return (
          <Case
            key={colonne.id}
            {...(Case === 'th' ? { scope: 'row' as const } : {})}
            role={Case === 'th' ? 'rowheader' : 'gridcell'}
            className={colonne.genre === 'montant' ? 'montant' : undefined}
            data-volet={colonne.montant?.volet}
            data-place={cleDePlace(place)}
            tabIndex={active === colonne.id ? 0 : -1}
            title={colonne.montant === undefined && texte !== '' ? texte : undefined}
            onFocus={({ target, currentTarget }) => target === currentTarget && gestes.choisir(place)}
            onDoubleClick={() => gestes.editer(place)}
          >
            {edition?.place.colonne === colonne.id ? (
              <CelluleEnEdition
                projet={projet}
                colonne={colonne}
                vu={vu}
                avant={texte}
                depart={edition.texte ?? texte}
                suggestions={gestes.suggestionsDe(colonne)}
                surFini={(suite) => gestes.finir(place, suite)}
              />
            ) : (
              <>
                {Case === 'th' && projet.fiche !== null && <Icone nom="piles" petite />}
                <ContenuDeCellule projet={projet} colonne={colonne} texte={texte} />
              </>
            )}
          </Case>
        );
      })}
    </tr>
  );
}

/** Un projet et ses cellules. Ne se redessine que s'il change. */
export const LigneDeProjet = memo(Ligne);
