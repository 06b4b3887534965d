import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { EtatSurPlace } from '../EtatSurPlace.tsx';
import { ListeDEtapes } from '../etapes/ListeDEtapes.tsx';
import { PiloteDeSousAction } from './PiloteDeSousAction.tsx';

interface Proprietes {
  readonly sousAction: SousAction;
  readonly etapes: readonly Etape[];
  readonly surRetirer: () => void;
}

/** Ce qui se change d'une sous-action : intitulé, pilote, dates, état, et ses étapes. Chaque champ se garde seul. */
export function ModifierSousAction({ sousAction, etapes, surRetirer }: Proprietes) {
  const { vu, aujourdHui, garder } = useFiche();
  const { id, intitule, debut, echeance } = sousAction;
  const { modifier } = useModification('sousActions.modifier', { id, vu, objet: intitule });
  const changer = (patch: Parameters<typeof modifier>[0]) => garder(modifier(patch));
  return (
    <div className="fiche modifier-etape modifier-sous-action">
      <ChampSurPlace
        souple
        libelle="Sous-action"
        valeur={intitule}
        surEnregistrer={(texte) => changer({ intitule: texte })}
      />
      <PiloteDeSousAction sousAction={sousAction} />
      <div className="dates-de-fiche">
        <DateSurPlace
          libelle="Début"
          valeur={debut}
          aujourdHui={aujourdHui}
          exemple="sans date"
          surEnregistrer={(date) => changer({ debut: date })}
        />
        <DateSurPlace
          libelle="Échéance"
          valeur={echeance}
          aujourdHui={aujourdHui}
          exemple="sans date"
          surEnregistrer={(date) => changer({ echeance: date })}
        />
      </div>
      <EtatSurPlace lu={sousAction} aujourdHui={aujourdHui} modifier={changer} />
      <ListeDEtapes libelle={`Étapes : ${intitule}`} etapes={etapes} sousAction={sousAction} />
      <div className="fiche-gestes">
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          libelle={`Retirer la sous-action : ${intitule}`}
          surClic={surRetirer}
        >
          Retirer la sous-action
        </Bouton>
      </div>
    </div>
  );
}
