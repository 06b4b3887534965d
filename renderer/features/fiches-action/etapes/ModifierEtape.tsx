import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';

interface Proprietes {
  readonly etape: Etape;
  readonly surRetirer: () => void;
}

/** Ce qui se change d'une étape : ce qu'elle est, une note, pour quand, faite quand. Chaque champ se garde seul. */
export function ModifierEtape({ etape, surRetirer }: Proprietes) {
  const { vu, aujourdHui, sousActions, garder } = useFiche();
  const { modifier } = useModification('etapes.modifier', { id: etape.id, vu, objet: etape.intitule });
  const changer = (patch: Parameters<typeof modifier>[0]) => garder(modifier(patch));
  return (
    <div className="fiche modifier-etape">
      <ChampSurPlace
        souple
        libelle="Étape"
        valeur={etape.intitule}
        surEnregistrer={(intitule) => changer({ intitule })}
      />
      <ChampSurPlace
        souple
        libelle="Note"
        exemple="Où, avec qui, ce qui retient"
        valeur={etape.note ?? ''}
        surEnregistrer={(note) => changer({ note })}
      />
      <div className="dates-de-fiche">
        <DateSurPlace
          libelle="Pour le"
          valeur={etape.echeance}
          aujourdHui={aujourdHui}
          exemple="sans date"
          surEnregistrer={(echeance) => changer({ echeance })}
        />
        <DateSurPlace
          libelle="Faite le"
          valeur={etape.faiteLe}
          aujourdHui={aujourdHui}
          exemple="à faire"
          surEnregistrer={(faiteLe) => changer({ faiteLe })}
        />
      </div>
      {sousActions.length > 0 && (
        <ChoixSurPlace
          libelle="Dans la sous-action"
          vide="Aucune : la fiche elle-même"
          options={sousActions.map(({ id, intitule }) => ({ valeur: id, libelle: intitule }))}
          valeur={etape.sousActionId}
          surEnregistrer={(sousActionId) => changer({ sousActionId })}
        />
      )}
      <div className="fiche-gestes">
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          libelle={`Retirer l’étape : ${etape.intitule}`}
          surClic={surRetirer}
        >
          Retirer l’étape
        </Bouton>
      </div>
    </div>
  );
}
