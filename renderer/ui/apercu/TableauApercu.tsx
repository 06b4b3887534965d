import type { Fiche, LigneTableau, Tableau } from '#shared/documents/blocs.ts';
import { classes } from '../classes.ts';
import { SegmentsApercu } from './SegmentsApercu.tsx';

function Ligne({ ligne, tableau }: { readonly ligne: LigneTableau; readonly tableau: Tableau }) {
  if (ligne.type === 'groupe') {
    return (
      <tr className="fw-groupe">
        <th colSpan={tableau.colonnes.length} scope="rowgroup">
          <SegmentsApercu segments={ligne.titre} />
        </th>
      </tr>
    );
  }
  return (
    <tr
      className={
        classes(ligne.type === 'total' && 'fw-total', tableau.hauteur !== undefined && 'fw-haute') || undefined
      }
      // La hauteur vient du document : 660 px pour 21 cm.
      style={tableau.hauteur === undefined ? undefined : { height: `${tableau.hauteur * 31.4}px` }}
    >
      {ligne.cellules.map((segments, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: une cellule n'a pas d'autre nom que sa colonne.
        <td key={rang} className={classes(tableau.colonnes[rang]?.nombre && 'fw-nombre') || undefined}>
          <SegmentsApercu segments={segments} />
        </td>
      ))}
    </tr>
  );
}

/** Un tableau de la charte : filets horizontaux, largeurs en proportion des centimètres. */
export function TableauApercu({ tableau }: { readonly tableau: Tableau }) {
  const largeur = tableau.colonnes.reduce((somme, colonne) => somme + colonne.largeur, 0);
  return (
    <table>
      <colgroup>
        {tableau.colonnes.map((colonne) => (
          <col key={colonne.titre} style={{ width: `${(100 * colonne.largeur) / largeur}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {tableau.colonnes.map(({ titre, nombre }) => (
            <th key={titre} scope="col" className={nombre ? 'fw-nombre' : undefined}>
              {titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableau.lignes.map((ligne, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: les lignes d'un document se lisent dans leur ordre.
          <Ligne key={rang} ligne={ligne} tableau={tableau} />
        ))}
      </tbody>
    </table>
  );
}

/** Une fiche : libellés gris à gauche, valeurs à droite. */
export function FicheApercu({ fiche }: { readonly fiche: Fiche }) {
  return (
    <table className="fw-fiche">
      <tbody>
        {fiche.lignes.map(({ libelle, valeur }) => (
          <tr key={libelle}>
            <th scope="row">{libelle}</th>
            <td>
              <SegmentsApercu segments={valeur} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
