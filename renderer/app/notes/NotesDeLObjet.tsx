import './notes.css';
import { lazy, Suspense, useState } from 'react';
import { jourDit } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import type { NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { useObjetOuvert } from '../objet-ouvert.ts';
import { useGestesDeNote } from './use-gestes-de-note.ts';

const ModifierNote = lazy(async () => ({ default: (await import('./ModifierNote.tsx')).ModifierNote }));

function Note({
  note,
  aujourdHui,
  surModifier,
}: {
  readonly note: NoteRapide;
  readonly aujourdHui: string;
  readonly surModifier: () => void;
}) {
  const { cocher, retirer } = useGestesDeNote(aujourdHui);
  return (
    <li>
      <Icone nom={note.faiteLe === null ? 'crayon' : 'fait'} petite />
      <span>
        {note.texte}
        <span className="note">
          {note.faiteLe !== null
            ? ` faite le ${jourDit(note.faiteLe, aujourdHui)}`
            : note.pourLe !== null && ` pour le ${jourDit(note.pourLe, aujourdHui)}`}
        </span>
      </span>
      <span>
        <Bouton
          genre="discret"
          libelle={`${note.faiteLe === null ? 'Fait' : 'À refaire'} : ${note.texte}`}
          surClic={() => cocher(note)}
        >
          {note.faiteLe === null ? 'Fait' : 'À refaire'}
        </Bouton>
        <Bouton genre="discret" libelle={`Modifier : ${note.texte}`} surClic={surModifier}>
          Modifier
        </Bouton>
        <Bouton genre="discret" libelle={`Supprimer : ${note.texte}`} surClic={() => retirer(note)}>
          Supprimer
        </Bouton>
      </span>
    </li>
  );
}

/** Les notes prises sur la fiche ouverte : une ligne calme, qui se déplie. Sans note, rien. */
export function NotesDeLObjet() {
  const objet = useObjetOuvert();
  const [depliees, setDepliees] = useState(false);
  const [modifiee, setModifiee] = useState<NoteRapide | null>(null);
  const { donnees: hote } = useEtatHote();
  const { donnees, vu } = useRequete(
    'notesRapides.deLObjet',
    objet === null ? null : { genre: objet.genre, id: objet.id },
  );
  if (objet === null || donnees === null || donnees.length === 0 || hote === null) return null;
  const aFaire = donnees.filter(({ faiteLe }) => faiteLe === null).length;
  return (
    <section className="notes-de-l-objet" aria-label="Notes rapides">
      <Icone nom="crayon" petite />
      <Bouton genre="discret" deplie={depliees} surClic={() => setDepliees(!depliees)}>
        {pluriel(donnees.length, 'note', 'notes')}
      </Bouton>
      {!depliees && aFaire < donnees.length && <span>{`${aFaire} à faire`}</span>}
      {depliees && (
        <ul className="liste liste-serree">
          {donnees.map((note) => (
            <Note key={note.id} note={note} aujourdHui={hote.aujourdHui} surModifier={() => setModifiee(note)} />
          ))}
        </ul>
      )}
      {modifiee !== null && (
        <Suspense>
          <ModifierNote note={modifiee} vu={vu} aujourdHui={hote.aujourdHui} surFermer={() => setModifiee(null)} />
        </Suspense>
      )}
    </section>
  );
}
