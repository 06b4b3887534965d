import { montantFr } from '#shared/text/montants.ts';
import type { LigneDeGrille } from '../comptes.types.ts';
import { type Totaux, totauxDe } from '../totaux.ts';
import type { ColonneDeComptes } from './colonnes.ts';

interface Proprietes {
  readonly lignes: readonly LigneDeGrille[];
  readonly colonnes: readonly ColonneDeComptes[];
}

const soustraire = (un: number | null, autre: number | null): number | null =>
  un === null && autre === null ? null : (un ?? 0) - (autre ?? 0);
const estTotal = (id: string): id is keyof Totaux =>
  id === 'prevu' || id === 'declare' || id === 'controle' || id === 'retenu';

/** Le pied, toujours en vue : charges, produits, et ce qui les sépare, hors contributions volontaires (M2, M3). */
export function PiedDeComptes({ lignes, colonnes }: Proprietes) {
  const charges = totauxDe(lignes, 'charge');
  const produits = totauxDe(lignes, 'produit');
  const ecart: Totaux = {
    prevu: soustraire(produits.prevu, charges.prevu),
    declare: soustraire(produits.declare, charges.declare),
    controle: soustraire(produits.controle, charges.controle),
    retenu: soustraire(produits.retenu, charges.retenu),
  };
  const rangs: readonly (readonly [string, Totaux])[] = [
    ['Total des charges', charges],
    ['Total des produits', produits],
    ['Produits moins charges', ecart],
  ];
  return (
    <tfoot>
      {rangs.map(([nom, totaux]) => (
        <tr key={nom}>
          <th scope="row" colSpan={2}>
            {nom}
          </th>
          {colonnes.slice(2).map(({ id, montant }) => {
            const somme = estTotal(id) ? totaux[id] : null;
            return (
              <td key={id} className={montant ? 'montant' : undefined}>
                {somme === null ? null : montantFr(somme)}
              </td>
            );
          })}
          <td aria-hidden="true" />
        </tr>
      ))}
    </tfoot>
  );
}
