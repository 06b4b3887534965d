import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { decisionDeCandidatureLibelle } from '#shared/domain/appel/appel.labels.ts';
import { constatsDeLaDecision } from '#shared/domain/appel/decision.rules.ts';
import type { Eligibilite } from '#shared/domain/appel/eligibilite.rules.ts';
import { totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import type { PartieDeCandidature } from '../appels.types.ts';
import { Avis } from './Avis.tsx';
import { Notes } from './Notes.tsx';

interface Proprietes extends PartieDeCandidature {
  readonly eligibilite: Eligibilite;
}

/** L'instruction : les cinq critères notés, les avis, et ce qui manque ou empêche avant de retenir (1.17). */
export function OngletInstruction({ eligibilite, ...partie }: Proprietes) {
  const { fiche } = partie;
  const { decision, decideeLe, decisionMotif } = fiche.candidature;
  const aDecider = { motif: null, eligibilite, notes: totalDesNotes(fiche.notes), avis: fiche.avis.length };
  return (
    <>
      <Bloc titre="Décision">
        {decision !== null && decideeLe !== null ? (
          <Repere sens="info" mot={`${decisionDeCandidatureLibelle[decision]}.`}>
            {`Décidé le ${dateCourte(decideeLe)}${decisionMotif === null ? '' : ` : ${decisionMotif}`}.`}
          </Repere>
        ) : (
          <ListeDeConstats
            constats={constatsDeLaDecision({ ...aDecider, decision: 'retenue' })}
            complet="Contrôlée, notée, avec un avis : elle peut être retenue."
          />
        )}
      </Bloc>
      <div className="deux-colonnes">
        <div>
          <Notes {...partie} />
        </div>
        <div>
          <Avis {...partie} />
        </div>
      </div>
    </>
  );
}
