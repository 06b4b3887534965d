import type { Sortie } from '#shared/contract/contract.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** « État (P147) : 12 projets pour 125 000 €, 2 non retenus » */
function dire({ accordes, refuses, montant }: Sortie<'programmation.consignation'>['aConsigner'][number]): string {
  return [
    accordes > 0 && `${pluriel(accordes, 'projet', 'projets')} pour ${montantFr(montant)}`,
    refuses > 0 && pluriel(refuses, 'projet non retenu', 'projets non retenus'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Ce que chaque financeur a décidé et que nulle séance ne porte encore. */
export function CeQuiSeraConsigne({ aConsigner }: Pick<Sortie<'programmation.consignation'>, 'aConsigner'>) {
  return (
    <ul>
      {aConsigner.map((un) => (
        <li key={un.enveloppeId}>{`${un.financeur} : ${dire(un)}`}</li>
      ))}
    </ul>
  );
}
