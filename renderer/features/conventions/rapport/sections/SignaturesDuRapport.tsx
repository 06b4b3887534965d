import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import type { Saisie } from '../rapport.types.ts';

/** Les observations du porteur, et les deux blocs de signature. */
export function SignaturesDuRapport({ lu: { rapport }, jour, modifier }: Saisie) {
  return (
    <>
      <DateSurPlace
        libelle="Observations du porteur remises le"
        valeur={rapport.observationsLe}
        aujourdHui={jour}
        exemple="pas encore"
        surEnregistrer={(observationsLe) => modifier({ observationsLe })}
      />
      <fieldset className="partie-de-section">
        <legend>Signe pour l’État</legend>
        <ChampSurPlace
          libelle="Prénom et nom"
          exemple="Clarisse Essai"
          valeur={rapport.signeEtat ?? ''}
          surEnregistrer={(signeEtat) => modifier({ signeEtat })}
        />
        <ChampSurPlace
          libelle="Qualité"
          souple
          exemple="La sous-préfète de Mulhouse, présidente de séance"
          valeur={rapport.qualiteEtat ?? ''}
          surEnregistrer={(qualiteEtat) => modifier({ qualiteEtat })}
        />
      </fieldset>
      <fieldset className="partie-de-section">
        <legend>Signe pour le porteur</legend>
        <ChampSurPlace
          libelle="Prénom et nom"
          exemple="Salomé Essai"
          valeur={rapport.signePorteur ?? ''}
          surEnregistrer={(signePorteur) => modifier({ signePorteur })}
        />
        <ChampSurPlace
          libelle="Qualité"
          souple
          exemple="La directrice de l’association"
          valeur={rapport.qualitePorteur ?? ''}
          surEnregistrer={(qualitePorteur) => modifier({ qualitePorteur })}
        />
      </fieldset>
    </>
  );
}
