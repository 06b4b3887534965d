import { decisionDe } from '#shared/domain/programmation/reste.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';
import { direQuartiers } from '../grille/dire-quartiers.ts';

interface Proprietes {
  readonly programmation: Programmation;
  readonly aDecider: boolean;
}

/** Un montant projeté : le décidé en gras ; à défaut, le proposé, dit tel. */
function Chez({ montants }: { readonly montants: ProjetDeGrille['montants'][number] | undefined }) {
  if (montants === undefined) return null;
  const { demande, propose, decide } = montants;
  if (decide === 0) return <b className="refuse">refusé</b>;
  if (decide !== null) return <b>{montantFr(decide)}</b>;
  if (propose !== null) return <span>{`proposé ${montantFr(propose)}`}</span>;
  return demande === null ? null : <small>{`demandé ${montantFr(demande)}`}</small>;
}

/** Les projets à l'écran de la salle : qui, où, et ce que chaque financeur décide. */
export function ProjetsProjetes({ programmation: { projets, enveloppes, quartiers }, aDecider }: Proprietes) {
  const montres = aDecider ? projets.filter((projet) => decisionDe(projet) === 'a_decider') : projets;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">N°</th>
          <th scope="col">Projet</th>
          {enveloppes.map(({ id, financeur }) => (
            <th key={id} scope="col" className="montant">
              {financeur}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {montres.map((projet) => (
          <tr key={projet.id} data-decision={decisionDe(projet)}>
            <td>{projet.rang}</td>
            <th scope="row">
              {projet.intitule}
              <small>{[projet.porteur, direQuartiers(projet, quartiers)].filter(Boolean).join(' · ')}</small>
            </th>
            {enveloppes.map(({ id }) => (
              <td key={id} className="montant">
                <Chez montants={projet.montants.find(({ enveloppeId }) => enveloppeId === id)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
