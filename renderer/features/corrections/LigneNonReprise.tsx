import { useId } from 'react';
import type { NonRepris } from '#shared/documents/corrections/correction.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Commentaires } from './Commentaires.tsx';
import { TexteMarque } from '#renderer/app/ecarts/TexteMarque.tsx';

/** Un changement que l'application ne peut pas prendre : ce qui a changé, pourquoi, et où le corriger. */
export function LigneNonReprise({ reste }: { readonly reste: NonRepris }) {
  const { ou, avant, apres, raison, lien, auteurs, commentaires } = reste;
  const id = useId();
  return (
    <li className="ecart" data-difference tabIndex={-1} aria-labelledby={id}>
      <div className="ecart-tete">
        <b id={id}>{ou === '' ? 'Dans le document' : ou}</b>
        {auteurs.length > 0 && <span className="note">par {auteurs.join(', ')}</span>}
      </div>
      <TexteMarque avant={avant} apres={apres} long={`${avant}${apres}`.includes('\n')} />
      <p className="note">
        {raison} {lien !== null && <Lien vers={lien.vers}>{lien.nom}</Lien>}
      </p>
      <Commentaires commentaires={commentaires} />
    </li>
  );
}
