import { lazy, Suspense } from 'react';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';
import { useObjetOuvert } from '../objet-ouvert.ts';
import { useNoteAPrendre } from './note-a-prendre.store.ts';

/** La saisie ne se charge que lorsqu'on note : le premier JavaScript ne la porte pas. */
const DialogueDeNote = lazy(async () => ({ default: (await import('./DialogueDeNote.tsx')).DialogueDeNote }));

/** La touche de la note rapide, et sa saisie quand on l'ouvre. */
export function NoteDePartout() {
  const { ouverte, objet, ouvrir, fermer } = useNoteAPrendre();
  const ouvert = useObjetOuvert();
  useTouches([{ touche: 'Alt N', surClic: () => ouvrir(ouvert) }]);
  if (!ouverte) return null;
  return (
    <Suspense>
      <DialogueDeNote objet={objet} surFermer={fermer} />
    </Suspense>
  );
}
