import { useCommande } from '#renderer/host/gestes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { critereDeSelectionLibelle } from '#shared/domain/appel/appel.labels.ts';
import { instructionDe, totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import { NOTE_MAX, type Note } from '#shared/domain/appel/instruction.schema.ts';
import type { PartieDeCandidature } from '../appels.types.ts';

function UneNote({ candidatureId, note }: { readonly candidatureId: string; readonly note: Note }) {
  const { lancer } = useCommande('candidatures.noter');
  const libelle = critereDeSelectionLibelle[note.critere];
  const noter = (patch: Partial<Omit<Note, 'critere'>>) =>
    lancer({ candidatureId, note: { critere: note.critere, patch } });
  return (
    <fieldset className="note-de-selection">
      <legend>{libelle}</legend>
      <NombreSurPlace
        libelle={`Note sur ${NOTE_MAX}`}
        illisible={`Une note de 0 à ${NOTE_MAX}`}
        valeur={note.note}
        surEnregistrer={(nombre) => noter({ note: nombre })}
      />
      <ChampSurPlace
        libelle="Commentaire"
        long
        exemple="Ce qui fonde la note"
        valeur={note.commentaire ?? ''}
        surEnregistrer={(commentaire) => noter({ commentaire })}
      />
    </fieldset>
  );
}

/** Les cinq critères de sélection, notés et commentés (1.17). */
export function Notes({ fiche: { candidature, notes } }: PartieDeCandidature) {
  const total = totalDesNotes(notes);
  return (
    <Bloc titre="Critères de sélection" note={total === null ? undefined : `${total.total} sur ${total.sur}`}>
      {instructionDe(notes).map((note) => (
        <UneNote key={note.critere} candidatureId={candidature.id} note={note} />
      ))}
    </Bloc>
  );
}
