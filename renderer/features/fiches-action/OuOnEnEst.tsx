import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useFiche } from './contexte-fiche.ts';
import { EtatDeLAction } from './EtatDeLAction.tsx';
import { EtapesDeLaFiche } from './etapes/EtapesDeLaFiche.tsx';
import { IndicateursDeLaFiche } from './indicateurs/IndicateursDeLaFiche.tsx';
import { MeteoDeLaFiche } from './meteo/MeteoDeLaFiche.tsx';
import { EvaluationDeLaFiche } from './risques/EvaluationDeLaFiche.tsx';
import { RisquesDeLaFiche } from './risques/RisquesDeLaFiche.tsx';
import { PiecesDeLaFiche } from './pieces/PiecesDeLaFiche.tsx';
import { RienDeSaisi } from './RienDeSaisi.tsx';
import { SousActionsDeLaFiche } from './sous-actions/SousActionsDeLaFiche.tsx';
import { useBlocs } from './use-blocs.ts';
import { VueEnSeance } from './VueEnSeance.tsx';

/** Troisième colonne : l'état, la météo, les étapes que l'on coche, les sous-actions, ce que l'on compte, ce qui menace, ce qui a changé. */
export function OuOnEnEst() {
  const { id, fiche, risques, sousActions } = useFiche();
  const { evaluationMethode, evaluationLe, evaluationConclusion, evaluationSuite } = fiche;
  const evaluee = [evaluationMethode, evaluationLe, evaluationConclusion, evaluationSuite].some((mot) => mot !== null);
  const { colonne, montre, replies, ouvrir } = useBlocs([
    { cle: 'sousActions', nom: 'Sous-actions', vide: sousActions.length === 0 },
    { cle: 'risques', nom: 'Risques', vide: risques.length === 0 },
    { cle: 'evaluation', nom: 'Évaluation', vide: !evaluee },
  ]);
  return (
    <section aria-labelledby="ou-on-en-est" ref={colonne}>
      <h2 id="ou-on-en-est">Où on en est</h2>
      <EtatDeLAction />
      <MeteoDeLaFiche />
      <EtapesDeLaFiche />
      {montre('sousActions') && (
        <div data-bloc="sousActions">
          <SousActionsDeLaFiche />
        </div>
      )}
      <IndicateursDeLaFiche />
      {montre('risques') && (
        <div data-bloc="risques">
          <RisquesDeLaFiche />
        </div>
      )}
      {montre('evaluation') && (
        <div data-bloc="evaluation">
          <EvaluationDeLaFiche />
        </div>
      )}
      <PiecesDeLaFiche />
      <RienDeSaisi blocs={replies} surOuvrir={ouvrir} />
      <VueEnSeance />
      <div className="historique-de-fiche">
        <Historique objet="fiche_action" id={id} />
      </div>
    </section>
  );
}
