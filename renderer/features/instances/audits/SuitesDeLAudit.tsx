import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { AuditSuivi } from '#shared/domain/audit/audit.schema.ts';
import { echeanceDuRapport } from '#shared/domain/audit/echeances.rules.ts';
import { EnvoisDAudit } from './EnvoisDAudit.tsx';

interface Proprietes {
  readonly audit: AuditSuivi;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Après le vote d'auditer : modalités, envois, rapport, conclusions et plan d'action. */
export function SuitesDeLAudit({ audit, vu, aujourdHui }: Proprietes) {
  const { modifier } = useModification('audits.modifier', { id: audit.id, vu, objet: audit.organisme });
  if (audit.genre === 'signalement') {
    const { suite } = audit;
    if (suite === null) return null;
    return (
      <Bloc titre="Au comité départemental" niveau={3}>
        <Couples
          couples={[
            [
              'Audit',
              <Lien key="lien" vers={`/instances/${suite.instanceId}/audits?audit=${suite.id}`} genre="objet">
                {suite.nom}
              </Lien>,
            ],
            ['Rapport', suite.rapportLe === null ? 'attendu' : `reçu le ${dateCourte(suite.rapportLe)}`],
            ['Conclusions', suite.conclusions],
            ['Plan d’action', suite.planAction],
          ]}
        />
      </Bloc>
    );
  }
  return (
    <>
      <Bloc titre="Modalités votées" note="R. 5311-3-7" niveau={3}>
        <div className="fiche">
          <ChampSurPlace
            libelle="Objectifs poursuivis"
            long
            exemple="À renseigner"
            valeur={audit.objectifs ?? ''}
            surEnregistrer={(objectifs) => modifier({ objectifs })}
          />
          <ChampSurPlace
            libelle="Organisme chargé de l’audit"
            exemple="À renseigner"
            valeur={audit.charge ?? ''}
            surEnregistrer={(charge) => modifier({ charge })}
          />
          <ChampSurPlace
            libelle="Financement"
            exemple="À renseigner"
            valeur={audit.financement ?? ''}
            surEnregistrer={(financement) => modifier({ financement })}
          />
        </div>
      </Bloc>
      <EnvoisDAudit audit={audit} liste="decision" aujourdHui={aujourdHui} />
      <Bloc
        titre="Rapport"
        note={audit.voteLe === null ? undefined : `au plus tard le ${dateCourte(echeanceDuRapport(audit.voteLe))}`}
        niveau={3}
      >
        <div className="fiche">
          <DateSurPlace
            libelle="Reçu le"
            exemple="Attendu"
            valeur={audit.rapportLe}
            surEnregistrer={(rapportLe) => modifier({ rapportLe })}
            aujourdHui={aujourdHui}
          />
          {audit.rapportLe !== null && (
            <>
              <ChampSurPlace
                libelle="Conclusions"
                long
                exemple="À renseigner"
                valeur={audit.conclusions ?? ''}
                surEnregistrer={(conclusions) => modifier({ conclusions })}
              />
              <ChampSurPlace
                libelle="Plan d’action de l’organisme"
                long
                exemple="À renseigner"
                valeur={audit.planAction ?? ''}
                surEnregistrer={(planAction) => modifier({ planAction })}
              />
            </>
          )}
        </div>
      </Bloc>
      {audit.rapportLe !== null && <EnvoisDAudit audit={audit} liste="rapport" aujourdHui={aujourdHui} />}
    </>
  );
}
