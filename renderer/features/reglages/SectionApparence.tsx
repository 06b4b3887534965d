import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';

/** Qui écrit sur ce poste, et comment l'écran se montre. Rien de ceci n'est dans le fichier de travail. */
export function SectionApparence() {
  const { donnees } = useEtatHote();
  const { lancer } = useDemande('poste.regler');
  if (donnees === null) return <Chargement />;
  const { poste } = donnees;
  return (
    <div className="deux-colonnes">
      <Bloc titre="Moi" note="nom déclaré, écrit dans l’historique">
        <div className="fiche">
          <ChampSurPlace
            libelle="Prénom et nom"
            valeur={poste.auteur ?? ''}
            surEnregistrer={(auteur) => lancer({ auteur })}
          />
          <ChampSurPlace
            libelle="Fonction"
            valeur={poste.fonction ?? ''}
            surEnregistrer={(fonction) => lancer({ fonction })}
          />
        </div>
      </Bloc>
      <Bloc titre="Apparence" note="de ce poste">
        <div className="fiche">
          <Segment
            libelle="Thème"
            valeur={poste.theme}
            choix={[
              { valeur: 'systeme', libelle: 'Comme le système' },
              { valeur: 'clair', libelle: 'Clair' },
              { valeur: 'sombre', libelle: 'Sombre' },
            ]}
            surChange={(theme) => void lancer({ theme }).catch(direRefus())}
          />
          <Segment
            libelle="Densité"
            valeur={poste.densite}
            choix={[
              { valeur: 'serree', libelle: 'Serrée' },
              { valeur: 'normale', libelle: 'Normale' },
              { valeur: 'aeree', libelle: 'Aérée' },
            ]}
            surChange={(densite) => void lancer({ densite }).catch(direRefus())}
          />
        </div>
      </Bloc>
    </div>
  );
}
