import { useModification } from '#renderer/app/modification/use-modification.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { HeureSurPlace } from '#renderer/ui/champ-sur-place/HeureSurPlace.tsx';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Quand, où, avec qui, pourquoi : tout se change en place. */
export function FicheDeRencontre({ seance, vu, aujourdHui }: Proprietes) {
  const { reunion, instance } = seance;
  const objet = reunion.titre ?? 'Réunion';
  const { modifier } = useModification('reunions.modifier', { id: reunion.id, vu, objet });
  const rencontre = useModification('rencontres.modifier', { id: reunion.id, vu, objet });
  return (
    <div className="fiche">
      <ChampSurPlace
        libelle="Titre"
        valeur={reunion.titre ?? ''}
        surEnregistrer={(titre) => rencontre.modifier({ titre })}
      />
      <div className="rangee">
        <DateSurPlace
          libelle="Jour"
          forme="longue"
          valeur={reunion.date}
          surEnregistrer={async (date) => date !== null && modifier({ date })}
          aujourdHui={aujourdHui}
        />
        <HeureSurPlace
          libelle="De"
          valeur={reunion.heureDebut}
          surEnregistrer={async (heureDebut) => heureDebut !== null && modifier({ heureDebut })}
        />
        <HeureSurPlace libelle="À" valeur={reunion.heureFin} surEnregistrer={(heureFin) => modifier({ heureFin })} />
      </div>
      {instance.type === 'rencontre' && (
        <ChampCase
          libelle="Date provisoire"
          valeur={reunion.dateProvisoire}
          surChange={(dateProvisoire) => void rencontre.modifier({ dateProvisoire }).catch(direRefus())}
        />
      )}
      <ChampSurPlace
        libelle="Lieu"
        exemple="À fixer"
        valeur={reunion.lieu ?? ''}
        surEnregistrer={(lieu) => modifier({ lieu })}
      />
      <ChampSurPlace
        libelle={instance.type === 'rencontre' ? 'Co-organisateurs' : 'Organisée par'}
        exemple="À renseigner"
        valeur={reunion.organisateurs ?? ''}
        surEnregistrer={(organisateurs) => rencontre.modifier({ organisateurs })}
      />
      {instance.type === 'rencontre' && (
        <>
          <ChampSurPlace
            libelle="Thème"
            exemple="Entreprendre dans les quartiers"
            valeur={reunion.theme ?? ''}
            surEnregistrer={(theme) => rencontre.modifier({ theme })}
          />
          <ChampSurPlace
            libelle="Objectifs"
            long
            exemple="À renseigner"
            valeur={reunion.objectifs ?? ''}
            surEnregistrer={(objectifs) => rencontre.modifier({ objectifs })}
          />
        </>
      )}
    </div>
  );
}
