import { suiteDEvaluationLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import { suiteDEvaluationSchema } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { useFiche } from '../contexte-fiche.ts';

const SUITES = suiteDEvaluationSchema.options.map((valeur) => ({ valeur, libelle: suiteDEvaluationLibelle[valeur] }));

/** L'évaluation de l'action : comment, quand, ce que l'on en conclut, ce que l'on en fait. */
export function EvaluationDeLaFiche() {
  const { fiche, aujourdHui, modifier } = useFiche();
  return (
    <div className="champ evaluation" role="group" aria-labelledby="evaluation-de-la-fiche">
      <span className="mot" id="evaluation-de-la-fiche">
        Évaluation
      </span>
      <ChampSurPlace
        libelle="Méthode"
        souple
        exemple="Entretiens, enquête, comparaison avant et après"
        valeur={fiche.evaluationMethode ?? ''}
        surEnregistrer={(evaluationMethode) => modifier({ evaluationMethode })}
      />
      <div className="dates-de-fiche">
        <DateSurPlace
          libelle="Faite le"
          valeur={fiche.evaluationLe}
          aujourdHui={aujourdHui}
          exemple="pas encore"
          surEnregistrer={(evaluationLe) => modifier({ evaluationLe })}
        />
        <ChoixSurPlace
          libelle="Suite"
          vide="Non dite"
          options={SUITES}
          valeur={fiche.evaluationSuite}
          surEnregistrer={(evaluationSuite) => modifier({ evaluationSuite })}
        />
      </div>
      <ChampSurPlace
        libelle="Conclusion"
        long
        exemple="Ce que l’action a changé, pour qui"
        valeur={fiche.evaluationConclusion ?? ''}
        surEnregistrer={(evaluationConclusion) => modifier({ evaluationConclusion })}
      />
    </div>
  );
}
