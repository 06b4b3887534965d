import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { direLesRefus, type Eligibilite } from '#shared/domain/appel/eligibilite.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { FicheDeCandidature } from '../appels.types.ts';
import { LigneDeCritere } from './LigneDeCritere.tsx';

interface Proprietes {
  readonly fiche: FicheDeCandidature;
  readonly vu: number;
  readonly eligibilite: Eligibilite;
}

function Verdict({ eligibilite: { etat, refus, restent } }: { readonly eligibilite: Eligibilite }) {
  if (etat === 'eligible')
    return (
      <Repere sens="succes" mot="Éligible.">
        Tous les critères qui la concernent sont remplis.
      </Repere>
    );
  if (etat === 'non_eligible')
    return (
      <Repere sens="erreur" mot="Non éligible.">
        {`${direLesRefus(refus)}.`}
      </Repere>
    );
  return (
    <Repere sens="info" mot="À instruire.">
      {`${pluriel(restent.length, 'critère reste', 'critères restent')} à contrôler.`}
    </Repere>
  );
}

/** L'éligibilité, critère par critère : ce que la candidature dit d'elle-même, ce que l'instructeur répond, avec le motif. */
export function OngletEligibilite({ fiche, vu, eligibilite }: Proprietes) {
  const familles = [...Map.groupBy(eligibilite.verdicts, ({ critere }) => critere.famille)];
  return (
    <>
      <Verdict eligibilite={eligibilite} />
      <div className="familles-de-criteres">
        {familles.map(([famille, verdicts]) => (
          <Bloc key={famille} titre={famille}>
            <ul className="lignes-d-appel">
              {verdicts.map((verdict) => (
                <LigneDeCritere
                  key={verdict.critere.id}
                  candidatureId={fiche.candidature.id}
                  verdict={verdict}
                  vu={vu}
                />
              ))}
            </ul>
          </Bloc>
        ))}
      </div>
    </>
  );
}
