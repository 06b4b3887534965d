import { memo } from 'react';
import { texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import type { LigneComprise, Remarque } from '#shared/domain/reprise/comprehension.schema.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { adresseDe, cleDePlace, type Place } from '../reperage.ts';
import type { LigneMontree } from '../reprise.types.ts';
import { CelluleEnEdition } from './CelluleEnEdition.tsx';

/** Ce que l'on peut faire d'une cellule ; le même objet d'un rendu à l'autre. */
export interface GestesDeGrille {
  readonly choisir: (place: Place) => void;
  readonly editer: (place: Place) => void;
  readonly finir: (place: Place, texte: string | null) => void;
}

interface Proprietes {
  readonly ligne: number;
  /** `null` : l'hôte ne l'a pas encore rendue. */
  readonly montree: LigneMontree | null;
  readonly colonnes: number;
  readonly titres: number | null;
  readonly remarques: ReadonlyMap<number, Remarque> | undefined;
  readonly recrites: Readonly<Record<number, string>> | undefined;
  /** Colonne dans le parcours du clavier, si elle est de cette ligne. */
  readonly active: number | null;
  readonly edition: number | null;
  readonly gestes: GestesDeGrille;
}

/** Le signe et le mot d'une ligne qui n'entre pas telle quelle, ou qui rejoint quelqu'un. */
function signeDe(comprise: LigneComprise | null): { readonly icone: NomIcone; readonly mot: string } | null {
  if (comprise === null) return null;
  if (comprise.sort === 'revoir') return { icone: 'alerte', mot: 'à revoir' };
  if (comprise.sort === 'cote') return { icone: 'moins', mot: `de côté : ${comprise.raison ?? ''}` };
  return comprise.connue === null ? null : { icone: 'personne', mot: `complète ${comprise.connue.libelle}` };
}

const CLASSES = { refus: 'c-e', avis: 'c-a' } as const;

function Ligne({ ligne, montree, colonnes, titres, remarques, recrites, active, edition, gestes }: Proprietes) {
  const comprise = montree?.comprise ?? null;
  const signe = signeDe(comprise);
  const textes = Array.from(
    { length: colonnes },
    (_vide, colonne) => recrites?.[colonne] ?? texteDe(montree?.cellules[colonne]),
  );
  const estTitres = ligne === titres;
  const hors = montree !== null && !estTitres && (comprise === null || comprise.sort === 'cote');
  const seule = hors && textes.filter((texte) => texte !== '').length === 1;
  return (
    <tr
      data-rang
      aria-rowindex={ligne + 3}
      data-sort={estTitres ? 'titres' : hors ? 'hors' : (comprise?.sort ?? undefined)}
      data-seule={seule || undefined}
    >
      <th scope="row" title={estTitres ? 'Ligne des titres' : signe?.mot}>
        {signe && <Icone nom={signe.icone} petite />}
        {ligne + 1}
        <span className="hors-vue">{estTitres ? ', titres' : signe === null ? '' : `, ${signe.mot}`}</span>
      </th>
      {textes.map((texte, colonne) => {
        const place = { ligne, colonne };
        const remarque = remarques?.get(colonne);
        const enEdition = edition === colonne;
        return (
          <td
            key={colonne}
            // biome-ignore lint/a11y/useSemanticElements: une cellule d'un tableau que l'on parcourt aux flèches.
            role="gridcell"
            className={remarque && CLASSES[remarque.gravite]}
            data-place={cleDePlace(place)}
            data-recrite={recrites?.[colonne] !== undefined || undefined}
            tabIndex={active === colonne ? 0 : -1}
            title={remarque === undefined ? texte : `${texte}\n${remarque.phrase}`}
            onFocus={(evenement) => {
              if (evenement.target === evenement.currentTarget) gestes.choisir(place);
            }}
            onDoubleClick={() => gestes.editer(place)}
          >
            {enEdition ? (
              <CelluleEnEdition
                libelle={`${adresseDe(place)}, nouveau texte`}
                texte={texte}
                surFini={(dit) => gestes.finir(place, dit)}
              />
            ) : (
              <>
                {remarque && <Icone nom={remarque.gravite === 'refus' ? 'plein' : 'alerte'} petite />}
                {texte}
                {remarque && <span className="hors-vue">{` (${remarque.phrase})`}</span>}
                {recrites?.[colonne] !== undefined && <span className="hors-vue"> (récrite)</span>}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Une ligne du fichier, telle quelle, avec ce qu'il y a à y regarder. Ne se redessine que si elle change. */
export const LigneDeGrille = memo(Ligne);
