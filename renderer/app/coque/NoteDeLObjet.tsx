import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { adresseDeLaNote } from '#shared/domain/note/adresse-de-note.rules.ts';
import { useObjetOuvert } from '../objet-ouvert.ts';

/** « Note d’une page » sur l'objet dont la fiche est à l'écran, de partout au même endroit. */
export function NoteDeLObjet() {
  const objet = useObjetOuvert();
  return objet === null ? null : (
    <Lien vers={adresseDeLaNote(objet)} genre="discret" icone="word">
      <span>Note d’une page</span>
    </Lien>
  );
}
