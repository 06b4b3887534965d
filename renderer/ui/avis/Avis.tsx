import { Bouton } from '../gestes/Bouton.tsx';

interface Proprietes {
  readonly children: string;
  readonly geste?: { readonly libelle: string; readonly surClic: () => void } | null | undefined;
  readonly surFermer?: (() => void) | undefined;
}

/** Un avis bref, en négatif : une phrase, « Annuler ». */
export function Avis({ children, geste, surFermer }: Proprietes) {
  return (
    <div className="avis">
      <span>{children}</span>
      {geste && (
        <Bouton genre="discret" surClic={geste.surClic}>
          {geste.libelle}
        </Bouton>
      )}
      {surFermer && (
        <Bouton genre="discret" surClic={surFermer} libelle={`Fermer l’avis : ${children}`}>
          Fermer
        </Bouton>
      )}
    </div>
  );
}
