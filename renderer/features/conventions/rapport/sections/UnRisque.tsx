import type { ReactNode } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { etatDeRisqueLibelle, prioriteLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import {
  etatDeRisqueSchema,
  prioriteSchema,
  type RisqueDeRapport,
} from '#shared/domain/convention/rapport/risque-de-rapport.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { relever } from '../relever.ts';

const ETATS = etatDeRisqueSchema.options.map((valeur) => ({
  valeur,
  libelle: enCapitale(etatDeRisqueLibelle[valeur]),
}));
const PRIORITES = prioriteSchema.options.map((valeur) => ({ valeur, libelle: enCapitale(prioriteLibelle[valeur]) }));

interface Proprietes {
  readonly risque: RisqueDeRapport;
  readonly vu: number;
  readonly jour: string;
  /** Son geste. */
  readonly children: ReactNode;
}

/** Un risque : ce qui menace, ce que l'on fait, qui, pour quand, où on en est. */
export function UnRisque({ risque, vu, jour, children }: Proprietes) {
  const { modifier } = useModification('risquesDeRapport.modifier', { id: risque.id, vu, objet: risque.risque });
  return (
    <div className="un-risque" role="group" aria-label={`Risque : ${risque.risque}`}>
      <ChampSurPlace
        libelle="Risque"
        souple
        valeur={risque.risque}
        relever={relever}
        surEnregistrer={(texte) => modifier({ risque: texte })}
      />
      <ChampSurPlace
        libelle="Action"
        souple
        exemple="Ce que l’on fait contre"
        valeur={risque.action ?? ''}
        relever={relever}
        surEnregistrer={(action) => modifier({ action })}
      />
      <ChampSurPlace
        libelle="Pilote"
        souple
        exemple="Porteur, France Travail"
        valeur={risque.pilote ?? ''}
        relever={relever}
        surEnregistrer={(pilote) => modifier({ pilote })}
      />
      <div className="rangee">
        <DateSurPlace
          libelle="Échéance"
          valeur={risque.echeance}
          aujourdHui={jour}
          exemple="sans date"
          surEnregistrer={(echeance) => modifier({ echeance })}
        />
        <ChoixSurPlace
          libelle="État"
          options={ETATS}
          valeur={risque.etat}
          surEnregistrer={async (etat) => (etat === null ? undefined : modifier({ etat }))}
        />
        <ChoixSurPlace
          libelle="Priorité"
          vide="Non dite"
          options={PRIORITES}
          valeur={risque.priorite}
          surEnregistrer={(priorite) => modifier({ priorite })}
        />
      </div>
      {children}
    </div>
  );
}
