import { useRequete } from '#renderer/host/requetes.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { SiegeLu } from '../composition/lecture.ts';
import { Assiduite } from './Assiduite.tsx';
import { CalendrierLegal } from './CalendrierLegal.tsx';
import { DecisionsOuvertes } from './DecisionsOuvertes.tsx';
import { FeuillesDuComite } from './FeuillesDuComite.tsx';
import { ProchaineReunion } from './ProchaineReunion.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  /** Les sièges tels qu'ils sont aujourd'hui. */
  readonly sieges: readonly SiegeLu[];
  readonly aujourdHui: string;
}

/** L'instance d'un regard : sa prochaine réunion, son calendrier légal, ses décisions ouvertes, l'assiduité de ses membres. */
export function OngletEnsemble({ fiche, sieges, aujourdHui }: Proprietes) {
  const { donnees: vue, erreur } = useRequete('instances.vueDEnsemble', { id: fiche.instance.id });
  if (vue === null && erreur !== null)
    return (
      <div className="corps">
        <Repere sens="erreur" mot="Vue d’ensemble non lue.">
          {erreur.message}
        </Repere>
      </div>
    );
  if (vue === null) return <Chargement>Chargement de la vue d’ensemble…</Chargement>;
  return (
    <div className="corps">
      <div className="deux-colonnes">
        <div>
          <ProchaineReunion fiche={fiche} vue={vue} />
          <CalendrierLegal fiche={fiche} vue={vue} sieges={sieges} aujourdHui={aujourdHui} />
          <DecisionsOuvertes decisions={vue.decisions} aujourdHui={aujourdHui} />
          {(fiche.instance.type === 'CLPE' || fiche.instance.type === 'CDPE') && (
            <FeuillesDuComite id={fiche.instance.id} nom={nomCourt(fiche.instance)} />
          )}
        </div>
        <Assiduite id={fiche.instance.id} vue={vue} sieges={sieges} />
      </div>
    </div>
  );
}
