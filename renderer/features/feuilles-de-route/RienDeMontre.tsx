import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { SANS_FILTRE } from './tableau/filtres.ts';

interface Proprietes {
  /** Les filtres cachent tout ; sinon, il n'y a aucune action encore. */
  readonly filtre: boolean;
  readonly surNouvelle: () => void;
}

/** Une vue sans action à montrer, et le geste qui y remédie. */
export function RienDeMontre({ filtre, surNouvelle }: Proprietes) {
  const { poser } = useAdresse();
  return filtre ? (
    <Vide icone="chercher" geste={<Bouton surClic={() => poser(SANS_FILTRE)}>Tout montrer</Bouton>}>
      Aucune action ne répond à ces filtres.
    </Vide>
  ) : (
    <Vide
      icone="piles"
      geste={
        <Bouton icone="plus" surClic={surNouvelle}>
          Nouvelle action
        </Bouton>
      }
    >
      Aucune action encore dans cette feuille de route.
    </Vide>
  );
}
