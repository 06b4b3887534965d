import { remarqueDuJour } from '#renderer/app/remarque-du-jour.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { instancesCochees, type Reponses, type Territoire } from './reponses.ts';

interface Proprietes {
  readonly territoire: Territoire | null;
  readonly aujourdHui: string;
  readonly formulaire: {
    readonly valeurs: Reponses;
    readonly fautes: Readonly<Record<string, string>>;
    readonly changer: (nom: 'reunion', valeur: Reponses['reunion']) => void;
  };
}

const HEURE = '10:00';

/** La prochaine réunion, facultative : une instance cochée, un jour, une heure. */
export function ProchaineReunion({ territoire, aujourdHui, formulaire: { valeurs, fautes, changer } }: Proprietes) {
  const cochees = instancesCochees(territoire, valeurs);
  const { reunion } = valeurs;
  const avec = (champs: Partial<NonNullable<Reponses['reunion']>>) =>
    changer('reunion', { instance: '', date: '', heureDebut: HEURE, ...reunion, ...champs });
  return (
    <>
      <div className="rangee rangee-reunion">
        <ChampChoix
          libelle="Instance"
          vide="Plus tard"
          options={cochees.map(({ cle, nom }) => ({ valeur: cle, libelle: nom }))}
          valeur={cochees.some(({ cle }) => cle === reunion?.instance) ? (reunion?.instance ?? null) : null}
          surChange={(instance) => (instance === null ? changer('reunion', null) : avec({ instance }))}
          nom="reunion.instance"
          faute={fautes['reunion.instance'] ?? null}
        />
        <ChampDate
          libelle="Jour"
          aujourdHui={aujourdHui}
          valeur={reunion?.date || null}
          surChange={(date) => avec({ date: date ?? '' })}
          desactive={reunion === null}
          aide={remarqueDuJour(reunion?.date ?? '', aujourdHui, territoire?.code ?? null)}
          nom="reunion.date"
          faute={fautes['reunion.date'] ?? null}
        />
        <ChampHeure
          libelle="Heure"
          valeur={reunion?.heureDebut ?? HEURE}
          surChange={(heureDebut) => avec({ heureDebut: heureDebut ?? '' })}
          desactive={reunion === null}
          nom="reunion.heureDebut"
          faute={fautes['reunion.heureDebut'] ?? null}
        />
      </div>
      {reunion === null && (
        <p className="note">Choisissez une instance pour fixer le jour, ou laissez « Plus tard ».</p>
      )}
    </>
  );
}
