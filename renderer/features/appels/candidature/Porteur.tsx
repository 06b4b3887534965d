import { useModification } from '#renderer/app/modification/use-modification.ts';
import { StructureSurPlace } from '#renderer/app/structures/StructureSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PartieDeCandidature } from '../appels.types.ts';

/** Projet, porteur, SIRET, dossier déposé en ligne et sa date. */
export function Porteur({ fiche: { candidature }, vu, jour }: PartieDeCandidature) {
  const { id, projet, porteur, numero, siret, deposeeLe, note } = candidature;
  const { modifier } = useModification('candidatures.modifier', { id, vu, objet: projet });
  return (
    <Bloc titre="Le projet">
      <div className="fiche">
        <div className="fiche-large">
          <ChampSurPlace libelle="Projet" valeur={projet} surEnregistrer={(mot) => modifier({ projet: mot })} />
        </div>
        <div className="fiche-large">
          <StructureSurPlace
            libelle="Porteur"
            valeur={porteur}
            surEnregistrer={(nom) => modifier({ porteur: nom ?? '' })}
          />
        </div>
        <ChampSurPlace
          libelle="SIRET"
          exemple="123 456 789 00012"
          valeur={siret ?? ''}
          surEnregistrer={(mot) => modifier({ siret: mot })}
        />
        <ChampSurPlace
          libelle="Numéro du dossier en ligne"
          exemple="17654321"
          valeur={numero ?? ''}
          surEnregistrer={(mot) => modifier({ numero: mot })}
        />
        <DateSurPlace
          libelle="Déposée le"
          valeur={deposeeLe}
          aujourdHui={jour}
          surEnregistrer={(date) => modifier({ deposeeLe: date })}
        />
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Note"
            long
            exemple="Complémentarité avec le réseau pour l’emploi"
            valeur={note ?? ''}
            surEnregistrer={(mot) => modifier({ note: mot })}
          />
        </div>
      </div>
    </Bloc>
  );
}
