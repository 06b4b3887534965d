import { Historique } from '#renderer/app/historique/Historique.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';

interface Proprietes {
  readonly objet: 'personne' | 'structure';
  readonly absorbees: readonly { readonly id: string; readonly nom: string }[];
}

/** Les fiches fusionnées dans celle-ci, chacune avec son historique gardé ; rien s'il n'y en a pas. */
export function FichesFusionnees({ objet, absorbees }: Proprietes) {
  if (absorbees.length === 0) return null;
  return (
    <Bloc titre="Fiches fusionnées" niveau={3} note="historique gardé">
      {absorbees.map(({ id, nom }) => (
        <div key={id}>
          <p>{nom}</p>
          <Historique objet={objet} id={id} />
        </div>
      ))}
    </Bloc>
  );
}
