import { dateCourte } from '#shared/dates/format.ts';
import type { CommentaireLu } from '#shared/documents/corrections/lu.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

/** Ce que le cabinet a écrit en marge, qui et quand. */
export function Commentaires({ commentaires }: { readonly commentaires: readonly CommentaireLu[] }) {
  if (commentaires.length === 0) return null;
  return (
    <ul className="commentaires" aria-label="Commentaires du cabinet">
      {commentaires.map(({ id, auteur, quand, texte }) => (
        <li key={id}>
          <Icone nom="bulle" />
          <span>
            <b>{auteur || 'Sans nom'}</b>
            {quand !== '' && `, ${dateCourte(quand)}`}
            {' : '}
            {texte || '(commentaire vide)'}
          </span>
        </li>
      ))}
    </ul>
  );
}
