import { OrganismeDuProjet } from '#renderer/app/conventions/OrganismeDuProjet.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import type { MembreDeCandidature } from '#shared/domain/appel/candidature.schema.ts';

interface Proprietes {
  readonly membre: MembreDeCandidature;
  readonly vu: number;
  /** L'organisme disparaît : le foyer va ailleurs. */
  readonly surRetire: () => void;
}

/** Un organisme du consortium, changé en place. */
export function UnMembre({ membre, vu, surRetire }: Proprietes) {
  const { id, nom, lettre, identite } = membre;
  const { modifier } = useModification('candidatures.modifierMembre', { id, vu, objet: nom });
  const retrait = useCommande('candidatures.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () => {
    surRetire();
    void retrait
      .lancer({ quoi: 'membre', id })
      .then(() => aviser(`« ${nom} » n’est plus dans la candidature.`, 'candidatures.retirer'), direRefus());
  };
  return (
    <OrganismeDuProjet organisme={membre} modifier={modifier} deQuoi="de la candidature" surRetirer={retirer} roleLarge>
      <CaseSurPlace
        libelle="Lettre d’engagement"
        valeur={lettre}
        surEnregistrer={(coche) => modifier({ lettre: coche })}
      />
      <CaseSurPlace
        libelle="Fiche d’identité"
        valeur={identite}
        surEnregistrer={(coche) => modifier({ identite: coche })}
      />
    </OrganismeDuProjet>
  );
}
