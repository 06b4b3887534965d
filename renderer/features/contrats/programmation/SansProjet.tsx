import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';

/** Une année sans projet : en taper un, ou reprendre le tableau que l'on a déjà. */
export function SansProjet({ contratId, annee }: { readonly contratId: string; readonly annee: number }) {
  return (
    <Vide
      icone="tableau"
      geste={
        <Lien vers={`/contrats/reprendre?contenu=projets&vers=${contratId}&annee=${annee}`} genre="premier">
          Reprendre un export Dauphin ou un tableau
        </Lien>
      }
    >
      {`Aucun projet en ${annee}. Tapez le premier dans la ligne ci-dessous, ou reprenez un tableau.`}
    </Vide>
  );
}
