import { useCommande } from '#renderer/host/gestes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { GestesDesDonnees } from './GestesDesDonnees.tsx';

interface Proprietes {
  readonly id: string;
  readonly nom: string;
  readonly informeeLe: string | null;
  readonly aujourdHui: string;
  readonly surEffacee: () => void;
}

/** Sur sa fiche : quand elle a été informée, et ce qu'elle peut demander de ses données (RGPD, art. 14 à 17). */
export function DonneesDeLaPersonne({ id, nom, informeeLe, aujourdHui, surEffacee }: Proprietes) {
  const noter = useCommande('donnees.noterInformees');
  return (
    <Bloc
      titre="Données personnelles"
      niveau={3}
      geste={<GestesDesDonnees id={id} nom={nom} surEffacee={surEffacee} />}
    >
      <div className="fiche fiche-personne">
        <DateSurPlace
          libelle="Informée le"
          exemple="Pas encore"
          aujourdHui={aujourdHui}
          valeur={informeeLe}
          surEnregistrer={(le) => noter.lancer({ ids: [id], le })}
        />
      </div>
      <p className="note">
        <Lien vers="/donnees-personnelles">Ce que le fichier garde, et pourquoi</Lien>
      </p>
    </Bloc>
  );
}
