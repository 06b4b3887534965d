import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';

interface Proprietes<C extends string> {
  readonly blocs: readonly { readonly cle: C; readonly nom: string }[];
  readonly surOuvrir: (cle: C) => void;
}

/** Ce que la fiche ne dit pas encore, en une ligne : un clic ouvre le bloc et y met le foyer. */
export function RienDeSaisi<C extends string>({ blocs, surOuvrir }: Proprietes<C>) {
  if (blocs.length === 0) return null;
  return (
    <div className="rien-de-saisi">
      <LigneCalme icone="suite">Rien de saisi :</LigneCalme>
      {blocs.map(({ cle, nom }) => (
        <Bouton key={cle} genre="discret" libelle={`Écrire : ${nom}`} surClic={() => surOuvrir(cle)}>
          {nom}
        </Bouton>
      ))}
    </div>
  );
}
