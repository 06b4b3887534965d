import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { NATURES } from './AjouterPoint.tsx';

interface Proprietes {
  readonly point: PointEnSeance;
  readonly vu: number;
  readonly fige: boolean;
  readonly surFermer: () => void;
}

/** Le point choisi, modifié sur place. */
export function PanneauPoint({ point, vu, fige, surFermer }: Proprietes) {
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: `Point ${point.rang}` });
  const supprimer = useCommande('points.supprimer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void supprimer.lancer({ id: point.id }).then(() => {
      aviser(`Point « ${point.titre} » retiré.`, 'points.supprimer');
      surFermer();
    }, direRefus());
  return (
    <Panneau titre={`Point ${point.rang}`} surFermer={surFermer}>
      <div className="fiche">
        <ChampSurPlace
          libelle="Titre"
          long
          valeur={point.titre}
          desactive={fige}
          surEnregistrer={(titre) => modifier({ titre })}
        />
        <ChampSurPlace
          libelle="Précision"
          exemple="Ce qui s’imprime sous le titre"
          valeur={point.precision ?? ''}
          surEnregistrer={(precision) => modifier({ precision })}
        />
        <ChoixSurPlace
          libelle="Nature"
          options={NATURES}
          valeur={point.nature}
          surEnregistrer={(nature) => modifier(nature === null ? {} : { nature })}
        />
        <ChampSurPlace
          libelle="Intervenant"
          exemple="Qui présente"
          valeur={point.intervenant ?? ''}
          surEnregistrer={(intervenant) => modifier({ intervenant })}
        />
        <NombreSurPlace
          libelle="Durée, en minutes"
          illisible="Un nombre entier de minutes, en chiffres."
          valeur={point.duree}
          surEnregistrer={(duree) => modifier({ duree })}
        />
      </div>
      {!fige && (
        <Bouton genre="discret" danger icone="corbeille" surClic={retirer}>
          Retirer ce point
        </Bouton>
      )}
    </Panneau>
  );
}
