import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import type { AnneeDeCandidature } from '#shared/domain/appel/candidature.schema.ts';

interface Proprietes {
  readonly candidatureId: string;
  readonly annee: AnneeDeCandidature;
  readonly vu: number;
  /** L'année disparaît : le foyer va ailleurs. */
  readonly surRetiree: () => void;
}

/** Une année du projet : demandé à l'État, retenu, bénéficiaires. */
export function AnneeEnPlace({
  candidatureId,
  annee: { annee, demande, retenu, beneficiaires },
  vu,
  surRetiree,
}: Proprietes) {
  const { modifier } = useModification('candidatures.chiffrer', { candidatureId, annee, vu, objet: String(annee) });
  const retrait = useCommande('candidatures.oterAnnee');
  const aviser = useAvisAnnulable();
  const retirer = () => {
    surRetiree();
    void retrait
      .lancer({ candidatureId, annee })
      .then(() => aviser(`L’année ${annee} est retirée.`, 'candidatures.oterAnnee'), direRefus());
  };
  return (
    <fieldset className="annee-de-candidature">
      <legend>{annee}</legend>
      <MontantSurPlace
        libelle="Demandé à l’État (€)"
        valeur={demande}
        surEnregistrer={(centimes) => modifier({ demande: centimes })}
      />
      <MontantSurPlace
        libelle="Retenu (€)"
        exemple="le demandé"
        valeur={retenu}
        surEnregistrer={(centimes) => modifier({ retenu: centimes })}
      />
      <NombreSurPlace
        libelle="Bénéficiaires"
        illisible="Un nombre de personnes : 80"
        valeur={beneficiaires}
        surEnregistrer={(nombre) => modifier({ beneficiaires: nombre })}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer l’année ${annee}`} surClic={retirer} />
    </fieldset>
  );
}
