import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';

/** Une feuille de route encore vide : ses axes d'abord, les quatre axes nationaux d'un geste. */
export function PremierAxe({ feuilleId }: { readonly feuilleId: string }) {
  const { lancer, enCours } = useCommande('axes.ajouterNationaux');
  return (
    <Vide
      icone="piles"
      geste={
        <span className="premiers-gestes">
          <Bouton
            genre="premier"
            enCours={enCours}
            surClic={() => void lancer({ feuilleId }).catch(direRefus('Les axes n’ont pas pu être ajoutés.'))}
          >
            Prendre les quatre axes nationaux
          </Bouton>
          <Lien vers={`/feuilles-de-route/${feuilleId}/axes`} genre="bouton">
            Écrire mes propres axes
          </Lien>
          <Lien vers={`/feuilles-de-route/reprendre?contenu=actions&vers=${feuilleId}`} genre="bouton" icone="tableau">
            Reprendre un tableau Excel
          </Lien>
        </span>
      }
    >
      Aucun axe encore. Le comité interministériel des villes du 27 octobre 2023 en donne quatre : plein emploi,
      transition écologique, services publics, politique de la ville renouvelée. Vous pourrez les renommer.
    </Vide>
  );
}
