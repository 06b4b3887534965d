import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { positionLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import { type PointDeLettre, positionSchema } from '#shared/domain/convention/controle/lettre.schema.ts';
import { montantFr } from '#shared/text/montants.ts';

const POSITIONS = positionSchema.options.map((valeur) => ({ valeur, libelle: positionLibelle[valeur] }));

interface Proprietes {
  readonly point: PointDeLettre;
  readonly rang: number;
  readonly vu: number;
}

/** Un constat parti : ce que l'organisme en répond, s'il est maintenu ou levé, et pourquoi. */
export function PositionSurLeConstat({ point, rang, vu }: Proprietes) {
  const { id, constat, ecarte, reponse, position, motif } = point;
  const { modifier } = useModification('lettresDeControle.modifierPoint', { id, vu, objet: `Constat ${rang}` });
  return (
    <div className="position-sur-constat">
      <p>
        {constat}
        {ecarte !== null && ecarte > 0 && <span className="note"> {montantFr(ecarte)} écartés</span>}
      </p>
      <div className="position-et-motif">
        <ChampSurPlace
          libelle={`Réponse au constat ${rang}`}
          souple
          valeur={reponse ?? ''}
          surEnregistrer={(texte) => modifier({ reponse: texte })}
        />
        <ChoixSurPlace
          libelle={`Position sur le constat ${rang}`}
          vide="à prendre"
          options={POSITIONS}
          valeur={position}
          surEnregistrer={(choix) => modifier({ position: choix })}
        />
        <ChampSurPlace
          libelle="Pourquoi"
          souple
          exemple="Facture produite, dans la période"
          valeur={motif ?? ''}
          surEnregistrer={(texte) => modifier({ motif: texte })}
        />
      </div>
    </div>
  );
}
