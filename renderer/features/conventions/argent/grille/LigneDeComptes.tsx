import { memo } from 'react';
import { cleDePlace, type Place } from '#renderer/ui/grille/use-cellule.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { CaseEnEdition } from './CaseEnEdition.tsx';
import { type ColonneDeComptes, sansObjet, texteDeCase } from './colonnes.ts';
import { ContenuDeCase } from './ContenuDeCase.tsx';

/** Ce que l'on peut faire d'une case ; le même objet d'un rendu à l'autre. */
export interface GestesDeComptes {
  readonly choisir: (place: Place) => void;
  readonly editer: (place: Place, texte?: string | null) => void;
  readonly finir: (place: Place, suite: Suite) => void;
  readonly retirer: (ligne: LigneDeGrille) => void;
}

interface Proprietes {
  readonly ligne: LigneDeGrille;
  readonly rang: number;
  readonly colonnes: readonly ColonneDeComptes[];
  readonly organismes: readonly Organisme[];
  readonly vu: number;
  /** Sa colonne dans le parcours du clavier, si c'est sa ligne. */
  readonly active: string | null;
  /** Sa colonne que l'on tape, et d'où part la frappe. */
  readonly edition: { readonly place: Place; readonly texte: string | null } | null;
  readonly fautive: boolean;
  readonly gestes: GestesDeComptes;
}

function Ligne({ ligne, rang, colonnes, organismes, vu, active, edition, fautive, gestes }: Proprietes) {
  return (
    <tr data-rang={rang} data-fautive={fautive || undefined} aria-rowindex={rang + 2}>
      {colonnes.map((colonne) => {
        const place = { ligne: ligne.id, colonne: colonne.id };
        const texte = texteDeCase(ligne, colonne, organismes);
        const nomme = colonne.id === 'libelle';
        const Case = nomme ? 'th' : 'td';
        const editable = !colonne.calculee && !sansObjet(ligne, colonne);
        return (
          <Case
            key={colonne.id}
            {...(nomme ? { scope: 'row' as const } : {})}
            role={nomme ? 'rowheader' : 'gridcell'}
            className={colonne.montant ? 'montant' : undefined}
            data-colonne={colonne.id}
            data-place={cleDePlace(place)}
            aria-readonly={editable ? undefined : true}
            tabIndex={active === colonne.id ? 0 : -1}
            title={colonne.montant || texte === '' ? undefined : texte}
            onFocus={({ target, currentTarget }) => target === currentTarget && gestes.choisir(place)}
            onDoubleClick={() => editable && gestes.editer(place)}
          >
            {edition?.place.colonne === colonne.id ? (
              <CaseEnEdition
                ligne={ligne}
                colonne={colonne}
                organismes={organismes}
                vu={vu}
                avant={texte}
                depart={edition.texte ?? texte}
                surFini={(suite) => gestes.finir(place, suite)}
              />
            ) : (
              <ContenuDeCase ligne={ligne} colonne={colonne} texte={texte} />
            )}
          </Case>
        );
      })}
      <td role="gridcell" className="retirer">
        <BoutonCarre
          icone="fermer"
          libelle={`Retirer la ligne ${ligne.compte} ${ligne.libelle}`}
          surClic={() => gestes.retirer(ligne)}
        />
      </td>
    </tr>
  );
}

/** Une ligne de compte et ses cases. Ne se redessine que si elle change. */
export const LigneDeComptes = memo(Ligne);
