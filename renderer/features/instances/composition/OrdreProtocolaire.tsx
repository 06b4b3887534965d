import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { nomDuSiege, type SiegeLu } from './lecture.ts';

interface Proprietes {
  readonly lu: SiegeLu;
  /** Les sièges de l'instance ce jour-là, dans l'ordre. */
  readonly sieges: readonly SiegeLu[];
}

/**
 * La place du siège dans sa catégorie : l'ordre des convocations, de l'émargement, du plan de table et du compte rendu.
 * Les catégories, elles, suivent le décret.
 */
export function OrdreProtocolaire({ lu, sieges }: Proprietes) {
  const { lancer, enCours } = useCommande('composition.deplacerSiege');
  const siens = sieges.filter(({ siege }) => siege.categorie === lu.siege.categorie);
  if (siens.length < 2) return null;
  const rang = siens.findIndex(({ siege }) => siege.id === lu.siege.id);
  const deplacer = (sens: 'monter' | 'descendre') =>
    void lancer({ siegeId: lu.siege.id, sens }).catch(direRefus('L’ordre n’a pas changé.'));
  return (
    <Bloc titre="Ordre protocolaire" niveau={3}>
      <p className="note" role="status">
        {`Rang ${rang + 1} sur ${siens.length} dans sa catégorie, sur tous les documents.`}
      </p>
      <div className="puces">
        <Bouton
          icone="haut"
          libelle={`Monter ${nomDuSiege(lu)}`}
          desactive={rang === 0}
          enCours={enCours}
          surClic={() => deplacer('monter')}
        >
          Monter
        </Bouton>
        <Bouton
          icone="bas"
          libelle={`Descendre ${nomDuSiege(lu)}`}
          desactive={rang === siens.length - 1}
          enCours={enCours}
          surClic={() => deplacer('descendre')}
        >
          Descendre
        </Bouton>
      </div>
    </Bloc>
  );
}
