import { instantCourt } from '#shared/dates/instant.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Operation {
  readonly num: number;
  readonly quandUtc: string;
  readonly auteur: string;
  readonly libelle: string;
}

interface Proprietes {
  readonly titre: string;
  readonly operations: readonly Operation[];
  readonly surOuvrir: (num: number) => void;
}

/** D'autres opérations, d'où l'on vient ou qui ont suivi ; chacune s'ouvre à la place de celle-ci. */
export function AutresOperations({ titre, operations, surOuvrir }: Proprietes) {
  if (operations.length === 0) return null;
  return (
    <>
      <h3 className="titre-de-partie">{titre}</h3>
      <ul className="changements">
        {operations.map(({ num, quandUtc, auteur, libelle }) => (
          <li key={num}>
            <Bouton genre="discret" surClic={() => surOuvrir(num)}>
              {libelle}
            </Bouton>
            <span className="note">{[instantCourt(quandUtc), auteur].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
