import type { NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Cocher une note faite, la reprendre, la supprimer : chaque geste se dit et s'annule. */
export function useGestesDeNote(aujourdHui: string) {
  const faire = useCommande('notesRapides.faire');
  const supprimer = useCommande('notesRapides.supprimer');
  const aviser = useAvisAnnulable();
  return {
    cocher: ({ id, faiteLe }: Pick<NoteRapide, 'id' | 'faiteLe'>) => {
      const faite = faiteLe === null;
      faire
        .lancer({ id, faiteLe: faite ? aujourdHui : null })
        .then(() => aviser(faite ? 'Note faite.' : 'Note à refaire.', 'notesRapides.faire'), direRefus());
    },
    retirer: ({ id }: Pick<NoteRapide, 'id'>) => {
      supprimer.lancer({ id }).then(() => aviser('Note supprimée.', 'notesRapides.supprimer'), direRefus());
    },
  };
}
