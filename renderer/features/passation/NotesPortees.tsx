import type { Passation } from '#shared/domain/passation/passation.schema.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';

interface Proprietes {
  readonly notes: Passation['notes']['lignes'];
  /** Celles que l'on garde pour soi. */
  readonly laissees: ReadonlySet<string>;
  readonly surChange: (laissees: ReadonlySet<string>) => void;
}

/** Les notes que porteront le document et la copie remise : écrites pour soi, chacune se relit et se décoche avant de partir. */
export function NotesPortees({ notes, laissees, surChange }: Proprietes) {
  if (notes.length === 0) return null;
  return (
    <fieldset className="notes-portees">
      <legend>Notes que porteront le document et l’envoi</legend>
      {notes.map(({ id, texte, objet }) => (
        <ChampCase
          key={id}
          libelle={texte}
          note={objet}
          valeur={!laissees.has(id)}
          surChange={(portee) =>
            surChange(new Set(portee ? [...laissees].filter((une) => une !== id) : [...laissees, id]))
          }
        />
      ))}
    </fieldset>
  );
}
