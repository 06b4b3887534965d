import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { MembreDeCandidature } from '#shared/domain/appel/candidature.schema.ts';

interface Proprietes {
  readonly membre: MembreDeCandidature;
  readonly vu: number;
  /** L'organisme disparaît : le foyer va ailleurs. */
  readonly surRetire: () => void;
}

/** Un organisme du consortium, changé en place. */
export function UnMembre({ membre, vu, surRetire }: Proprietes) {
  const { id, structureId, nom, chefDeFile, role, budget, contribution, lettre, identite } = membre;
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
    <li>
      <div className="tete-de-membre">
        <Lien vers={`/annuaire/structures/${structureId}`} genre="objet">
          {nom}
        </Lien>
        <span className="pousse">
          <CaseSurPlace
            libelle="Chef de file"
            valeur={chefDeFile}
            surEnregistrer={(coche) => modifier({ chefDeFile: coche })}
          />
        </span>
        <BoutonCarre icone="fermer" libelle={`Retirer ${nom} de la candidature`} surClic={retirer} />
      </div>
      <div className="fiche" role="group" aria-label={nom}>
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Rôle"
            exemple="Repérage dans les quartiers"
            valeur={role ?? ''}
            surEnregistrer={(mot) => modifier({ role: mot })}
          />
        </div>
        <MontantSurPlace
          libelle="Budget (€)"
          valeur={budget}
          surEnregistrer={(centimes) => modifier({ budget: centimes })}
        />
        <MontantSurPlace
          libelle="De l’État (€)"
          valeur={contribution}
          surEnregistrer={(centimes) => modifier({ contribution: centimes })}
        />
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
      </div>
    </li>
  );
}
