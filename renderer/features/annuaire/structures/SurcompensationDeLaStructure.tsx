import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import { placeDOrganismeLibelle } from '#shared/domain/convention/argent/surcompensation.labels.ts';
import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';

type Une = Sortie<'surcompensation.operateur'>[number];

function direLaPart({ place, part }: Une): string {
  const ou = placeDOrganismeLibelle[place];
  if (part === null || part.exercices.length === 0) return `${ou}, aucun compte rendu`;
  const { verse, chargesNettes, exercices } = part;
  return typographier(
    `${ou} ; ${exercices.join(', ')} : ${montantFr(verse)} versés pour ${montantFr(chargesNettes)} de coûts nets. ${direLaDecision(part)}.`,
  );
}

/** Ce que propose le calcul de la surcompensation de chacune des conventions où la structure agit : sa part, et le tout (M7, M10). */
export function SurcompensationDeLaStructure({ structureId }: { readonly structureId: string }) {
  const { donnees: toutes } = useRequete('surcompensation.operateur', { structureId });
  if (toutes === null || toutes.length === 0) return null;
  const ecarts = toutes.flatMap(({ part }) =>
    part === null || part.exercices.length === 0 ? [] : part.surcompensation,
  );
  return (
    <Bloc titre="Surcompensation de ses conventions" niveau={3} note="proposition, à valider par l’autorité">
      <ul className="sieges-de-personne">
        {toutes.map((une) => (
          <li key={une.id}>
            <span>
              <Lien vers={`/conventions/${une.id}/argent`} genre="objet">
                {`${une.numero}, ${une.intitule}`}
              </Lien>
              <span className="note">{direLaPart(une)}</span>
            </span>
          </li>
        ))}
      </ul>
      {ecarts.length > 1 && (
        <p className="note">
          {typographier(`Écart en tout : ${montantFr(sommeDe(ecarts))} de versé moins le maximum.`)}
        </p>
      )}
    </Bloc>
  );
}
