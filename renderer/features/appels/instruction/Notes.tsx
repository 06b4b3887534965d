import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { critereDeSelectionLibelle } from '#shared/domain/appel/appel.labels.ts';
import { instructionDe, totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import { NOTE_MAX, type Note } from '#shared/domain/appel/instruction.schema.ts';
import type { PartieDeCandidature } from '../appels.types.ts';

interface UneSeule {
  readonly candidatureId: string;
  readonly note: Note;
  readonly vu: number;
}

function UneNote({ candidatureId, note, vu }: UneSeule) {
  const { critere } = note;
  const libelle = critereDeSelectionLibelle[critere];
  const { modifier } = useModification('candidatures.noter', { candidatureId, critere, vu, objet: libelle });
  return (
    <fieldset className="note-de-selection">
      <legend>{libelle}</legend>
      <NombreSurPlace
        libelle={`Note sur ${NOTE_MAX}`}
        illisible={`Une note de 0 à ${NOTE_MAX}`}
        valeur={note.note}
        surEnregistrer={(nombre) => modifier({ note: nombre })}
      />
      <ChampSurPlace
        libelle="Commentaire"
        long
        exemple="Ce qui fonde la note"
        valeur={note.commentaire ?? ''}
        surEnregistrer={(commentaire) => modifier({ commentaire })}
      />
    </fieldset>
  );
}

/** Les cinq critères de sélection, notés et commentés (1.17). */
export function Notes({ fiche: { candidature, notes }, vu }: PartieDeCandidature) {
  const total = totalDesNotes(notes);
  return (
    <Bloc titre="Critères de sélection" note={total === null ? undefined : `${total.total} sur ${total.sur}`}>
      {instructionDe(notes).map((note) => (
        <UneNote key={note.critere} candidatureId={candidature.id} note={note} vu={vu} />
      ))}
    </Bloc>
  );
}
