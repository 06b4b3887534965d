import { nombreFr } from '#shared/text/nombres.ts';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { cleDePlace, type Place } from '#renderer/ui/grille/use-cellule.ts';
import { CelluleEnEdition } from './CelluleEnEdition.tsx';
import type { ColonneDEffectifs } from './colonnes.ts';
import type { LigneDEffectifs as Une } from './lignes.ts';
import { cumulDe, type Valeurs } from './valeurs.ts';

/** Ce que l'on peut faire d'une cellule. */
export interface GestesDeGrille {
  readonly choisir: (place: Place) => void;
  readonly editer: (place: Place) => void;
  readonly garder: (place: Place, nombre: number | null) => Promise<string | null>;
  readonly finir: (place: Place, suite: Suite) => void;
}

interface Proprietes {
  readonly ligne: Une;
  readonly rang: number;
  readonly colonnes: readonly ColonneDEffectifs[];
  readonly valeurs: Valeurs;
  /** La cellule dans le parcours du clavier. */
  readonly auClavier: Place | null;
  readonly edition: { readonly place: Place; readonly texte: string | null } | null;
  readonly fautes: ReadonlyMap<string, string>;
  readonly avecCumul: boolean;
  readonly gestes: GestesDeGrille;
}

const texte = (nombre: number | null): string => (nombre === null ? '' : String(nombre));

/** Un indicateur ou une part, et ses périodes. */
export function LigneDEffectifs(proprietes: Proprietes) {
  const { ligne, rang, colonnes, valeurs, auClavier, edition, fautes, avecCumul, gestes } = proprietes;
  const cumul = avecCumul ? cumulDe(ligne, colonnes, valeurs) : null;
  return (
    <tr data-rang={rang} aria-rowindex={rang + 2}>
      <th scope="row" role="rowheader" title={ligne.libelle}>
        {ligne.libelle}
      </th>
      {colonnes.map((colonne) => {
        const place = { ligne: ligne.id, colonne: colonne.id };
        const cle = cleDePlace(place);
        const nombre = valeurs.nombre(ligne, colonne);
        const faute = fautes.get(cle);
        const corrige = (valeurs.effectif(ligne, colonne)?.corrections.length ?? 0) > 0;
        return (
          <td
            key={colonne.id}
            role="gridcell"
            data-place={cle}
            data-faute={faute === undefined ? undefined : true}
            data-corrige={corrige || undefined}
            title={faute}
            tabIndex={auClavier !== null && cleDePlace(auClavier) === cle ? 0 : -1}
            onFocus={({ target, currentTarget }) => target === currentTarget && gestes.choisir(place)}
            onDoubleClick={() => gestes.editer(place)}
          >
            {edition !== null && cleDePlace(edition.place) === cle ? (
              <CelluleEnEdition
                libelle={`${ligne.libelle}, ${colonne.titre}`}
                avant={texte(nombre)}
                depart={edition.texte ?? texte(nombre)}
                surGarder={(garde) => gestes.garder(place, garde)}
                surFini={(suite) => gestes.finir(place, suite)}
              />
            ) : (
              nombre !== null && nombreFr(nombre)
            )}
            {faute !== undefined && <span className="hors-vue"> {faute}</span>}
          </td>
        );
      })}
      {avecCumul && (
        <td role="gridcell" className="cumul">
          {cumul === null ? <span className="note">n.d.</span> : nombreFr(cumul)}
        </td>
      )}
    </tr>
  );
}
