import { sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { accord } from '#shared/text/nombres.ts';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

interface Proprietes {
  readonly lignes: readonly Financement[];
  readonly annee: number;
}

/** « 12 000 € + 18 000 € = 30 000 € », et ce qui, inconnu, n'y compte pas. */
function Calcul({ montants, total }: { readonly montants: readonly (number | null)[]; readonly total: number }) {
  const connus = montants.filter((montant) => montant !== null);
  const inconnus = montants.length - connus.length;
  return (
    <>
      <p>{`${connus.map(montantFr).join(' + ')} = ${montantFr(total)}`}</p>
      {inconnus > 0 && (
        <p className="note">
          {`${inconnus} ${accord(inconnus, 'ligne ne le dit pas encore : elle n’y compte pas', 'lignes ne le disent pas encore : elles n’y comptent pas')}.`}
        </p>
      )}
    </>
  );
}

/** La somme de chaque colonne : ce que nulle ligne ne dit reste inconnu, ce qui n'est pas zéro. */
export function TotalDuPlan({ lignes, annee }: Proprietes) {
  const totaux = sommer(lignes);
  const cellule = (mot: string, cle: 'demande' | 'accorde') => {
    const total = totaux[cle];
    return (
      <td className="nombre">
        {total === null ? (
          'n.d.'
        ) : (
          <NombreExplique
            fort
            libelle={`Total ${mot} en ${annee}`}
            calcul={<Calcul montants={lignes.map((ligne) => ligne[cle])} total={total} />}
          >
            {montantFr(total)}
          </NombreExplique>
        )}
      </td>
    );
  };
  return (
    <tr className="total">
      <th scope="row">Total</th>
      {cellule('demandé', 'demande')}
      {cellule('accordé', 'accorde')}
      <td />
    </tr>
  );
}
