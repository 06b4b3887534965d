import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { BLOCS_VIDES, TITRES_DE_BLOC } from '#shared/domain/note/note.labels.ts';
import type { BlocDeNote } from '#shared/domain/note/note.schema.ts';
import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';

interface Proprietes {
  readonly blocs: readonly BlocDeNote[];
  readonly objet: ObjetVise;
}

/** Les blocs où il n'y a rien : l'écran le dit, la note n'en dit rien. */
export function BlocsVides({ blocs, objet }: Proprietes) {
  if (blocs.length === 0) return null;
  return (
    <div className="blocs-vides">
      <p className="note">Absents de la note, faute de quoi que ce soit à y dire :</p>
      <ul>
        {blocs.map((bloc) => (
          <li key={bloc} className="note">
            {TITRES_DE_BLOC[bloc]} : {BLOCS_VIDES[bloc]}
          </li>
        ))}
      </ul>
      <Lien vers={adresseDeLObjet(objet)} genre="geste">
        Ouvrir la fiche pour les renseigner
      </Lien>
    </div>
  );
}
