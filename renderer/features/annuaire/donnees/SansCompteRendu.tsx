import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { ApercuEffacement } from '#shared/domain/donnees/donnees.schema.ts';

interface Proprietes {
  readonly seances: ApercuEffacement['sansCompteRendu'];
  /** Qui y siégeait. */
  readonly qui: string;
}

/** Les séances à rendre avant d'effacer qui y siégeait : ensuite, son nom n'y serait plus. Rien si tout est rendu. */
export function SansCompteRendu({ seances, qui }: Proprietes) {
  if (seances.length === 0) return null;
  return (
    <Repere sens="alerte" mot="Compte rendu à établir d’abord.">
      {qui}
      <ul className="ce-qui-part">
        {seances.map(({ id, nom }) => (
          <li key={id}>
            <Lien vers={`/reunions/${id}`}>{nom}</Lien>
          </li>
        ))}
      </ul>
    </Repere>
  );
}
