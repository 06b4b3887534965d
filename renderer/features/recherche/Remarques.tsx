import type { RemarqueDeRecherche } from '#shared/domain/recherche/recherche.schema.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

interface Proprietes {
  readonly remarques: readonly RemarqueDeRecherche[];
  readonly surCorriger: (texte: string) => void;
}

/** Ce qui n'est pas compris d'une recherche, et ce qu'elle voulait sans doute. */
export function Remarques({ remarques, surCorriger }: Proprietes) {
  if (remarques.length === 0) return null;
  return (
    <ul className="recherche-remarques" aria-label="À revoir dans cette recherche">
      {remarques.map(({ message, proposition }) => (
        <li key={message}>
          <Icone nom="info" petite />
          <span>{message}</span>
          {proposition !== null && (
            <Bouton surClic={() => surCorriger(proposition)}>{`Chercher « ${proposition} »`}</Bouton>
          )}
        </li>
      ))}
    </ul>
  );
}
